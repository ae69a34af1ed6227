namespace KazMigration.Professions.Domain;

/// <summary>
/// One edition of a list, in force between two dates. Its rows never change once it is published: what was filed under it is
/// decided under it, and a correction is a new edition.
/// </summary>
public sealed class ProfessionEdition : IVersioned
{
    private readonly List<ProfessionRow> _rows = [];

    private ProfessionEdition() => (List, Name, Act) = ("", "", new Act(null, null, null, null, null));

    private ProfessionEdition(string list, Act act, DateOnly inForceFrom, bool derived)
    {
        Id = StableId.Of(act.Date, list, act.Edition);
        (List, Name, Act) = (list, act.Edition, act);
        (InForceFrom, InForceFromDerived) = (inForceFrom, derived);
    }

    public Guid Id { get; private set; }

    /// <summary>One of <see cref="ProfessionLists"/>.</summary>
    public string List { get; private set; }

    /// <summary>Number and date of the act: "236/2023-06-22"; its title where the text at hand prints neither.</summary>
    public string Name { get; private set; }

    public Act Act { get; private set; }

    public DateOnly InForceFrom { get; private set; }

    /// <summary>Whether <see cref="InForceFrom"/> was counted and not read from an official publication.</summary>
    public bool InForceFromDerived { get; private set; }

    /// <summary>The last day in force; null while no later edition replaces it.</summary>
    public DateOnly? InForceTo { get; private set; }

    /// <summary>Whether the other services were told of it.</summary>
    public bool IsAnnounced { get; private set; }

    public long Version { get; private set; }

    public IReadOnlyList<ProfessionRow> Rows => _rows;

    /// <summary>A published edition. Two rows of one code are an error of the data.</summary>
    public static ProfessionEdition Publish(string list, Act act, DateOnly inForceFrom, bool derived, IEnumerable<ProfessionRow> rows)
    {
        var edition = new ProfessionEdition(list, act, inForceFrom, derived);
        var codes = new HashSet<string>();
        foreach (var row in rows)
        {
            if (!codes.Add(row.Code))
                throw new InvalidDataException($"Edition {edition.Name} of {list} has {row.Code} twice");
            row.BelongTo(edition);
            edition._rows.Add(row);
        }

        return edition;
    }

    /// <summary>Notes that the other services are told; false when they were before.</summary>
    public bool Announce()
    {
        if (IsAnnounced)
            return false;
        return IsAnnounced = true;
    }

    public bool IsInForceOn(DateOnly date) => InForceFrom <= date && (InForceTo is null || date <= InForceTo);

    /// <summary>
    /// Lets each edition of one list end on the day before the next one comes into force, and the last one run on.
    /// </summary>
    public static void Chain(IEnumerable<ProfessionEdition> editionsOfOneList)
    {
        ProfessionEdition? before = null;
        foreach (var edition in editionsOfOneList.OrderBy(e => e.InForceFrom).ThenBy(e => e.Name, StringComparer.Ordinal))
        {
            before?.EndBefore(edition);
            (before, edition.InForceTo) = (edition, null);
        }
    }

    /// <summary>
    /// Sets the day the edition came into force, when the derived one proves wrong or is confirmed. A confirmed day stays.
    /// </summary>
    /// <returns>Whether anything changed.</returns>
    public bool CorrectInForceFrom(DateOnly date, bool derived)
    {
        if (!InForceFromDerived || (InForceFrom == date && derived))
            return false;

        (InForceFrom, InForceFromDerived) = (date, derived);
        return true;
    }

    private void EndBefore(ProfessionEdition next) => InForceTo = next.InForceFrom.AddDays(-1);
}
