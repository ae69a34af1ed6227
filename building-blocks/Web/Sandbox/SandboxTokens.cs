using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.BearerToken;
using Microsoft.Extensions.Options;

namespace KazMigration.Web;

/// <summary>Issues opaque tokens of the framework's bearer-token handler.</summary>
internal sealed class SandboxTokens(IOptionsMonitor<BearerTokenOptions> options)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(8);

    public string Issue(SandboxUser user) => Issue(user, TimeProvider.System.GetUtcNow() + Lifetime);

    internal string Issue(SandboxUser user, DateTimeOffset expires)
    {
        const string scheme = BearerTokenDefaults.AuthenticationScheme;
        var caller = new Caller(user.Name, user.Role, user.LocalExecutiveBody, user.Iin, user.Organisation);
        var ticket = new AuthenticationTicket(
            CallerClaims.ToPrincipal(caller, scheme), new AuthenticationProperties { ExpiresUtc = expires }, $"{scheme}:AccessToken");
        return options.Get(scheme).BearerTokenProtector.Protect(ticket);
    }
}
