using Microsoft.Extensions.DependencyInjection.Extensions;

namespace KazMigration.Web;

public static class PublicAddressSetup
{
    /// <summary>The address that documents print, for a host of services that make some.</summary>
    public static IHostApplicationBuilder AddPublicAddress(this IHostApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.TryAddSingleton(new PublicAddress(new Uri(
            builder.Configuration["Gateway:PublicUrl"] ?? throw new InvalidOperationException("Configuration has no Gateway:PublicUrl"))));
        return builder;
    }
}
