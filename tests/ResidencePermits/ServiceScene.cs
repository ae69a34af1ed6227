using KazMigration.Documents;
using KazMigration.Messaging;
using KazMigration.ResidencePermits.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace KazMigration.ResidencePermits.Tests;

/// <summary>The use cases about permits and cards.</summary>
internal sealed class ServiceScene : UseCaseScene<ResidencePermitsDb>
{
    private ServiceScene(TestDatabase? database) : base("residence-permits", database, "2026-03-02 10:00", builder => builder.Services
        .AddSingleton(_ => new KeyFolder())
        .AddSingleton(provider => ServiceKey.InSandbox(SandboxAuthority.Open(provider.GetRequiredService<KeyFolder>().Path)))
        .AddResidencePermits("residence-permits")
        .AddMessaging(builder.Configuration))
    {
    }

    public static async Task<ServiceScene> OpenAsync()
    {
        var scene = new ServiceScene(await TestDatabase.CreateAsync("residence_permits"));
        await scene.MigrateAsync();
        return scene;
    }

    public static ServiceScene OnAbsentSqlServer() => new(database: null);

    private sealed class KeyFolder : IDisposable
    {
        public string Path { get; } = Directory.CreateTempSubdirectory("kazmigration-keys-").FullName;

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
