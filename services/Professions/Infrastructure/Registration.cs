using KazMigration.Contracts.WhatIfs.V1;
using KazMigration.Messaging;
using KazMigration.Persistence;
using KazMigration.Professions.Application;
using KazMigration.Professions.Application.Catalogue;
using KazMigration.Professions.Infrastructure.Consumers;
using KazMigration.Professions.Infrastructure.Data;
using KazMigration.UseCases;
using Microsoft.Extensions.DependencyInjection;

namespace KazMigration.Professions.Infrastructure;

public static class Registration
{
    /// <summary>The use cases of the profession lists, their database, the catalogue they are answered from, and the answers it follows.</summary>
    public static IServiceCollection AddProfessions(this IServiceCollection services, string service)
    {
        services.AddUseCases(typeof(IProfessionsDb).Assembly);
        services.AddServiceDb<ProfessionsDb, PostgresProfessionsDb, SqlServerProfessionsDb, IProfessionsDb>(service);
        services.AddEventConsumer<WhatIfAnsweredConsumer, WhatIfAnswered, ProfessionsDb>(service);
        services.AddOptions<EditionsOptions>().BindConfiguration(EditionsOptions.Section);
        services.AddSingleton<ProfessionCatalogue>();
        services.AddHostedService<CatalogueFollower>();
        return services;
    }
}
