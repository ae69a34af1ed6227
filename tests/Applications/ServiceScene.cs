using KazMigration.Applications.Infrastructure;
using KazMigration.Messaging;

namespace KazMigration.Applications.Tests;

/// <summary>The use cases about applications and certificates.</summary>
internal sealed class ServiceScene : UseCaseScene<ApplicationsDb>
{
    private ServiceScene(TestDatabase? database) : base("applications", database, "2026-03-02 10:00", builder =>
        builder.AddApplications("applications").Services.AddMessaging(builder.Configuration))
    {
    }

    public static async Task<ServiceScene> OpenAsync()
    {
        var scene = new ServiceScene(await TestDatabase.CreateAsync("applications"));
        await scene.MigrateAsync();
        return scene;
    }

    public static ServiceScene OnAbsentSqlServer() => new(database: null);
}
