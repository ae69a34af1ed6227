namespace KazMigration.Web;

/// <summary>The users of the sandbox and its client. Nobody of them exists; production refuses to start with them.</summary>
public static class SandboxUsers
{
    internal const string Password = "sandbox";

    private static readonly string[] Bodies = ["71", "75"];

    private static readonly Dictionary<string, SandboxUser> Users = Create().ToDictionary(u => u.Name);

    /// <summary>The portal files and reads for any applicant.</summary>
    internal static readonly SandboxUser Portal = new("portal", Roles.Portal);

    public static IReadOnlyCollection<SandboxUser> All => Users.Values;

    internal static SandboxUser[] List { get; } = [.. Users.Values];

    /// <summary>The user of a name with his password; null when one of them is wrong.</summary>
    internal static SandboxUser? User(string? name, string? password) =>
        password == Password && name is not null ? Users.GetValueOrDefault(name) : null;

    /// <summary>The client of an id with its secret; the users can be used as clients too.</summary>
    internal static SandboxUser? Client(string? id, string? secret) =>
        secret == Password && id == Portal.Name ? Portal : User(id, secret);

    private static IEnumerable<SandboxUser> Create()
    {
        yield return new("applicant.1", Roles.Applicant, Iin: "900101300017");
        yield return new("applicant.2", Roles.Applicant, Iin: "850505300011");
        foreach (var body in Bodies)
        {
            yield return new("officer." + body, Roles.Officer, body);
            yield return new("official." + body, Roles.Official, body);
            yield return new("secretary." + body, Roles.Secretary, body);
            for (var seat = 1; seat <= 5; seat++)
                yield return new($"member.{body}.{seat}", Roles.Member, body);
        }

        yield return new("inspector", Roles.Inspector);
        yield return new("registry.editor", Roles.RegistryEditor);
        yield return new("registry.editor.2", Roles.RegistryEditor);
        yield return new("migration.officer", Roles.MigrationOfficer);
        yield return new("police.officer", Roles.PoliceOfficer);
        yield return new("hr.1", Roles.HumanResources, Organisation: "010140001230");
        yield return new("hr.2", Roles.HumanResources, Organisation: "060840001235");
        yield return new("health.coordinator", Roles.HealthCoordinator);
        yield return new("auditor", Roles.Auditor);
        yield return new("ops", Roles.Ops);
    }
}
