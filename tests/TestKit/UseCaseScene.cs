using KazMigration.UseCases;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace KazMigration.TestKit;

/// <summary>The use cases of one service on a database of one test; nothing runs that the test does not ask for.</summary>
public abstract class UseCaseScene<TDb> : IAsyncDisposable where TDb : DbContext
{
    // One more edition than the product's: whoever counts terms anew has something to look for.
    private static readonly WorkingCalendar Superseded = new([.. Sample.Calendar.Years, Sample.Calendar.Years[^1] with { Edition = 2 }]);

    private readonly TestDatabase? _database;
    private readonly IHost _host;

    /// <param name="service">Name of the service.</param>
    /// <param name="database">Its database; null for an <see cref="AbsentSqlServer"/>, with a calendar of which an edition has been superseded.</param>
    /// <param name="now">Where the clock stands, such as "2026-03-02 10:00".</param>
    /// <param name="add">Registers the service, and what it asks of its host beyond clock, calendar, escalation and addresses.</param>
    protected UseCaseScene(string service, TestDatabase? database, string now, Action<HostApplicationBuilder> add)
    {
        ArgumentNullException.ThrowIfNull(add);
        _database = database;
        Clock = Almaty.ClockAt(now);
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true, EnvironmentName = Environments.Production });
        builder.Configuration.AddInMemoryCollection(database?.SettingsOf(service) ?? AbsentSqlServer.SettingsOf(service));
        builder.Configuration["Bus:Transport"] = "InMemory";
        builder.Services.AddLogging().AddSingleton<TimeProvider>(Clock)
            .AddSingleton(database is null ? Superseded : Sample.Calendar).AddSingleton(new Calendars(Sample.Calendar.Years)).AddSingleton(Escalation.Default)
            .AddSingleton(new PublicAddress(new Uri("http://127.0.0.1")))
            // Nobody answers there.
            .AddHttpClient("professions", client => client.BaseAddress = new Uri("http://127.0.0.1:1"));
        add(builder);
        _host = builder.Build();
    }

    public FakeTimeProvider Clock { get; }

    public IServiceProvider Services => _host.Services;

    public async Task<TAnswer> SendAsync<TAnswer>(IRequest<TAnswer> request)
    {
        await using var scope = Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request);
    }

    /// <summary>What the use case answers; its error stands in the failure.</summary>
    public async Task<T> AnswerAsync<T>(IRequest<Result<T>> request)
    {
        var result = await SendAsync(request);
        return result.Failed
            ? throw new InvalidOperationException($"{result.Error.Code.Slug} {string.Join(' ', result.Error.Faults.Select(f => f.Pointer + f.Code))}")
            : result.Value;
    }

    public async Task WithDbAsync(Func<TDb, Task> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        await using var scope = Services.CreateAsyncScope();
        await work(scope.ServiceProvider.GetRequiredService<TDb>());
    }

    public async ValueTask DisposeAsync()
    {
        _host.Dispose();
        if (_database is not null)
            await _database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected Task MigrateAsync() => WithDbAsync(db => db.Database.MigrateAsync());
}
