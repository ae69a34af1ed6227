namespace KazMigration.Professions.Domain;

/// <summary>
/// The act that made an edition of a list: its number and date, its state registration, the annex that is the list. What the
/// text at hand does not print is null; an act without number or date has a <see cref="Title"/> to be known by.
/// </summary>
public sealed record Act(string? Number, DateOnly? Date, string? RegistrationNumber, DateOnly? RegisteredOn, string? Annex, string? Title = null)
{
    /// <summary>The edition that the act makes, as cases keep it: "236/2023-06-22"; the title where number or date are not known.</summary>
    public string Edition => Number is null || Date is null ? Title ?? "" : $"{Number}/{Date:yyyy-MM-dd}";
}
