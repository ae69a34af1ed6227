using System.Security.Claims;

namespace KazMigration.Web;

/// <summary>The claims of a token, alike from the sandbox and from an identity provider.</summary>
internal static class CallerClaims
{
    public const string Subject = "sub";
    public const string Role = "role";
    public const string LocalExecutiveBody = "leb";
    public const string Iin = "iin";
    public const string Organisation = "organisation";

    public static readonly IReadOnlySet<string> KnownRoles = new HashSet<string>
    {
        Roles.Applicant, Roles.Portal, Roles.Officer, Roles.Official, Roles.Secretary, Roles.Member, Roles.Inspector, Roles.RegistryEditor,
        Roles.MigrationOfficer, Roles.PoliceOfficer, Roles.HumanResources, Roles.HealthCoordinator, Roles.Auditor, Roles.Ops,
    };

    /// <summary>The caller; null when the token names no subject or no role of the product (the service's own role is none).</summary>
    public static Caller? ToCaller(ClaimsPrincipal principal)
    {
        var role = principal.FindAll(Role).Select(c => c.Value).FirstOrDefault(KnownRoles.Contains);
        return principal.FindFirst(Subject)?.Value is { Length: > 0 } subject && role is not null
            ? new(subject, role, Value(principal, LocalExecutiveBody), Value(principal, Iin), Value(principal, Organisation))
            : null;
    }

    public static ClaimsPrincipal ToPrincipal(Caller caller, string authenticationType)
    {
        (string Type, string? Value)[] claims =
        [
            (Subject, caller.Subject), (Role, caller.Role), (LocalExecutiveBody, caller.LocalExecutiveBody), (Iin, caller.Iin),
            (Organisation, caller.Organisation),
        ];
        return new(new ClaimsIdentity(claims.Where(c => c.Value is not null).Select(c => new Claim(c.Type, c.Value!)), authenticationType, Subject, Role));
    }

    private static string? Value(ClaimsPrincipal principal, string type) => principal.FindFirst(type)?.Value is { Length: > 0 } value ? value : null;
}
