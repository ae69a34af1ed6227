using KazMigration.Documents;
using KazMigration.HealthWorkforce.Application.Workers;
using KazMigration.HealthWorkforce.Domain.Workers;
using KazMigration.HealthWorkforce.Infrastructure;
using KazMigration.Messaging;
using KazMigration.Persistence;
using KazMigration.UseCases;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace KazMigration.HealthWorkforce.Tests.Register;

/// <summary>
/// The service's use cases on a database of one test; nothing runs that the test does not ask for. Professions is down: its last
/// good answers know two positions.
/// </summary>
internal sealed class RegisterScene : IAsyncDisposable
{
    private readonly TestDatabase _database;
    private readonly IHost _host;

    private RegisterScene(TestDatabase database)
    {
        _database = database;
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true, EnvironmentName = Environments.Production });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Database:Provider"] = TestDatabase.Provider.ToString(),
            ["Database:ConnectionStrings:health_workforce"] = database.ConnectionString,
            ["Bus:Transport"] = "InMemory",
        });
        builder.Services.AddSingleton<TimeProvider>(Clock).AddSingleton(Person.Calendar).AddSingleton(new Calendars(Person.Calendar.Years))
            .AddSingleton(Escalation.Default)
            .AddSingleton(_ => ServiceKey.FromFile(null, null, "ServiceKey:File")).AddLogging()
            .AddHttpClient("professions", client => client.BaseAddress = new Uri("http://127.0.0.1:1"));
        builder.Services.AddHealthWorkforce(builder.Configuration, "health-workforce");
        builder.Services.AddMessaging(builder.Configuration);
        _host = builder.Build();
    }

    public static Caller Hospital { get; } = new("hr.1", Roles.HumanResources, Organisation: Person.Hospital);

    public static Caller Clinic { get; } = new("hr.2", Roles.HumanResources, Organisation: Person.Clinic);

    public static Caller Coordinator { get; } = new("health.coordinator", Roles.HealthCoordinator);

    public TestClock Clock { get; } = new("2026-03-03 10:00");

    public static async Task<RegisterScene> OpenAsync()
    {
        var scene = new RegisterScene(await TestDatabase.CreateAsync("health_workforce"));
        await scene.WithDbAsync(async db =>
        {
            await db.Database.MigrateAsync();
            foreach (var position in new[] { Person.Doctor, Person.Nurse })
                db.KnownPositions.Add(new KnownPosition(KnownPosition.QuestionOf(position.Id, null), position, new(2026, 3, 1)));
            db.KnownPositions.Add(new KnownPosition(KnownPosition.QuestionOf(null, "Ординатор дәрігер"), Person.Doctor, new(2026, 3, 1)));
            await db.SaveChangesAsync();
        });
        return scene;
    }

    /// <summary>Enters a hiring with a key of its own.</summary>
    public Task<Result<WorkerView>> EnterAsync(Caller by, PersonalData person, string hiredOn, string region = "71", NomenclaturePosition? position = null, Guid? key = null) =>
        SendAsync(new EnterWorker(by, new IdempotencyKey(key ?? Guid.NewGuid(), by.Subject, "hash"), new WorkerForm(
            new PersonForm().ChangesOf(person),
            new WorkplaceForm(null, "Name of " + by.Organisation, region, (position ?? Person.Doctor).Id, null, Almaty.Day(hiredOn)))));

    public async Task<TAnswer> SendAsync<TAnswer>(IRequest<TAnswer> request)
    {
        await using var scope = _host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request);
    }

    public async Task<T> AnswerAsync<T>(IRequest<Result<T>> request)
    {
        var result = await SendAsync(request);
        Assert.False(result.Failed, result.Error?.Code.Slug);
        return result.Value;
    }

    public async Task WithDbAsync(Func<HealthWorkforceDb, Task> work)
    {
        await using var scope = _host.Services.CreateAsyncScope();
        await work(scope.ServiceProvider.GetRequiredService<HealthWorkforceDb>());
    }

    public async ValueTask DisposeAsync()
    {
        _host.Dispose();
        await _database.DisposeAsync();
    }
}
