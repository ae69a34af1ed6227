namespace KazMigration.UseCases;

/// <summary>
/// Who calls: the subject of the token, the role, the LEB served, the own IIN (applicants), the organisation.
/// Every use case gets it as a part of its request.
/// </summary>
public sealed record Caller(string Subject, string Role, string? LocalExecutiveBody = null, string? Iin = null, string? Organisation = null)
{
    /// <summary>The service itself, acting on an event or on time.</summary>
    public static readonly Caller System = new("system", Roles.System);

    /// <summary>Not an answer to give: it may reach a log, so it names no person.</summary>
    public override string ToString() => $"{Role} {LocalExecutiveBody}".TrimEnd();
}

/// <summary>Roles as tokens carry them in the claim "role".</summary>
public static class Roles
{
    public const string Applicant = "applicant";
    public const string Portal = "portal";
    public const string Officer = "officer";
    public const string Official = "official";
    public const string Secretary = "secretary";
    public const string Member = "member";
    public const string Inspector = "inspector";
    public const string RegistryEditor = "registry-editor";
    public const string MigrationOfficer = "migration-officer";
    public const string PoliceOfficer = "police-officer";
    public const string HumanResources = "hr";
    public const string HealthCoordinator = "health-coordinator";
    public const string Auditor = "auditor";
    public const string Ops = "ops";

    /// <summary>The service itself; no token carries it.</summary>
    public const string System = "system";
}
