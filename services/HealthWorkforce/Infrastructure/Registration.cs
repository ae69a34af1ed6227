using KazMigration.Contracts.Applications.V1;
using KazMigration.HealthWorkforce.Application;
using KazMigration.HealthWorkforce.Infrastructure.Consumers;
using KazMigration.Messaging;
using KazMigration.Persistence;
using KazMigration.UseCases;
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
        services.AddSingleton<IPositionDirectory, PositionDirectory>();
        services.AddSweep<ReportSweep>();
    }
}
