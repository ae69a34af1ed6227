using KazMigration.Professions.Domain.Drafts;

namespace KazMigration.Professions.Domain.WhatIfs;

/// <summary>What a draft makes of a profession that applications can name.</summary>
public enum FateKind
{
    /// <summary>The draft has it no more: an application for it would not be accepted (Order 236, p. 8).</summary>
    NotOnList,

    /// <summary>A certificate would name it otherwise.</summary>
    Renamed,

    /// <summary>It stands under another sector or activity.</summary>
    Moved,
}

/// <summary>Where a profession stands and what it is called.</summary>
public sealed record RowNames(string Code, LocalizedText Name, LocalizedText Sector, LocalizedText Activity)
{
    internal static RowNames Of(ProfessionRow row) => new(row.Code, row.Name, row.Sector, row.Activity);
}

/// <summary>A profession of a published edition that a draft does not leave as it is; nothing after where the draft has it no more.</summary>
public sealed record ProfessionFate(Guid ProfessionId, string Edition, FateKind Change, RowNames Before, RowNames? After)
{
    /// <summary>
    /// The professions of all editions of a list that the draft changes. One is followed from edition to edition, as the history
    /// of a profession is (<see cref="RowSuccession"/>); in the eyes of a case only its own edition and the draft count. Running
    /// numbers change nothing, and no case knows of a profession that is new.
    /// </summary>
    public static IReadOnlyList<ProfessionFate> Under(EditionDraft draft, IEnumerable<ProfessionEdition> editionsOfList)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var drafted = draft.AsEdition();
        var row = drafted.Rows.ToDictionary(r => r.Id);
        List<ProfessionFate> fates = [];
        var next = drafted;
        foreach (var edition in editionsOfList.OrderByDescending(e => e.InForceFrom))
        {
            var continued = RowSuccession.Between(edition, next).Where(s => row.ContainsKey(s.Later.Id)).ToDictionary(s => s.Earlier.Id, s => row[s.Later.Id]);
            fates.AddRange(edition.Rows.Select(r => Of(edition, r, continued.GetValueOrDefault(r.Id))).OfType<ProfessionFate>());
            (row, next) = (continued, edition);
        }

        return fates;
    }

    private static ProfessionFate? Of(ProfessionEdition edition, ProfessionRow row, ProfessionRow? drafted)
    {
        if (drafted is null)
            return new(row.Id, edition.Name, FateKind.NotOnList, RowNames.Of(row), null);
        var succession = new RowSuccession(row, drafted);
        return succession switch
        {
            { IsRenamed: true } => new(row.Id, edition.Name, FateKind.Renamed, RowNames.Of(row), RowNames.Of(drafted)),
            { IsMoved: true } => new(row.Id, edition.Name, FateKind.Moved, RowNames.Of(row), RowNames.Of(drafted)),
            _ => null,
        };
    }
}
