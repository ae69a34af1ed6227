using System.Security.Claims;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace KazMigration.Web;

/// <summary>Asks the identity provider about a token (RFC 7662).</summary>
internal sealed class IntrospectionHandler(
    IOptionsMonitor<IntrospectionOptions> options, ILoggerFactory logger, UrlEncoder encoder, IntrospectionClient client)
    : AuthenticationHandler<IntrospectionOptions>(options, logger, encoder)
{
    public const string SchemeName = "Introspection";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var token = Request.Headers.Authorization.ToString()["Bearer ".Length..];
        using var answer = await client.AskAsync(token, Options, Context.RequestAborted);
        var root = answer.RootElement;
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("active", out var active) || active.ValueKind != JsonValueKind.True)
            return AuthenticateResult.Fail("The token is not active");

        // Without an end of its own a token is asked about again after the cache's minute.
        var expires = root.TryGetProperty("exp", out var exp) && exp.TryGetInt64(out var seconds)
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : DateTimeOffset.MaxValue;
        if (expires <= TimeProvider.GetUtcNow())
            return AuthenticateResult.Fail("The token has expired");

        var properties = new AuthenticationProperties { ExpiresUtc = expires };
        return AuthenticateResult.Success(new(new ClaimsPrincipal(new ClaimsIdentity(Claims(root), SchemeName)), properties, SchemeName));
    }

    private static IEnumerable<Claim> Claims(JsonElement root)
    {
        foreach (var type in (string[])[CallerClaims.Subject, CallerClaims.Role, CallerClaims.LocalExecutiveBody, CallerClaims.Iin, CallerClaims.Organisation])
        {
            if (!root.TryGetProperty(type, out var value))
                continue;
            foreach (var one in value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : (JsonElement[])[value])
            {
                if (one.ValueKind == JsonValueKind.String)
                    yield return new(type, one.GetString()!);
            }
        }
    }
}
