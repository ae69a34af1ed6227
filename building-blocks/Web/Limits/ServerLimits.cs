using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace KazMigration.Web;

internal static class ServerLimits
{
    /// <summary>Uploads of 10 MiB with their multipart frame; everything else has its own, lower limit.</summary>
    private const long MaxBodyBytes = 12 * 1024 * 1024;

    public static void AddServerLimits(this IHostApplicationBuilder builder) =>
        builder.Services.Configure<KestrelServerOptions>(static options =>
        {
            options.AddServerHeader = false;
            options.Limits.MaxRequestBodySize = MaxBodyBytes;
            options.Limits.MaxRequestHeadersTotalSize = 16 * 1024;
            options.Limits.MaxRequestHeaderCount = 64;
            options.Limits.MaxRequestLineSize = 8 * 1024;
            options.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
            options.Limits.KeepAliveTimeout = TimeSpan.FromSeconds(130);
        });
}
