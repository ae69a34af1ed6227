namespace KazMigration.Professions.Domain;

/// <summary>
/// A profession as one edition of a list has it. Its id is the same on every instance and in every database
/// (<see cref="StableId"/>), so an application may keep it.
/// </summary>
public sealed class ProfessionRow
{
    private readonly List<int> _nqfLevels = [];
    private readonly List<Position> _positions = [];

    private ProfessionRow() => (Code, Name, Sector, Activity, Replaces) = ("", NoText, NoText, NoText, []);

    /// <summary>A row with the content given.</summary>
    public ProfessionRow(RowContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        Code = content.Code;
        (SectorNumber, ActivityNumber, Number) = content.Number;
        (Name, Sector, Activity) = (content.Name, content.Sector ?? NoText, content.Activity ?? NoText);
        (Requirements, Replaces, AsPrinted) = (content.Requirements, content.Replaces, content.AsPrinted);
        _nqfLevels.AddRange(content.NqfLevels);
        _positions.AddRange(content.Positions);
    }

    public Guid Id { get; private set; }

    public Guid EditionId { get; private set; }

    /// <summary>
    /// The code that the list prints (NCO 01-2017: "2211-7-004", or of a whole group, "2166-1"); the number where it prints
    /// no code; for the list of priority sectors the three numbers: "2.1.6".
    /// </summary>
    public string Code { get; private set; }

    public int SectorNumber { get; private set; }

    /// <summary>The running order of the activity within its sector; the act numbers none.</summary>
    public int ActivityNumber { get; private set; }

    public int Number { get; private set; }

    public LocalizedText Name { get; private set; }

    /// <summary>The sector or group; empty texts where the list has none.</summary>
    public LocalizedText Sector { get; private set; }

    /// <summary>The economic activity; empty texts where the list has none.</summary>
    public LocalizedText Activity { get; private set; }

    /// <inheritdoc cref="RowContent.NqfLevels"/>
    public IReadOnlyList<int> NqfLevels => _nqfLevels;

    /// <inheritdoc cref="RowContent.Positions"/>
    public IReadOnlyList<Position> Positions => _positions;

    /// <inheritdoc cref="RowContent.Requirements"/>
    public Requirements? Requirements { get; private set; }

    /// <inheritdoc cref="RowContent.Replaces"/>
    public IReadOnlyList<LocalizedText> Replaces { get; private set; }

    /// <inheritdoc cref="RowContent.AsPrinted"/>
    public string? AsPrinted { get; private set; }

    private static LocalizedText NoText => new("", "", "");

    /// <summary>What the row says, for a draft that begins with it.</summary>
    public RowContent ToContent() =>
        new(Code, new(SectorNumber, ActivityNumber, Number), Name, TextOrNull(Sector), TextOrNull(Activity))
        {
            NqfLevels = NqfLevels,
            Positions = Positions,
            Requirements = Requirements,
            Replaces = Replaces,
            AsPrinted = AsPrinted,
        };

    internal void BelongTo(ProfessionEdition edition)
    {
        EditionId = edition.Id;
        Id = StableId.Of(edition.Act.Date, edition.List, edition.Name, Code);
    }

    private static LocalizedText? TextOrNull(LocalizedText text) => text == NoText ? null : text;
}

/// <summary>The numbers of sector, activity and profession in a list; 0 for a part that the list does not have.</summary>
public sealed record Numbering(int Sector, int Activity, int Profession)
{
    public override string ToString() => $"{Sector}.{Activity}.{Profession}";
}
