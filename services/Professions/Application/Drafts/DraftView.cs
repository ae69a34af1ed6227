using KazMigration.Professions.Domain;
using KazMigration.Professions.Domain.Drafts;

namespace KazMigration.Professions.Application.Drafts;

/// <summary>A draft as the API shows it, without its rows.</summary>
/// <param name="EditionId">The edition it became; null until it is published.</param>
/// <param name="Rows">How many rows it has.</param>
public sealed record DraftView(
    Guid Id, string List, string BaseEdition, Act Act, DateOnly? InForceFrom, DraftStatus Status, int Rows,
    IReadOnlyList<DraftStep> Steps, Guid? EditionId, long Version)
{
    internal static DraftView Of(EditionDraft draft) => new(
        draft.Id, draft.List, draft.BaseEdition, draft.Act, draft.InForceFrom, draft.Status, draft.Rows.Count,
        [.. draft.Steps.Select(s => s with { At = s.At.InAlmaty() })], draft.EditionId, draft.Version);
}
