using KazMigration.Professions.Application.Catalogue;
using KazMigration.Professions.Application.Drafts;
using KazMigration.Professions.Domain;
using KazMigration.Professions.Domain.Drafts;
using KazMigration.Professions.Domain.WhatIfs;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Professions.Application.WhatIfs;

/// <summary>
/// Asks which decided cases of the last months would have come out otherwise under a draft edition of the list of priority sectors,
/// or under a draft scoring policy: one of them. The first page is asked for at once; the answer comes by events.
/// </summary>
public sealed record AskWhatIf(Caller By, IdempotencyKey Key, int Months, Guid? EditionDraftId, PolicyDraft? Policy) : ICommand<WhatIfView>, IAudited
{
    public AuditSubject Audited => new(By);
}

internal sealed class AskWhatIfHandler(IProfessionsDb db, TimeProvider time) : ICommandHandler<AskWhatIf, WhatIfView>
{
    public async Task<Result<WhatIfView>> Handle(AskWhatIf command, CancellationToken cancellationToken)
    {
        if (await db.ReplayAsync<WhatIfView>(command.Key, cancellationToken) is { } before)
            return before;

        var draft = command.EditionDraftId is { } id ? await db.Drafts.AsNoTracking().SingleOrDefaultAsync(d => d.Id == id, cancellationToken) : null;
        var faults = FaultsOf(command, draft).ToList();
        if (faults.Count > 0)
            return ValidationErrors.Failed.With(faults);

        var now = time.AlmatyNow();
        var asked = draft is null
            ? WhatIf.OfPolicy(command.Policy!, command.Months, command.By.Subject, now)
            : await OfEditionAsync(draft, command, now, cancellationToken);
        if (asked.Failed)
            return asked.Error;

        db.WhatIfs.Add(asked.Value);
        db.Publish(WhatIfQuestion.Of(asked.Value, now));
        var view = WhatIfView.Of(asked.Value) with { Version = 1 };
        db.Remember(command.Key, view);
        await db.SaveChangesAsync(cancellationToken);
        return view;
    }

    private async Task<Result<WhatIf>> OfEditionAsync(EditionDraft draft, AskWhatIf command, AlmatyTime now, CancellationToken cancellationToken)
    {
        if (draft.List != ProfessionLists.PrioritySectors)
            return WhatIfErrors.ListDecidesNothing.With(("List", draft.List));
        var editions = await db.Editions.AsNoTracking().WithRows().Where(e => e.List == draft.List).ToListAsync(cancellationToken);
        var allowed = draft.MayBeAskedAbout(editions);
        return allowed.Failed
            ? allowed.Error
            : WhatIf.OfEdition(draft.Id, draft.Version, ProfessionFate.Under(draft, editions), command.Months, command.By.Subject, now);
    }

    private static IEnumerable<Fault> FaultsOf(AskWhatIf command, EditionDraft? draft)
    {
        if (command.Months is < 1 or > WhatIf.MostMonths)
            yield return new("/months", "outOfRange", null, ("From", 1), ("To", WhatIf.MostMonths));
        if (command.EditionDraftId is null == command.Policy is null)
            yield return new("", "editionOrPolicy");
        if (command.EditionDraftId is not null && draft is null)
            yield return new("/editionDraftId", "draftUnknown");
        foreach (var fault in command.Policy?.Faults("/scoringPolicy") ?? [])
            yield return fault;
    }
}
