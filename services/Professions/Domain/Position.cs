namespace KazMigration.Professions.Domain;

/// <summary>A position proposed to be held in the organisation. Positions narrow the profession they stand under.</summary>
public sealed record Position
{
    private Position() => Name = new("", "", "");

    public Position(int number, LocalizedText name, LocalizedText? condition, bool requiresForeignLanguage) =>
        (Number, Name, Condition, RequiresForeignLanguage) = (number, name, condition, requiresForeignLanguage);

    public int Number { get; private init; }

    public LocalizedText Name { get; private init; }

    /// <summary>The act's condition ("with knowledge of a foreign language"); null where it states none.</summary>
    public LocalizedText? Condition { get; private init; }

    public bool RequiresForeignLanguage { get; private init; }
}
