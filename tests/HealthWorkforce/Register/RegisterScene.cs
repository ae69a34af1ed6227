using KazMigration.Documents;
using KazMigration.HealthWorkforce.Application.Workers;
using KazMigration.HealthWorkforce.Domain.Workers;
using KazMigration.HealthWorkforce.Infrastructure;
using KazMigration.Messaging;
using KazMigration.UseCases;
using Microsoft.Extensions.DependencyInjection;

namespace KazMigration.HealthWorkforce.Tests.Register;

/// <summary>The use cases about health workers. Professions is down: its last good answers know two positions.</summary>
internal sealed class RegisterScene : UseCaseScene<HealthWorkforceDb>
{
    private RegisterScene(TestDatabase? database) : base("health-workforce", database, "2026-03-03 10:00", builder => builder.Services
        .AddSingleton(_ => ServiceKey.FromFile(null, null, "ServiceKey:File"))
        .AddHealthWorkforce(builder.Configuration, "health-workforce")
        .AddMessaging(builder.Configuration))
    {
    }

    public static Caller Hospital { get; } = new("hr.1", Roles.HumanResources, Organisation: Person.Hospital);

    public static Caller Clinic { get; } = new("hr.2", Roles.HumanResources, Organisation: Person.Clinic);

    public static Caller Coordinator { get; } = new("health.coordinator", Roles.HealthCoordinator);

    public static async Task<RegisterScene> OpenAsync()
    {
        var scene = new RegisterScene(await TestDatabase.CreateAsync("health_workforce"));
        await scene.MigrateAsync();
        await scene.WithDbAsync(async db =>
        {
            foreach (var position in new[] { Person.Doctor, Person.Nurse })
                db.KnownPositions.Add(new KnownPosition(KnownPosition.QuestionOf(position.Id, null), position, new(2026, 3, 1)));
            db.KnownPositions.Add(new KnownPosition(KnownPosition.QuestionOf(null, "Ординатор дәрігер"), Person.Doctor, new(2026, 3, 1)));
            await db.SaveChangesAsync();
        });
        return scene;
    }

    public static RegisterScene OnAbsentSqlServer() => new(database: null);

    /// <summary>Enters a hiring with a key of its own.</summary>
    public Task<Result<WorkerView>> EnterAsync(Caller by, PersonalData person, string hiredOn, string region = "71", NomenclaturePosition? position = null, Guid? key = null) =>
        SendAsync(new EnterWorker(by, new IdempotencyKey(key ?? Guid.NewGuid(), by.Subject, "hash"), new WorkerForm(
            new PersonForm().ChangesOf(person),
            new WorkplaceForm(null, "Name of " + by.Organisation, region, (position ?? Person.Doctor).Id, null, Almaty.Day(hiredOn)))));
}
