using KazMigration.Professions.Domain;
using KazMigration.Professions.Domain.Drafts;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Professions.Application.Drafts;

/// <summary>What every change of a draft does around its own step: find, compare the version seen, save.</summary>
internal static class DraftChange
{
    public static async Task<Result<DraftView>> ChangeDraftAsync(
        this IProfessionsDb db, Guid id, long expected, Func<EditionDraft, Result> change, CancellationToken cancellationToken)
    {
        var draft = await db.Drafts.SingleOrDefaultAsync(d => d.Id == id, cancellationToken);
        if (draft is null)
            return DraftErrors.NotFound;
        if (draft.Version != expected)
            return DraftErrors.StaleVersion;

        var changed = change(draft);
        if (changed.Failed)
            return changed.Error;
        await db.SaveChangesAsync(cancellationToken);
        return DraftView.Of(draft);
    }

    public static Task<List<ProfessionEdition>> EditionsOfAsync(this IProfessionsDb db, string list, CancellationToken cancellationToken) =>
        db.Editions.Where(e => e.List == list).ToListAsync(cancellationToken);
}
