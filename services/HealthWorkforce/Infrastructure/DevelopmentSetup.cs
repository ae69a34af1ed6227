using KazMigration.HealthWorkforce.Application;
using KazMigration.HealthWorkforce.Domain.Cpd;
using KazMigration.HealthWorkforce.Domain.Levels;
using KazMigration.HealthWorkforce.Infrastructure.Configurations;
using KazMigration.HealthWorkforce.Infrastructure.Data;
using KazMigration.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace KazMigration.HealthWorkforce.Infrastructure;

/// <summary>Continuous professional development and qualification levels: policies, documents, tables.</summary>
internal static class DevelopmentSetup
{
    /// <summary>The policies, read once, and the uploads.</summary>
    public static void AddDevelopment(this IServiceCollection services)
    {
        services.AddDocuments<HealthWorkforceDb, IHealthWorkforceDb>();
        services.AddOptions<RulesOptions>().BindConfiguration(RulesOptions.Section);
        services.AddSingleton(provider => new CpdPolicies(CpdCriteria.Read2025(provider.GetRequiredService<IOptions<RulesOptions>>().Value)));
        services.AddSingleton(provider => new LevelPolicies(QualificationLevels.Read2025(provider.GetRequiredService<IOptions<RulesOptions>>().Value)));
    }

    public static void StoreDevelopment(this ModelConfigurationBuilder configuration)
    {
        configuration.StoreAsJson<CpdResult>();
        configuration.StoreAsJson<HeadConfirmation>();
        configuration.StoreAsJson<CpdRefusal>();
        configuration.StoreAsJson<IReadOnlyList<CpdDocument>>();
        configuration.StoreAsJson<IReadOnlyList<CpdHistoryStep>>();
        configuration.StoreAsJson<LevelRequest>();
        configuration.StoreAsJson<LevelAssessment>();
        configuration.StoreAsJson<LevelRefusal>();
        configuration.StoreAsJson<IReadOnlyList<LevelHistoryStep>>();
    }

    public static void ConfigureDevelopment(this ModelBuilder model, DatabaseFacade database)
    {
        model.ConfigureDocuments();
        model.ApplyConfiguration(new CpdRecordConfiguration());
        model.ApplyConfiguration(new CpdFormConfiguration());
        model.ApplyConfiguration(new LevelClaimConfiguration(database));
    }
}
