using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace KazMigration.Web;

/// <summary>
/// Rate limits of anonymous routes, counted for each client address. Configuration <c>RateLimits:Verification:Burst</c>
/// and <c>PerSecond</c>, and so on, overrides them.
/// </summary>
public static class RateLimits
{
    /// <summary>Questions about one certificate: slow enough that codes cannot be guessed.</summary>
    public const string Verification = "Verification";

    /// <summary>Public lists.</summary>
    public const string Public = "Public";

    /// <summary>The token endpoint of the sandbox.</summary>
    public const string Token = "Token";

    internal static void AddRateLimits(this IHostApplicationBuilder builder)
    {
        var many = builder.Environment.IsDevelopment() ? 100 : 1;
        (string Name, int Burst, int PerSecond)[] limits =
            [(Verification, 60, 10), (Token, 100, 20), (Public, 2000 * many, many == 1 ? 1000 : 200_000)];

        builder.Services.AddRateLimiter(options =>
        {
            foreach (var (name, burst, perSecond) in limits)
            {
                var bucket = Bucket(
                    builder.Configuration.GetValue($"RateLimits:{name}:Burst", burst),
                    builder.Configuration.GetValue($"RateLimits:{name}:PerSecond", perSecond));
                options.AddPolicy(name, context => RateLimitPartition.GetTokenBucketLimiter(ClientOf(context), _ => bucket));
            }

            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.OnRejected = static (rejected, _) => new(RejectAsync(rejected));
        });
    }

    private static TokenBucketRateLimiterOptions Bucket(int burst, int perSecond)
    {
        // Whole tokens, about ten times a second.
        var tokens = (int)Math.Ceiling(perSecond / 10d);
        return new()
        {
            TokenLimit = burst,
            TokensPerPeriod = tokens,
            ReplenishmentPeriod = TimeSpan.FromSeconds((double)tokens / perSecond),
            QueueLimit = 0,
            AutoReplenishment = true,
        };
    }

    private static Task RejectAsync(OnRejectedContext rejected)
    {
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var time) ? Math.Max(1, (int)Math.Ceiling(time.TotalSeconds)) : 1;
        var context = rejected.HttpContext;
        context.Response.Headers.RetryAfter = wait.ToString(CultureInfo.InvariantCulture);
        return context.RequestServices.GetRequiredService<ProblemWriter>()
            .WriteAsync(context, ProblemTypes.TooManyRequests, null, [("Seconds", wait)]);
    }

    // One household or office of IPv6 is a /64: its addresses are free to change.
    private static IPAddress ClientOf(HttpContext context)
    {
        var address = context.Connection.RemoteIpAddress ?? IPAddress.None;
        if (address.IsIPv4MappedToIPv6)
            return address.MapToIPv4();
        if (address.AddressFamily != AddressFamily.InterNetworkV6)
            return address;

        Span<byte> bytes = stackalloc byte[16];
        address.TryWriteBytes(bytes, out _);
        bytes[8..].Clear();
        return new(bytes);
    }
}
