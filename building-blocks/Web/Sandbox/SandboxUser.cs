namespace KazMigration.Web;

/// <summary>A user of the sandbox; its password, and its secret as a client, is "sandbox".</summary>
public sealed record SandboxUser(string Name, string Role, string? LocalExecutiveBody = null, string? Iin = null, string? Organisation = null);
