using KazMigration.Commission.Application;
using KazMigration.Commission.Infrastructure;
using KazMigration.Persistence;
using KazMigration.UseCases;
using Microsoft.Extensions.DependencyInjection;

namespace KazMigration.Commission.Tests;

/// <summary>The commission's use cases.</summary>
internal sealed class ServiceScene : UseCaseScene<ServiceDbContext>
{
    private ServiceScene(TestDatabase? database) : base("commission", database, "2026-03-31 10:00", builder => builder.Services
        .AddCommission(builder.Configuration, "commission")
        // The context's class is for the service alone.
        .AddScoped(provider => (ServiceDbContext)provider.GetRequiredService<ICommissionDb>()))
    {
    }

    public static async Task<ServiceScene> OpenAsync()
    {
        var scene = new ServiceScene(await TestDatabase.CreateAsync("commission"));
        await scene.MigrateAsync();
        return scene;
    }

    public static ServiceScene OnAbsentSqlServer() => new(database: null);
}
