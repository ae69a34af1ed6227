using KazMigration.Contracts.Applications.V1;
using KazMigration.HealthWorkforce.Application;
using KazMigration.HealthWorkforce.Infrastructure.Consumers;
using KazMigration.Messaging;
using KazMigration.Persistence;
using KazMigration.UseCases;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace KazMigration.HealthWorkforce.Infrastructure;

public static class Registration
{
    /// <summary>The use cases of this service and their database.</summary>
    public static IServiceCollection AddHealthWorkforce(this IServiceCollection services, IConfiguration configuration, string service)
    {
        services.AddUseCases(typeof(IHealthWorkforceDb).Assembly);
        services.AddServiceDb<HealthWorkforceDb, PostgresHealthWorkforceDb, SqlServerHealthWorkforceDb, IHealthWorkforceDb>(service);
        services.AddEventConsumer<CalendarEditionPublishedConsumer, CalendarEditionPublished, HealthWorkforceDb>(service);
        services.AddCalendarEditions<HealthWorkforceDb, IHealthWorkforceDb>();
        services.AddDevelopment();
        services.AddRegister(configuration);
        return services;
    }

    private static void AddRegister(this IServiceCollection services, IConfiguration configuration)
    {
        var options = configuration.GetSection(RegisterOptions.Section).Get<RegisterOptions>() ?? new();
        services.AddSingleton(options.ToMigration());
        services.AddSingleton(options.ToSchedule());
        services.AddPositionDirectory();
        services.AddSweep<ReportSweep>();
    }

    // Keyed: other services of one process ask Professions too.
    private static void AddPositionDirectory(this IServiceCollection services)
    {
        services.AddKeyedSingleton<IMemoryCache>("health-positions", (_, _) => new MemoryCache(new MemoryCacheOptions { SizeLimit = 10_000 }));
        services.AddSingleton<IPositionDirectory>(provider => ActivatorUtilities.CreateInstance<PositionDirectory>(
            provider, provider.GetRequiredService<IHttpClientFactory>().CreateClient("professions"), provider.GetRequiredKeyedService<IMemoryCache>("health-positions")));
    }
}
