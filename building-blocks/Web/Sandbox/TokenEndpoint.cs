using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.Features;

namespace KazMigration.Web;

/// <summary>OAuth 2.0 token endpoint of the sandbox: grants password and client_credentials (RFC 6749).</summary>
internal static class TokenEndpoint
{
    private const long MaxBytes = 8 * 1024;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/connect/token", Handle).AllowEveryone(RateLimits.Token).ExcludeFromDescription().DisableAntiforgery();

    private static async Task Handle(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        if (!context.Request.HasFormContentType)
        {
            await Refuse(context, 400, "invalid_request", "Send a form");
            return;
        }

        context.Features.Get<IHttpMaxRequestBodySizeFeature>()!.MaxRequestBodySize = MaxBytes;

        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var (clientId, secret) = Client(context.Request, form);
        switch (form["grant_type"].ToString())
        {
            // Swagger UI sends client credentials with the password grant too; they count when they are filled in.
            case "password" when !string.IsNullOrEmpty(clientId) && SandboxUsers.Client(clientId, secret) is null:
            case "client_credentials" when SandboxUsers.Client(clientId, secret) is null:
                context.Response.Headers.WWWAuthenticate = "Basic realm=\"KazMigration\"";
                await Refuse(context, 401, "invalid_client", "Unknown client or wrong secret");
                break;
            case "password":
                if (SandboxUsers.User(form["username"], form["password"]) is { } user)
                    await Grant(context, user);
                else
                    await Refuse(context, 400, "invalid_grant", "Unknown user or wrong password");
                break;
            case "client_credentials":
                await Grant(context, SandboxUsers.Client(clientId, secret)!);
                break;
            case "":
                await Refuse(context, 400, "invalid_request", "grant_type is missing");
                break;
            default:
                await Refuse(context, 400, "unsupported_grant_type", "Grants are password and client_credentials");
                break;
        }
    }

    private static (string? Id, string? Secret) Client(HttpRequest request, IFormCollection form)
    {
        if (!AuthenticationHeaderValue.TryParse(request.Headers.Authorization, out var header) || header.Scheme != "Basic" || header.Parameter is null)
            return (form["client_id"], form["client_secret"]);

        var bytes = new byte[header.Parameter.Length];
        if (!Convert.TryFromBase64String(header.Parameter, bytes, out var length))
            return ("?", null);
        var parts = Encoding.UTF8.GetString(bytes, 0, length).Split(':', 2);
        return parts.Length == 2 ? (Uri.UnescapeDataString(parts[0]), Uri.UnescapeDataString(parts[1])) : ("?", null);
    }

    private static Task Grant(HttpContext context, SandboxUser user)
    {
        var token = context.RequestServices.GetRequiredService<SandboxTokens>().Issue(user);
        return JsonBody.WriteAsync(context.Response, new TokenAnswer(token, "Bearer", (int)SandboxTokens.Lifetime.TotalSeconds));
    }

    private static Task Refuse(HttpContext context, int status, string error, string description)
    {
        context.Response.StatusCode = status;
        return JsonBody.WriteAsync(context.Response, new TokenError(error, description));
    }

    private sealed record TokenAnswer(
        [property: JsonPropertyName("access_token")] string AccessToken,
        [property: JsonPropertyName("token_type")] string TokenType,
        [property: JsonPropertyName("expires_in")] int ExpiresIn);

    private sealed record TokenError(string Error, [property: JsonPropertyName("error_description")] string Description);
}
