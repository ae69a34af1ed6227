using KazMigration.ResidencePermits.Application;
using KazMigration.Persistence;
using KazMigration.UseCases;
using Microsoft.Extensions.DependencyInjection;

namespace KazMigration.ResidencePermits.Infrastructure;

public static class Registration
{
    /// <summary>The use cases of this service and their database.</summary>
    public static IServiceCollection AddResidencePermits(this IServiceCollection services, string service)
    {
        services.AddUseCases(typeof(IResidencePermitsDb).Assembly);
        services.AddServiceDb<ResidencePermitsDb, PostgresResidencePermitsDb, SqlServerResidencePermitsDb, IResidencePermitsDb>(service);
        return services;
    }
}
