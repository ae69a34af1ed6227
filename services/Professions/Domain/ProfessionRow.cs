namespace KazMigration.Professions.Domain;

/// <summary>
/// A profession as one edition of a list has it. Its id is the same on every instance and in every database
/// (<see cref="StableId"/>), so an application may keep it.
/// </summary>
public sealed class ProfessionRow
{
    private readonly List<int> _nqfLevels = [];
    private readonly List<Position> _positions = [];

    private ProfessionRow() => (Code, Name, Sector, Activity) = ("", NoText, NoText, NoText);

    /// <summary>A row with the numbers that the act gives sector and profession, and the running order of the activity.</summary>
    public ProfessionRow(
        Numbering number, LocalizedText name, LocalizedText sector, LocalizedText activity, IEnumerable<int> nqfLevels, IEnumerable<Position> positions)
    {
        (SectorNumber, ActivityNumber, Number) = number;
        Code = number.ToString();
        (Name, Sector, Activity) = (name, sector, activity);
        _nqfLevels.AddRange(nqfLevels);
        _positions.AddRange(positions);
    }

    public Guid Id { get; private set; }

    public Guid EditionId { get; private set; }

    /// <summary>The code that the list prints; for the list of priority sectors, which prints none, the three numbers: "2.1.6".</summary>
    public string Code { get; private set; }

    public int SectorNumber { get; private set; }

    /// <summary>The running order of the activity within its sector; the act numbers none.</summary>
    public int ActivityNumber { get; private set; }

    public int Number { get; private set; }

    public LocalizedText Name { get; private set; }

    public LocalizedText Sector { get; private set; }

    public LocalizedText Activity { get; private set; }

    /// <summary>Levels of the national (sectoral) qualifications framework that the act asks for; empty where it names none.</summary>
    public IReadOnlyList<int> NqfLevels => _nqfLevels;

    /// <summary>The positions that narrow the profession; empty where the act names none.</summary>
    public IReadOnlyList<Position> Positions => _positions;

    private static LocalizedText NoText => new("", "", "");

    internal void BelongTo(ProfessionEdition edition)
    {
        EditionId = edition.Id;
        Id = StableId.Of(edition.Act.Date, edition.List, edition.Name, Code);
    }
}

/// <summary>The numbers of sector, activity and profession in the list of priority sectors.</summary>
public sealed record Numbering(int Sector, int Activity, int Profession)
{
    public override string ToString() => $"{Sector}.{Activity}.{Profession}";
}
