using KazMigration.Professions.Domain.Search;

namespace KazMigration.Professions.Domain;

/// <summary>What became of a position's name.</summary>
public enum NameOutcome
{
    /// <summary>One position of the edition in force replaces the old name.</summary>
    Replaced,

    /// <summary>It is the name of one position of the edition in force, and no other name was put in its place.</summary>
    Current,

    /// <summary>More than one position may be meant; the caller must choose.</summary>
    Ambiguous,

    /// <summary>An earlier edition had it, and nothing took its place.</summary>
    Vanished,

    /// <summary>No edition at hand has it, as a name of its own or as one that was replaced.</summary>
    Unknown,
}

/// <summary>What a name leads to: the outcome, the positions it may mean now, and the edition that last had it.</summary>
public sealed record NameResolution(NameOutcome Outcome, IReadOnlyList<ProfessionRow> Positions, ProfessionEdition? LastIn);

/// <summary>
/// Leads names of positions through the editions of a list, to those in force: an edition says of each row which names of
/// before it replaces (Order 66 of 16.07.2025, annex 3). Names are compared as the search compares them, in any of the three
/// languages.
/// </summary>
public static class PositionNames
{
    private static readonly string[] Languages = ["kk", "ru", "en"];

    /// <param name="name">A name as a person's papers have it.</param>
    /// <param name="editions">The editions of the list up to the one in force, oldest first.</param>
    public static NameResolution Resolve(string name, IReadOnlyList<ProfessionEdition> editions)
    {
        ArgumentNullException.ThrowIfNull(editions);
        HashSet<string> names = [SearchText.Normalize(name)];
        (ProfessionEdition Edition, Meaning Meaning)? last = null;
        foreach (var edition in editions)
        {
            var meaning = Meaning.Of(names, edition.Rows);
            if (meaning.Rows.Count == 0)
                continue;
            last = (edition, meaning);
            names = [.. names, .. meaning.Rows.SelectMany(r => Forms(r.Name))];
        }

        if (last is not { } found)
            return new(NameOutcome.Unknown, [], null);
        if (found.Edition != editions[^1])
            return new(NameOutcome.Vanished, [], found.Edition);
        var outcome = found.Meaning.Rows.Count > 1 ? NameOutcome.Ambiguous : IsNameOf(found.Meaning.Rows[0], name) ? NameOutcome.Current : NameOutcome.Replaced;
        return new(outcome, found.Meaning.Rows, found.Edition);
    }

    private static bool IsNameOf(ProfessionRow row, string name) => Forms(row.Name).Contains(SearchText.Normalize(name));

    private static IEnumerable<string> Forms(LocalizedText text) => Languages.Select(l => SearchText.Normalize(text.In(l)));

    private static IEnumerable<string> Parts(LocalizedText text) => Languages.SelectMany(l => NameParts.Of(text.In(l))).Select(SearchText.Normalize);

    private sealed record Meaning(IReadOnlyList<ProfessionRow> Rows)
    {
        /// <summary>
        /// A whole old name decides. Without one the name may be that of a position now, which need not have been it before,
        /// or a part of an old name: all of them may be meant.
        /// </summary>
        public static Meaning Of(HashSet<string> names, IReadOnlyList<ProfessionRow> rows)
        {
            var replaced = rows.Where(r => r.Replaces.Any(o => Forms(o).Any(names.Contains))).ToList();
            return new(replaced.Count > 0
                ? replaced
                : [.. rows.Where(r => Forms(r.Name).Any(names.Contains) || r.Replaces.Any(o => Parts(o).Any(names.Contains)))]);
        }
    }
}
