namespace KazMigration.Web;

/// <summary>Who may call an endpoint. Without one, any caller with a token may.</summary>
internal sealed class AccessRule
{
    public static readonly AccessRule AnyCaller = new([]);
    public static readonly AccessRule Everyone = new([]) { Anonymous = true };

    public AccessRule(IReadOnlyList<string> roles) => Roles = roles;

    public IReadOnlyList<string> Roles { get; }

    public bool Anonymous { get; private init; }

    /// <summary>Whether this machine itself may call without a token.</summary>
    public bool Loopback { get; init; }

    public bool Allows(string role) => Roles.Count == 0 || Roles.Contains(role);
}
