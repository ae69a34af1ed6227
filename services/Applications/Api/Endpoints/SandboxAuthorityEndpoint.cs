using System.Text;
using KazMigration.Applications.Infrastructure;
using KazMigration.Documents;
using KazMigration.Web;
using Microsoft.Extensions.Options;

namespace KazMigration.Applications.Api.Endpoints;

internal static class SandboxAuthorityEndpoint
{
    /// <summary>The made-up authority that sandbox signatures lead to, for `openssl cms -verify -CAfile`.</summary>
    public static void MapSandboxAuthority(this IEndpointRouteBuilder routes)
    {
        if (routes.ServiceProvider.GetRequiredService<IOptions<SigningOptions>>().Value.Mode != SigningMode.Sandbox)
            return;

        routes.MapGet("/sandbox/ca.pem", (SandboxAuthority authority) =>
                Answer.File(Result<string>.Of(authority.AuthorityPem), pem => (Encoding.ASCII.GetBytes(pem), "application/x-pem-file", "ca.pem")))
            .AllowEveryone(RateLimits.Public)
            .ExcludeFromDescription();
    }
}
