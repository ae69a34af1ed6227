using KazMigration.Commission.Application;
using KazMigration.Contracts.Applications.V1;
using KazMigration.Contracts.WhatIfs.V1;
using KazMigration.Messaging;
using KazMigration.Persistence;
using KazMigration.UseCases;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace KazMigration.Commission.Infrastructure;

public static class Registration
{
    /// <summary>The commission's use cases with their database, the events it follows and its sweep of terms.</summary>
    public static IServiceCollection AddCommission(this IServiceCollection services, IConfiguration configuration, string service)
    {
        services.AddUseCases(typeof(ICommissionDb).Assembly);
        services.AddServiceDb<CommissionDb, PostgresCommissionDb, SqlServerCommissionDb, ICommissionDb>(service);
        services.AddEventConsumer<ApplicationForwardedConsumer, ApplicationForwarded, CommissionDb>(service);
        services.AddEventConsumer<ApplicationWithdrawnConsumer, ApplicationWithdrawn, CommissionDb>(service);
        services.AddEventConsumer<ApplicationReopenedConsumer, ApplicationReopened, CommissionDb>(service);
        services.AddEventConsumer<CalendarEditionPublishedConsumer, CalendarEditionPublished, CommissionDb>(service);
        services.AddEventConsumer<PolicyWhatIfAskedConsumer, PolicyWhatIfAsked, CommissionDb>(service);
        services.AddCalendarEditions<CommissionDb, ICommissionDb>();
        services.AddSingleton((configuration.GetSection(QuorumOptions.Section).Get<QuorumOptions>() ?? new QuorumOptions()).ToPolicy());
        services.AddSweep<DeadlineSweep>();
        services.AddHostedService<OpenCommissionCases>();
        return services;
    }

    /// <summary>Commissions for the sandbox's LEBs.</summary>
    public static IServiceCollection AddSandboxCompositions(this IServiceCollection services) => services.AddHostedService<SandboxCompositions>();
}
