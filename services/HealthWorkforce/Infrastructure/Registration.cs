using KazMigration.HealthWorkforce.Application;
using KazMigration.Persistence;
using KazMigration.UseCases;
using Microsoft.Extensions.DependencyInjection;

namespace KazMigration.HealthWorkforce.Infrastructure;

public static class Registration
{
    /// <summary>The use cases of this service and their database.</summary>
    public static IServiceCollection AddHealthWorkforce(this IServiceCollection services, string service)
    {
        services.AddUseCases(typeof(IHealthWorkforceDb).Assembly);
        services.AddServiceDb<HealthWorkforceDb, PostgresHealthWorkforceDb, SqlServerHealthWorkforceDb, IHealthWorkforceDb>(service);
        return services;
    }
}
