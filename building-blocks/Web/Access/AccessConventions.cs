using Microsoft.AspNetCore.RateLimiting;

namespace KazMigration.Web;

public static class AccessConventions
{
    /// <summary>Only callers with one of these roles: 401 and 403 problems otherwise.</summary>
    public static TBuilder RequireRoles<TBuilder>(this TBuilder builder, params string[] roles) where TBuilder : IEndpointConventionBuilder
    {
        if (roles.Length == 0)
            throw new ArgumentException("Name at least one role", nameof(roles));
        return builder.WithMetadata(new AccessRule(roles));
    }

    /// <summary>Callers without a token, under a named rate limit of <see cref="RateLimits"/>.</summary>
    public static TBuilder AllowEveryone<TBuilder>(this TBuilder builder, string rateLimit) where TBuilder : IEndpointConventionBuilder =>
        builder.WithMetadata(AccessRule.Everyone, new EnableRateLimitingAttribute(rateLimit));

    /// <summary>Callers without a token and without a limit: for what the operator's own tools ask.</summary>
    internal static TBuilder AllowEveryone<TBuilder>(this TBuilder builder) where TBuilder : IEndpointConventionBuilder =>
        builder.WithMetadata(AccessRule.Everyone);
}
