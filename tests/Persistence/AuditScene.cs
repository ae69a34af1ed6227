using KazMigration.Applications.Infrastructure;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace KazMigration.Persistence.Tests;

/// <summary>A service's database made by its migrations, with the audit log as the service has it.</summary>
internal sealed class AuditScene : IAsyncDisposable
{
    private const string Service = "applications";
    private readonly TestDatabase _database;
    private readonly List<IHost> _hosts = [];

    private AuditScene(TestDatabase database) => _database = database;

    public static readonly Caller Officer = new("officer.71", Roles.Officer, "71");

    public static async Task<AuditScene> OpenAsync()
    {
        var scene = new AuditScene(await TestDatabase.CreateAsync("audit"));
        await using var db = scene.Open();
        await db.Database.MigrateAsync();
        return scene;
    }

    public static AuditEntry Entry(int number = 1, string what = "GetForm") => new(
        new AuditSubject(Officer, $"71-2026-{number:D7}"), what, AuditEntry.Done, Almaty.At("2026-03-02 10:00"));

    /// <summary>A process's host: it links in the background once started.</summary>
    public IHost Host()
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Configuration.AddInMemoryCollection(_database.SettingsOf(Service));
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddUseCases(typeof(KazMigration.Applications.Application.IApplicationsDb).Assembly);
        builder.Services.AddServiceDb<ApplicationsDb, PostgresApplicationsDb, SqlServerApplicationsDb, KazMigration.Applications.Application.IApplicationsDb>(Service);
        var host = builder.Build();
        _hosts.Add(host);
        return host;
    }

    public static AuditLog LogOf(IHost host) => host.Services.GetRequiredKeyedService<AuditLog>(Service);

    /// <summary>Stores entries, and waits until they are linked.</summary>
    public async Task LinkAsync(int count)
    {
        var host = Host();
        await host.StartAsync();
        foreach (var number in Enumerable.Range(1, count))
            await LogOf(host).WriteAsync(Entry(number));
        await LinkedAsync();
        await host.StopAsync();
    }

    public Task LinkedAsync() => Eventually.EqualAsync(0, async () => (await VerifyAsync()).Waiting);

    public async Task<AuditVerdict> VerifyAsync()
    {
        await using var db = Open();
        return await AuditVerification.VerifyAsync(db, CancellationToken.None);
    }

    /// <summary>Runs a statement as the application's user may.</summary>
    public async Task<int> RunAsync(FormattableString sql)
    {
        await using var db = Open();
        return await db.Database.ExecuteSqlAsync(sql);
    }

    /// <summary>Runs a statement as somebody may who owns the table: with the trigger off.</summary>
    public async Task TamperAsync(string table, string sql)
    {
        await using var db = Open();
        var (off, on) = TestDatabase.Provider == DatabaseProvider.Postgres
            ? ($"ALTER TABLE \"{table}\" DISABLE TRIGGER ALL", $"ALTER TABLE \"{table}\" ENABLE TRIGGER ALL")
            : ($"DISABLE TRIGGER ALL ON \"{table}\"", $"ENABLE TRIGGER ALL ON \"{table}\"");
        await db.Database.ExecuteSqlRawAsync(off);
        Assert.NotEqual(0, await db.Database.ExecuteSqlRawAsync(sql));
        await db.Database.ExecuteSqlRawAsync(on);
    }

    public ApplicationsDb Open() => TestDatabase.Provider == DatabaseProvider.Postgres
        ? new PostgresApplicationsDb(new DbContextOptionsBuilder<PostgresApplicationsDb>().UseNpgsql(_database.ConnectionString).Options)
        : new SqlServerApplicationsDb(new DbContextOptionsBuilder<SqlServerApplicationsDb>().UseSqlServer(_database.ConnectionString).Options);

    public async ValueTask DisposeAsync()
    {
        foreach (var host in _hosts)
        {
            await host.StopAsync();
            host.Dispose();
        }

        await _database.DisposeAsync();
    }
}
