using KazMigration.Professions.Application.Catalogue;
using KazMigration.Professions.Application.Editions;
using KazMigration.Professions.Domain.Drafts;
using KazMigration.UseCases;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Professions.Application.Drafts;

/// <summary>
/// Makes an edition of an approved draft, in force from its day on, and tells the other services. Searching knows it before
/// the call returns; other instances follow within seconds.
/// </summary>
public sealed record PublishDraft(Caller By, Guid Id, long Expected) : ICommand<DraftView>, IAudited
{
    public AuditSubject Audited => new(By, Id);
}

internal sealed class PublishDraftHandler(IProfessionsDb db, IMediator mediator, TimeProvider time) : ICommandHandler<PublishDraft, DraftView>
{
    public async Task<Result<DraftView>> Handle(PublishDraft command, CancellationToken cancellationToken)
    {
        var draft = await db.Drafts.SingleOrDefaultAsync(d => d.Id == command.Id, cancellationToken);
        if (draft is null)
            return DraftErrors.NotFound;
        if (draft.Version != command.Expected)
            return DraftErrors.StaleVersion;

        // Tracked: the edition before gets its last day in the same save, and two that publish at once notice each other.
        var now = time.AlmatyNow();
        var published = draft.Publish(await db.EditionsOfAsync(draft.List, cancellationToken), command.By.Subject, now);
        if (published.Failed)
            return published.Error;

        db.Editions.Add(published.Value);
        db.Announce(published.Value, now.Instant);
        await db.SaveChangesAsync(cancellationToken);
        await mediator.Send(new RefreshCatalogue(), cancellationToken);
        return DraftView.Of(draft);
    }
}
