namespace KazMigration.Professions.Domain;

/// <summary>What a row of a list says, whether it stands in a published edition or in a draft.</summary>
/// <param name="Code">The code that the list prints, or its number; see <see cref="ProfessionRow.Code"/>.</param>
/// <param name="Number">The place of the row in its list.</param>
/// <param name="Name">The profession; the act is Kazakh, the other two languages are unofficial.</param>
/// <param name="Sector">The sector or group of the list; null where the list has none.</param>
/// <param name="Activity">The economic activity within the sector; null where the list has none.</param>
public sealed record RowContent(string Code, Numbering Number, LocalizedText Name, LocalizedText? Sector, LocalizedText? Activity)
{
    /// <summary>Levels of the national (sectoral) qualifications framework that the act asks for; empty where it names none.</summary>
    public IReadOnlyList<int> NqfLevels { get; init; } = [];

    /// <summary>The positions that narrow the profession; empty where the act names none.</summary>
    public IReadOnlyList<Position> Positions { get; init; } = [];

    /// <summary>What the act asks of the holder; null where it asks nothing by name.</summary>
    public Requirements? Requirements { get; init; }

    /// <summary>Names of earlier editions that this row replaces; empty for a row that is new or was never renamed.</summary>
    public IReadOnlyList<LocalizedText> Replaces { get; init; } = [];

    /// <summary>The Kazakh name as the act prints it, where <see cref="Name"/> corrects a slip of print; otherwise null.</summary>
    public string? AsPrinted { get; init; }
}
