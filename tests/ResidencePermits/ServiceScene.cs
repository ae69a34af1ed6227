using KazMigration.Documents;
using KazMigration.Messaging;
using KazMigration.Persistence;
using KazMigration.ResidencePermits.Infrastructure;
using KazMigration.UseCases;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace KazMigration.ResidencePermits.Tests;

/// <summary>The service's use cases on a database of one test; nothing runs that the test does not ask for.</summary>
internal sealed class ServiceScene : IAsyncDisposable
{
    private readonly TestDatabase? _database;
    private readonly IHost _host;
    private readonly DirectoryInfo _keys = Directory.CreateTempSubdirectory("kazmigration-keys-");

    private ServiceScene(TestDatabase? database, DatabaseProvider provider, string connectionString, WorkingCalendar calendar)
    {
        _database = database;
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true, EnvironmentName = Environments.Production });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Database:Provider"] = provider.ToString(),
            ["Database:ConnectionStrings:residence_permits"] = connectionString,
            ["Bus:Transport"] = "InMemory",
        });
        builder.Services.AddSingleton<TimeProvider>(Clock).AddSingleton(calendar).AddSingleton(new Calendars(Sample.Calendar.Years)).AddSingleton(Escalation.Default).AddLogging()
            .AddSingleton(_ => ServiceKey.InSandbox(SandboxAuthority.Open(_keys.FullName)))
            .AddSingleton(new PublicAddress(new Uri("http://127.0.0.1")))
            // Nobody answers there.
            .AddHttpClient("professions", client => client.BaseAddress = new Uri("http://127.0.0.1:1"));
        builder.Services.AddResidencePermits("residence-permits");
        builder.Services.AddMessaging(builder.Configuration);
        _host = builder.Build();
    }

    public TestClock Clock { get; } = new("2026-03-02 10:00");

    public IServiceProvider Services => _host.Services;

    public static async Task<ServiceScene> OpenAsync()
    {
        var database = await TestDatabase.CreateAsync("residence_permits");
        var scene = new ServiceScene(database, TestDatabase.Provider, database.ConnectionString, Sample.Calendar);
        await scene.WithDbAsync(db => db.Database.MigrateAsync());
        return scene;
    }

    /// <summary>Against an address where no SQL Server answers; a calendar of which an edition has been superseded.</summary>
    public static ServiceScene OnAbsentSqlServer() => new(
        null, DatabaseProvider.SqlServer, AbsentSqlServer.ConnectionString,
        new([.. Sample.Calendar.Years, Sample.Calendar.Years[^1] with { Edition = 2 }]));

    public async Task<TAnswer> SendAsync<TAnswer>(IRequest<TAnswer> request)
    {
        await using var scope = Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request);
    }

    public async Task<T> AnswerAsync<T>(IRequest<Result<T>> request)
    {
        var result = await SendAsync(request);
        Assert.False(result.Failed, result.Error?.Code.Slug + string.Join(' ', result.Error?.Faults.Select(f => f.Pointer + f.Code) ?? []));
        return result.Value;
    }

    public async Task WithDbAsync(Func<ResidencePermitsDb, Task> work)
    {
        await using var scope = Services.CreateAsyncScope();
        await work(scope.ServiceProvider.GetRequiredService<ResidencePermitsDb>());
    }

    public async ValueTask DisposeAsync()
    {
        _host.Dispose();
        _keys.Delete(recursive: true);
        if (_database is not null)
            await _database.DisposeAsync();
    }
}
