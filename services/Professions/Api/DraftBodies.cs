using KazMigration.Professions.Domain;

namespace KazMigration.Professions.Api;

/// <summary>The list to draft an edition of.</summary>
internal sealed record DraftBody(string List);

/// <summary>The act that will make the edition, and its first day in force.</summary>
internal sealed record ActBody(
    string Number, DateOnly Date, DateOnly InForceFrom, string? RegistrationNumber = null, DateOnly? RegisteredOn = null, string? Annex = null)
{
    public Act ToAct() => new(Number, Date, RegistrationNumber, RegisteredOn, Annex);
}

/// <summary>A row of a draft.</summary>
internal sealed record RowBody(
    string Code, Numbering Number, LocalizedText Name, LocalizedText? Sector = null, LocalizedText? Activity = null, IReadOnlyList<int>? NqfLevels = null,
    IReadOnlyList<Position>? Positions = null, Requirements? Requirements = null, IReadOnlyList<LocalizedText>? Replaces = null, string? AsPrinted = null)
{
    public RowContent ToContent() => new(Code, Number, Name, Sector, Activity)
    {
        NqfLevels = NqfLevels ?? [],
        Positions = Positions ?? [],
        Requirements = Requirements,
        Replaces = Replaces ?? [],
        AsPrinted = AsPrinted,
    };
}

/// <summary>Why a draft is sent back.</summary>
internal sealed record ReturnBody(string Reason);
