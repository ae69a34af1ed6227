using System.Globalization;

namespace KazMigration.Professions.Domain.Drafts;

/// <summary>What must hold before a draft may become an edition.</summary>
internal static class DraftCheck
{
    private const int LongestCode = 40;
    private const int LowestLevel = 1;
    private const int HighestLevel = 8;

    public static IEnumerable<Fault> Faults(EditionDraft draft, IReadOnlyList<ProfessionEdition> editionsOfList, DateOnly today) =>
        OfAct(draft, editionsOfList, today).Concat(OfRows(draft.List, draft.Rows));

    /// <summary>The faults of rows, by their place in the list.</summary>
    public static IEnumerable<Fault> OfRows(string list, IReadOnlyList<RowContent> rows)
    {
        if (rows.Count == 0)
            yield return new("/rows", "required");

        var codes = Repeated(rows, r => r.Code);
        var names = Repeated(rows, r => (r.Name.Kk.Trim().ToUpperInvariant(), r.Sector?.Kk, r.Activity?.Kk));
        var sectors = rows.Where(r => r.Sector is not null).GroupBy(r => r.Number.Sector).ToDictionary(g => g.Key, g => g.First().Sector);
        foreach (var (at, row) in rows.Index())
        {
            var pointer = $"/rows/{at}";
            foreach (var fault in OfOne(list, row, pointer))
                yield return fault;
            if (codes.Contains(row.Code))
                yield return new(pointer + "/code", "duplicateCode", null, ("Code", row.Code));
            if (names.Contains((row.Name.Kk.Trim().ToUpperInvariant(), row.Sector?.Kk, row.Activity?.Kk)))
                yield return new(pointer + "/name/kk", "duplicateName", null, ("Name", row.Name));
            if (row.Sector is not null && sectors[row.Number.Sector] != row.Sector)
                yield return new(pointer + "/sector", "sectorDiffers", null, ("Number", row.Number.Sector));
        }
    }

    private static IEnumerable<Fault> OfAct(EditionDraft draft, IReadOnlyList<ProfessionEdition> editionsOfList, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(draft.Act.Number))
            yield return new("/act/number", "required");
        if (draft.Act.Date is null)
            yield return new("/act/date", "required");
        if (editionsOfList.Any(e => e.Name == draft.Act.Edition))
            yield return new("/act", "editionExists", null, ("Edition", draft.Act.Edition));
        if (draft.InForceFrom is not { } day)
            yield return new("/inForceFrom", "required");
        else if (day < today || day <= editionsOfList.Max(e => e.InForceFrom))
            yield return new("/inForceFrom", "inForceTooEarly", null, ("From", Later(today, editionsOfList.Max(e => e.InForceFrom).AddDays(1))));
    }

    private static IEnumerable<Fault> OfOne(string list, RowContent row, string pointer)
    {
        if (row.Code.Length > LongestCode || !IsCodeOf(list, row))
            yield return new(pointer + "/code", "invalidCode", null, ("Code", row.Code));
        foreach (var fault in Empty(row.Name, pointer + "/name"))
            yield return fault;
        foreach (var fault in OfPart(row.Sector, ProfessionLists.HasSectors(list), pointer + "/sector"))
            yield return fault;
        foreach (var fault in OfPart(row.Activity, ProfessionLists.HasActivities(list), pointer + "/activity"))
            yield return fault;
        if (row.NqfLevels.Any(l => l is < LowestLevel or > HighestLevel))
            yield return new(pointer + "/nqfLevels", "outOfRange", null, ("From", LowestLevel), ("To", HighestLevel));
        if (list == ProfessionLists.Citizenship && string.IsNullOrWhiteSpace(row.Requirements?.Kk))
            yield return new(pointer + "/requirements/kk", "required");
        foreach (var fault in row.Positions.Select(p => p.Name).Index().SelectMany(p => Empty(p.Item, $"{pointer}/positions/{p.Index}/name")))
            yield return fault;
        foreach (var fault in row.Replaces.Index().SelectMany(r => Empty(r.Item, $"{pointer}/replaces/{r.Index}")))
            yield return fault;
    }

    // The classifier's list has its codes; the others print numbers.
    private static bool IsCodeOf(string list, RowContent row) => list switch
    {
        ProfessionLists.PermanentResidence => OccupationCode.IsOccupation(row.Code) || OccupationCode.IsGroup(row.Code),
        ProfessionLists.PrioritySectors => row.Code == row.Number.ToString() && row.Number is { Sector: > 0, Activity: > 0, Profession: > 0 },
        _ => row.Number.Profession > 0 && row.Code == row.Number.Profession.ToString(CultureInfo.InvariantCulture),
    };

    private static IEnumerable<Fault> OfPart(LocalizedText? text, bool needed, string pointer)
    {
        if (text is not null && !needed)
            return [new(pointer, "notOfThisList")];
        if (text is null)
            return needed ? [new(pointer, "required")] : [];
        return Empty(text, pointer);
    }

    private static IEnumerable<Fault> Empty(LocalizedText text, string pointer) =>
        new[] { ("kk", text.Kk), ("ru", text.Ru), ("en", text.En) }.Where(t => string.IsNullOrWhiteSpace(t.Item2)).Select(t => new Fault($"{pointer}/{t.Item1}", "required"));

    private static HashSet<TKey> Repeated<TKey>(IEnumerable<RowContent> rows, Func<RowContent, TKey> key) =>
        [.. rows.GroupBy(key).Where(g => g.Count() > 1).Select(g => g.Key)];

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
