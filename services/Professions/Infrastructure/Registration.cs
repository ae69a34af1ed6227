using KazMigration.Contracts.WhatIfs.V1;
using KazMigration.Documents;
using KazMigration.Messaging;
using KazMigration.Persistence;
using KazMigration.Professions.Application;
using KazMigration.Professions.Application.Catalogue;
using KazMigration.Professions.Infrastructure.Consumers;
using KazMigration.Professions.Infrastructure.Data;
using KazMigration.UseCases;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace KazMigration.Professions.Infrastructure;

public static class Registration
{
    /// <summary>The use cases of the profession lists, their database, the catalogue they are answered from, the answers it follows, and the registry's key.</summary>
    public static IServiceCollection AddProfessions(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment, string service)
    {
        services.AddUseCases(typeof(IProfessionsDb).Assembly);
        services.AddServiceDb<ProfessionsDb, PostgresProfessionsDb, SqlServerProfessionsDb, IProfessionsDb>(service);
        services.AddEventConsumer<WhatIfAnsweredConsumer, WhatIfAnswered, ProfessionsDb>(service);
        services.AddOptions<EditionsOptions>().BindConfiguration(EditionsOptions.Section);
        services.AddSingleton<ProfessionCatalogue>();
        services.AddHostedService<CatalogueFollower>();
        services.AddSigning(configuration, environment);
        return services;
    }

    private static void AddSigning(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        var options = configuration.GetSection(RegistrySigningOptions.Section).Get<RegistrySigningOptions>() ?? new();
        if (environment.IsDevelopment() && options.File is null)
        {
            services.AddSingleton<IRegistrySigning>(_ => new RegistrySigning(ServiceKey.InSandbox(SandboxAuthority.Open(Path.Combine(
                configuration["Data:Folder"] ?? throw new InvalidOperationException("Configuration has no Data:Folder"), "signing")), "RG")));
            return;
        }

        // Opened at once: a wrong password keeps the service from starting, and is not first known from an answer.
        var signing = new RegistrySigning(ServiceKey.FromFile(options.File, options.Password, RegistrySigningOptions.Section + ":File"));
        services.AddSingleton<IRegistrySigning>(_ => signing);
    }
}
