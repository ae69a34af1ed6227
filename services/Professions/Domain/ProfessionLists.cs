namespace KazMigration.Professions.Domain;

/// <summary>The lists of professions, by the names that the API and the database know them under.</summary>
public static class ProfessionLists
{
    /// <summary>Priority sectors, economic activities and professions in demand (Order 236 of 22.06.2023, annex 2).</summary>
    public const string PrioritySectors = "priority-sectors";

    /// <summary>Professions in demand for permanent residence (Order 49 of 20.02.2023, annex 2).</summary>
    public const string PermanentResidence = "permanent-residence";

    /// <summary>Professions with requirements of the decree on simplified citizenship.</summary>
    public const string Citizenship = "citizenship";

    /// <summary>Positions of health-system workers (Order 66 of 16.07.2025).</summary>
    public const string HealthPositions = "health-positions";

    public static IReadOnlyList<string> All { get; } = [PrioritySectors, PermanentResidence, Citizenship, HealthPositions];

    /// <summary>Whether the rows of a list are coded by the National Classifier of Occupations; elsewhere they are numbered.</summary>
    public static bool IsClassified(string list) => list == PermanentResidence;

    /// <summary>Whether the rows of a list stand under sectors or groups.</summary>
    public static bool HasSectors(string list) => list != Citizenship;

    /// <summary>Whether the rows of a list stand under economic activities.</summary>
    public static bool HasActivities(string list) => list == PrioritySectors;
}
