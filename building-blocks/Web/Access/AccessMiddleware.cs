using System.Net;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;

namespace KazMigration.Web;

/// <summary>
/// The one place that lets callers in: finds the caller of the token, asks the endpoint's rule, answers 401 and 403 and logs
/// them without personal data. A token seen within the last minute costs a hash and a look-up.
/// </summary>
internal sealed partial class AccessMiddleware(RequestDelegate next, TokenCache tokens, ProblemWriter problems, ILogger<AccessMiddleware> logger)
{
    private const string Scheme = "Bearer ";

    public Task InvokeAsync(HttpContext context)
    {
        // What is no route endpoint is the router's own answer (405, 415), the same for everyone.
        if (context.GetEndpoint() is not RouteEndpoint endpoint)
            return next(context);

        var rule = RuleOf(endpoint);
        if (rule.Anonymous || (rule.Loopback && IsLoopback(context)))
            return next(context);

        var header = context.Request.Headers.Authorization;
        if (header.Count != 1 || header[0] is not { } value || !value.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
            return RefuseUnknown(context, endpoint, "Bearer");

        var token = TokenCache.Key.Of(value.AsSpan(Scheme.Length));
        return tokens.Find(token) is { } caller ? Enter(context, endpoint, rule, caller) : Authenticate(context, endpoint, rule, token);
    }

    private static AccessRule RuleOf(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<AccessRule>()
        ?? (endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null ? AccessRule.AnyCaller : AccessRule.Everyone);

    private async Task Authenticate(HttpContext context, RouteEndpoint endpoint, AccessRule rule, TokenCache.Key token)
    {
        var result = await context.AuthenticateAsync();
        if (!result.Succeeded || CallerClaims.ToCaller(result.Principal) is not { } caller)
        {
            await RefuseUnknown(context, endpoint, "Bearer error=\"invalid_token\"");
            return;
        }

        if (result.Properties?.ExpiresUtc is { } expires)
            tokens.Keep(token, caller, expires);
        await Enter(context, endpoint, rule, caller);
    }

    private Task Enter(HttpContext context, RouteEndpoint endpoint, AccessRule rule, Caller caller)
    {
        if (!rule.Allows(caller.Role))
            return RefuseRole(context, endpoint, rule, caller);

        context.RequestServices.GetRequiredService<CallerSlot>().Caller = caller;
        return next(context);
    }

    private async Task RefuseRole(HttpContext context, RouteEndpoint endpoint, AccessRule rule, Caller caller)
    {
        Refused(logger, caller.Role, context.Request.Method, endpoint.RoutePattern.RawText, 403, ProblemWriter.TraceIdOf(context));
        await RefusalRecord.WriteAsync(context, endpoint, caller);
        await problems.WriteAsync(context, ProblemTypes.RoleMissing, null, [("Roles", rule.Roles)]);
    }

    private Task RefuseUnknown(HttpContext context, RouteEndpoint endpoint, string challenge)
    {
        Refused(logger, "nobody", context.Request.Method, endpoint.RoutePattern.RawText, 401, ProblemWriter.TraceIdOf(context));
        context.Response.Headers.WWWAuthenticate = challenge;
        return problems.WriteAsync(context, ProblemTypes.Unauthorized);
    }

    // An address that a gateway forwarded is never this machine's own tool.
    private static bool IsLoopback(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address)
        && context.Request.Headers["X-Forwarded-For"].Count == 0 && !Gateway.IsBehind(context);

    [LoggerMessage(EventId = 401, Level = LogLevel.Warning, Message = "Access refused: {Role} to {Method} {Route}, {Status}, trace {TraceId}")]
    private static partial void Refused(ILogger logger, string role, string method, string? route, int status, string traceId);
}
