using KazMigration.Contracts.Applications.V1;
using KazMigration.Messaging;
using KazMigration.Persistence;
using KazMigration.ResidencePermits.Application;
using KazMigration.ResidencePermits.Infrastructure.AtaZholy;
using KazMigration.ResidencePermits.Infrastructure.Consumers;
using KazMigration.ResidencePermits.Infrastructure.Data;
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
        services.AddDocuments<ResidencePermitsDb, IResidencePermitsDb>();
        services.AddEventConsumer<CalendarEditionPublishedConsumer, CalendarEditionPublished, ResidencePermitsDb>(service);
        services.AddCalendarEditions<ResidencePermitsDb, IResidencePermitsDb>();
        services.AddSingleton<IProfessionLists, ProfessionLists>();
        services.AddPermits();
        services.AddAtaZholy();
        services.AddSweep<TermEndSweep>();
        return services;
    }

    // Permits of permanent residence.
    private static void AddPermits(this IServiceCollection services)
    {
        services.AddOptions<PermitOptions>().BindConfiguration(PermitOptions.Section)
            .Validate(o => o is { DecisionDays: >= 1 and <= 1000, PermitYears: >= 1 and <= 100, EndNoticeDays: >= 1 and <= 1000 }, $"{PermitOptions.Section}: DecisionDays and EndNoticeDays are 1 to 1000, PermitYears 1 to 100")
            .ValidateOnStart();
        services.AddSingleton(_ => PermitTexts.Load());
        services.AddSweep<DecisionSweep>();
        services.AddHostedService<OpenPermitApplications>();
    }
}
