using KazMigration.Commission.Application;
using KazMigration.Contracts.Applications.V1;
using KazMigration.Contracts.WhatIfs.V1;
using KazMigration.Documents;
using KazMigration.Messaging;
using KazMigration.Persistence;
using KazMigration.UseCases;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

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
        services.AddCalendarEditions<CommissionDb>();
        services.AddSingleton((configuration.GetSection(QuorumOptions.Section).Get<QuorumOptions>() ?? new QuorumOptions()).ToPolicy());
        services.AddSweep<DeadlineSweep>();
        services.AddHostedService<OpenCommissionCases>();
        return services;
    }

    /// <summary>The key that deadline receipts are signed with: of the configuration, in the sandbox of its authority.</summary>
    public static IServiceCollection AddReceiptSigning(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        var options = configuration.GetSection(ReceiptSigningOptions.Section).Get<ReceiptSigningOptions>() ?? new();
        if (environment.IsDevelopment() && options.File is null)
            return services.AddSingleton<IReceiptSigning>(_ => new ReceiptSigning(ServiceKey.InSandbox(SandboxAuthority.Open(Path.Combine(
                configuration["Data:Folder"] ?? throw new InvalidOperationException("Configuration has no Data:Folder"), "signing")), "CM")));

        // Opened at once: a wrong password keeps the service from starting, and is not first known from a receipt.
        var signing = new ReceiptSigning(ServiceKey.FromFile(options.File, options.Password, ReceiptSigningOptions.Section + ":File"));
        return services.AddSingleton<IReceiptSigning>(_ => signing);
    }

    /// <summary>Commissions for the sandbox's LEBs.</summary>
    public static IServiceCollection AddSandboxCompositions(this IServiceCollection services) => services.AddHostedService<SandboxCompositions>();
}
