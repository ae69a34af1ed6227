using FluentValidation;
using KazMigration.Professions.Application.Catalogue;
using KazMigration.Professions.Domain;
using KazMigration.Professions.Domain.Drafts;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Professions.Application.Drafts;

/// <summary>Begins a draft with the rows of the latest edition of a list, whether it is in force already or will be.</summary>
public sealed record BeginDraft(Caller By, string List) : ICommand<DraftView>, IAudited
{
    public AuditSubject Audited => new(By, List);
}

internal sealed class BeginDraftValidator : AbstractValidator<BeginDraft>
{
    public BeginDraftValidator() => RuleFor(c => c.List).Must(ProfessionLists.All.Contains).WithErrorCode("unknownList");
}

internal sealed class BeginDraftHandler(IProfessionsDb db, TimeProvider time) : ICommandHandler<BeginDraft, DraftView>
{
    public async Task<Result<DraftView>> Handle(BeginDraft command, CancellationToken cancellationToken)
    {
        var latest = await db.Editions.AsNoTracking().WithRows().Where(e => e.List == command.List)
            .OrderByDescending(e => e.InForceFrom).FirstOrDefaultAsync(cancellationToken);
        if (latest is null)
            return DraftErrors.NothingToBeginWith;

        var draft = EditionDraft.Begin(latest, command.By.Subject, time.AlmatyNow());
        db.Drafts.Add(draft);
        await db.SaveChangesAsync(cancellationToken);
        return DraftView.Of(draft);
    }
}
