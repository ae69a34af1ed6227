using KazMigration.Applications.Application;
using KazMigration.Applications.Infrastructure.Consumers;
using KazMigration.Contracts.Commission.V1;
using KazMigration.Contracts.Professions.V1;
using KazMigration.Contracts.WhatIfs.V1;
using KazMigration.Documents;
using KazMigration.Messaging;
using KazMigration.Persistence;
using KazMigration.UseCases;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace KazMigration.Applications.Infrastructure;

public static class Registration
{
    /// <summary>Everything of the service below its endpoints.</summary>
    public static IHostApplicationBuilder AddApplications(this IHostApplicationBuilder builder, string service)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var services = builder.Services;
        services.AddUseCases(typeof(IApplicationsDb).Assembly);
        services.AddApplicationServices(builder.Configuration);
        services.AddServiceDb<ApplicationsDb, PostgresApplicationsDb, SqlServerApplicationsDb, IApplicationsDb>(service);
        services.AddDocuments<ApplicationsDb, IApplicationsDb>();
        services.AddEventConsumer<CommissionDecidedConsumer, CommissionDecided, ApplicationsDb>(service);
        services.AddEventConsumer<ProfessionEditionPublishedConsumer, ProfessionEditionPublished, ApplicationsDb>(service);
        services.AddEventConsumer<EditionWhatIfAskedConsumer, EditionWhatIfAsked, ApplicationsDb>(service);
        services.AddCalendarEditions<ApplicationsDb>();
        services.AddSweep<DeadlineSweep>();
        services.AddSweep<ExpirySweep>();
        services.AddSweep<StatisticsSweep>();
        services.AddHostedService<OpenApplications>();
        services.AddSingleton<IProfessionDirectory, ProfessionDirectory>();
        services.AddSigning(builder.Configuration, builder.Environment);
        return builder;
    }

    private static void AddSigning(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        services.AddOptions<SigningOptions>()
            .Configure(options => options.Mode = environment.IsDevelopment() ? SigningMode.Sandbox : SigningMode.Files)
            .BindConfiguration(SigningOptions.Section);
        services.AddSingleton(provider => SandboxAuthority.Open(Path.Combine(
            configuration["Data:Folder"] ?? throw new InvalidOperationException("Configuration has no Data:Folder"), "signing")));
        services.AddSingleton<IDocumentSigning>(provider =>
        {
            var options = provider.GetRequiredService<IOptions<SigningOptions>>().Value;
            return options.Mode == SigningMode.Sandbox
                ? new SandboxSigning(provider.GetRequiredService<SandboxAuthority>())
                : new FileSigning(options);
        });
        services.AddHostedService<SigningKeys>();
    }
}
