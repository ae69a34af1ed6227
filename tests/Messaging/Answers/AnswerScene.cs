using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KazMigration.Messaging.Tests.Answers;

/// <summary>A database of one test, a listener that answers for Professions as told, and processes that ask it.</summary>
internal sealed class AnswerScene : IAsyncDisposable
{
    private readonly TestDatabase _database;
    private readonly WebApplication _professions;
    private readonly List<ServiceProvider> _processes = [];
    private int _asked;

    private AnswerScene(TestDatabase database)
    {
        _database = database;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _professions = builder.Build();
        _professions.MapGet("/{code}", (string code) =>
        {
            Interlocked.Increment(ref _asked);
            return Answer(code);
        });
    }

    /// <summary>How Professions answers.</summary>
    public Func<string, IResult> Answer { get; set; } = code => Results.Ok(new { name = "Name of " + code });

    /// <summary>How often it was asked.</summary>
    public int Asked => _asked;

    /// <summary>Ids of what the processes have logged.</summary>
    public ConcurrentQueue<int> Logged { get; } = new();

    public static async Task<AnswerScene> OpenAsync()
    {
        var scene = new AnswerScene(await TestDatabase.CreateAsync("answers"));
        await scene._professions.StartAsync();
        await using var db = scene.Open();
        await db.Database.EnsureCreatedAsync();
        return scene;
    }

    /// <summary>A process that has just started: it has nothing in memory.</summary>
    public NameDirectory StartProcess()
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Debug).AddProvider(new Ear(Logged)).AddFilter((category, _) => category == typeof(NameDirectory).FullName));
        services.AddHttpClient(ProfessionAnswers.Client, client => client.BaseAddress = new Uri(_professions.Urls.Single()));
        services.AddDbContext<AnswersDb>(options => AnswersDb.Configure(options, _database.ConnectionString));
        services.AddSingleton<NameDirectory>();
        _processes.Add(services.BuildServiceProvider());
        return _processes[^1].GetRequiredService<NameDirectory>();
    }

    /// <summary>From now on nobody listens.</summary>
    public Task StopProfessionsAsync() => _professions.StopAsync();

    public AnswersDb Open()
    {
        var options = new DbContextOptionsBuilder<AnswersDb>();
        AnswersDb.Configure(options, _database.ConnectionString);
        return new AnswersDb(options.Options);
    }

    public async Task<List<(string Code, string Name)>> KeptAsync()
    {
        await using var db = Open();
        return (await db.Names.OrderBy(n => n.Code).ToListAsync()).ConvertAll(n => (n.Code, n.Name));
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var process in _processes)
            await process.DisposeAsync();
        await _professions.DisposeAsync();
        await _database.DisposeAsync();
    }

    private sealed class Ear(ConcurrentQueue<int> heard) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => heard.Enqueue(eventId.Id);

        public void Dispose()
        {
        }
    }
}
