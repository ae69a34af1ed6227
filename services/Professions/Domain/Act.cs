namespace KazMigration.Professions.Domain;

/// <summary>The act that made an edition of a list: its number and date, its state registration, the annex that is the list.</summary>
public sealed record Act(string Number, DateOnly Date, string RegistrationNumber, DateOnly RegisteredOn, string Annex)
{
    /// <summary>The edition that the act makes, as cases keep it: "236/2023-06-22".</summary>
    public string Edition => $"{Number}/{Date:yyyy-MM-dd}";
}
