namespace KazMigration.Professions.Domain;

/// <summary>A profession as two editions of one list have it, and what the later one changed.</summary>
public sealed record RowSuccession(ProfessionRow Earlier, ProfessionRow Later)
{
    /// <summary>The act's own name, the Kazakh one, is another.</summary>
    public bool IsRenamed => Earlier.Name.Kk != Later.Name.Kk;

    /// <summary>It stands under another sector, group or activity.</summary>
    public bool IsMoved => (Earlier.Sector.Kk, Earlier.Activity.Kk) != (Later.Sector.Kk, Later.Activity.Kk);

    /// <summary>Its code or number is another.</summary>
    public bool IsRecoded => Earlier.Code != Later.Code;

    /// <summary>What it asks for is another: levels, positions or requirements.</summary>
    public bool HasOtherTerms =>
        !Earlier.NqfLevels.SequenceEqual(Later.NqfLevels) || !Earlier.Positions.SequenceEqual(Later.Positions) || Earlier.Requirements != Later.Requirements;

    /// <summary>
    /// Which rows of an edition continue which of an earlier one. Where the classifier codes the list, the code tells, and
    /// after it the name. Elsewhere codes are running numbers that a new row shifts: there the name tells; after it the names
    /// that a row says it replaces; after them the same number at the same place, if one of the three languages kept the name.
    /// </summary>
    public static IReadOnlyList<RowSuccession> Between(ProfessionEdition earlier, ProfessionEdition later)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        Pairing pairing = new(earlier.Rows, later.Rows);
        pairing.Match(row => (row.Code, row.Name.Kk), row => (row.Code, row.Name.Kk));
        if (ProfessionLists.IsClassified(later.List))
            pairing.Match(row => row.Code, row => row.Code);
        pairing.Match(row => (row.Name.Kk, row.Sector.Kk, row.Activity.Kk), row => (row.Name.Kk, row.Sector.Kk, row.Activity.Kk));
        pairing.Match(row => row.Name.Kk, row => row.Name.Kk);
        pairing.MatchWhere((before, after) => after.Replaces.Any(r => r.Kk == before.Name.Kk));
        pairing.MatchWhere((before, after) => before.Code == after.Code && !new RowSuccession(before, after).IsMoved
            && (before.Name.Ru == after.Name.Ru || before.Name.En == after.Name.En));
        return pairing.Found;
    }

    private sealed class Pairing(IEnumerable<ProfessionRow> earlier, IEnumerable<ProfessionRow> later)
    {
        private readonly List<ProfessionRow> _earlier = [.. earlier];
        private readonly List<ProfessionRow> _later = [.. later];

        public List<RowSuccession> Found { get; } = [];

        public void Match<TKey>(Func<ProfessionRow, TKey> keyOfEarlier, Func<ProfessionRow, TKey> keyOfLater) where TKey : notnull
        {
            var byKey = _earlier.GroupBy(keyOfEarlier).ToDictionary(g => g.Key, g => g.First());
            MatchWhere((before, after) => byKey.GetValueOrDefault(keyOfLater(after)) == before);
        }

        public void MatchWhere(Func<ProfessionRow, ProfessionRow, bool> continues)
        {
            foreach (var after in _later.ToList())
            {
                if (_earlier.Find(before => continues(before, after)) is not { } before)
                    continue;
                Found.Add(new(before, after));
                _earlier.Remove(before);
                _later.Remove(after);
            }
        }
    }
}
