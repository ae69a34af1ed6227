using KazMigration.Applications.Application.Bundles;
using KazMigration.Applications.Application.Complaints;
using KazMigration.Applications.Application.Decisions;
using KazMigration.UseCases;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace KazMigration.Applications.Application;

public static class Registration
{
    /// <summary>What the use cases share, and the settings they follow.</summary>
    public static IServiceCollection AddApplicationServices(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddScoped<LebSeal>();
        services.AddScoped<Refuser>();
        services.AddScoped<Decider>();
        services.AddScoped<Granter>();
        services.AddScoped<CaseReopener>();
        services.AddScoped<Bundler>();
        services.AddOptions<LebOptions>().Configure(options => configuration.GetSection(LebOptions.Section).Bind(options));
        return services;
    }
}
