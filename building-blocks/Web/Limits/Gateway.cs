using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace KazMigration.Web;

/// <summary>
/// The gateway before the services: whose word on the client's address is taken (this machine's, and
/// <c>Gateway:KnownProxies</c>: addresses or networks, comma-separated).
/// </summary>
internal static class Gateway
{
    public static void AddGateway(this IHostApplicationBuilder builder) =>
        builder.Services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            foreach (var known in List(builder.Configuration["Gateway:KnownProxies"]))
            {
                if (known.Contains('/', StringComparison.Ordinal))
                    options.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(known));
                else
                    options.KnownProxies.Add(IPAddress.Parse(known));
            }
        });

    /// <summary>Whether the request came through a gateway whose word was taken: the framework then keeps the original address.</summary>
    public static bool IsBehind(HttpContext context) => context.Request.Headers.ContainsKey("X-Original-For");

    /// <summary>Services whose documents the gateway's origin offers.</summary>
    public static IReadOnlyList<string> Services(IConfiguration configuration) => List(configuration["Gateway:Services"]);

    private static string[] List(string? text) => text?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
}
