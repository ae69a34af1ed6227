using System.Globalization;
using KazMigration.HealthWorkforce.Application.Workers;
using KazMigration.HealthWorkforce.Domain.Workers;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.HealthWorkforce.Tests.Register;

/// <summary>The register on a real database (Order 66, p. 8, 9).</summary>
public sealed class RegisterDatabaseTests
{
    [Fact]
    public async Task Enter_SecondOrganisation_JoinsTheEntryAndKeepsTheChange()
    {
        await using var scene = await RegisterScene.OpenAsync();
        var first = (await scene.EnterAsync(RegisterScene.Hospital, Person.Aigul, "2026-03-02")).Value;

        var second = (await scene.EnterAsync(RegisterScene.Clinic, Person.Aigul with { Residence = "Almaty, Abay 10" }, "2026-03-02", "75")).Value;

        Assert.Equal((first.Id, 2L, 2), (second.Id, second.Version, second.Workplaces.Count));
        var history = (await scene.AnswerAsync(new GetWorkerHistory(RegisterScene.Coordinator, first.Id, new(50, null)))).Items;
        Assert.Equal([StepKind.Registered, StepKind.Hired, StepKind.Changed, StepKind.Hired], history.Select(s => s.What));
        Assert.Equal(new FieldChange("residence", "Astana, Mangilik El 8", "Almaty, Abay 10"), Assert.Single(history[2].Changes));
        await scene.WithDbAsync(async db => Assert.Equal(
            ["HealthWorkerRegistered", "HealthWorkerHired", "HealthWorkerHired"],
            (await db.Outbox.OrderBy(o => o.Sequence).Select(o => o.Type).ToListAsync()).Select(t => t.Split('.')[^1])));
    }

    [Fact]
    public async Task Enter_SameKeyTwice_OneEntry()
    {
        await using var scene = await RegisterScene.OpenAsync();
        var key = Guid.NewGuid();

        var first = (await scene.EnterAsync(RegisterScene.Hospital, Person.Aigul, "2026-03-02", key: key)).Value;
        var again = (await scene.EnterAsync(RegisterScene.Hospital, Person.Aigul, "2026-03-02", key: key)).Value;

        Assert.Equal((first.Id, first.Version), (again.Id, again.Version));
        await scene.WithDbAsync(async db => Assert.Equal(1, await db.Workplaces.CountAsync()));
    }

    // p. 2: one person, one entry, whoever enters at once.
    [Fact]
    public async Task Enter_TwoOrganisationsAtOnce_OneEntryWithTwoWorkplaces()
    {
        await using var scene = await RegisterScene.OpenAsync();

        var entered = await Task.WhenAll(
            scene.EnterAsync(RegisterScene.Hospital, Person.Aigul, "2026-03-02"), scene.EnterAsync(RegisterScene.Clinic, Person.Aigul, "2026-03-02"));

        Assert.Equal(entered[0].Value.Id, entered[1].Value.Id);
        await scene.WithDbAsync(async db => Assert.Equal((1, 2), (await db.Workers.CountAsync(), await db.Workplaces.CountAsync())));
    }

    [Fact]
    public async Task Enter_EverythingWrong_AllIsNamedAndNothingStored()
    {
        await using var scene = await RegisterScene.OpenAsync();

        var refused = await scene.SendAsync(new EnterWorker(RegisterScene.Hospital, new(Guid.NewGuid(), "hr.1", "hash"), new WorkerForm(
            null, new WorkplaceForm(Person.Clinic, null, "00", null, null, new(2027, 1, 1)))));

        Assert.Equal("validation-failed", refused.Error!.Code.Slug);
        Assert.Superset(
            new HashSet<string>
            {
                "/person/iin", "/person/education", "/workplace/organisation", "/workplace/organisationName", "/workplace/region", "/workplace/positionId",
                "/workplace/hiredOn",
            },
            refused.Error.Faults.Select(f => f.Pointer).ToHashSet());
        await scene.WithDbAsync(async db => Assert.Equal((0, 0), (await db.Workers.CountAsync(), await db.Outbox.CountAsync())));
    }

    [Fact]
    public async Task Enter_HiredBeforeBirth_IsRefused()
    {
        await using var scene = await RegisterScene.OpenAsync();

        var refused = await scene.EnterAsync(RegisterScene.Hospital, Person.Aigul, Person.Aigul.BirthDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

        Assert.Equal([("/workplace/hiredOn", "beforeBirth")], refused.Error!.Faults.Select(f => (f.Pointer, f.Code)));
    }

    [Fact]
    public async Task AddWorkplace_HiredBeforeBirth_IsRefused()
    {
        await using var scene = await RegisterScene.OpenAsync();
        var worker = (await scene.EnterAsync(RegisterScene.Hospital, Person.Aigul, "2026-03-02")).Value;

        var refused = await scene.SendAsync(new AddWorkplace(
            RegisterScene.Hospital, worker.Id, 1, new WorkplaceForm(null, "City hospital", "71", Person.Nurse.Id, null, Person.Aigul.BirthDate)));

        Assert.Equal([("/hiredOn", "beforeBirth")], refused.Error!.Faults.Select(f => (f.Pointer, f.Code)));
    }

    // p. 8, item 13.
    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public async Task Enter_PositionOfNoName_IsAskedFor(string positionName)
    {
        await using var scene = await RegisterScene.OpenAsync();

        var refused = await scene.SendAsync(new EnterWorker(RegisterScene.Hospital, new(Guid.NewGuid(), "hr.1", "hash"), new WorkerForm(
            new PersonForm().ChangesOf(Person.Aigul), new WorkplaceForm(null, "City hospital", "71", null, positionName, new(2026, 3, 2)))));

        Assert.Equal([("/workplace/positionId", "required")], refused.Error!.Faults.Select(f => (f.Pointer, f.Code)));
    }

    // Annex 3 to the list of Order 66: an old name means the one in its place.
    [Fact]
    public async Task Enter_OldNameOfPosition_ItsNewPositionAndTheOldNameAreKept()
    {
        await using var scene = await RegisterScene.OpenAsync();

        var entered = await scene.AnswerAsync(new EnterWorker(RegisterScene.Hospital, new(Guid.NewGuid(), "hr.1", "hash"), new WorkerForm(
            new PersonForm().ChangesOf(Person.Aigul), new WorkplaceForm(null, "City hospital", "71", null, "Ординатор дәрігер", new(2026, 3, 2)))));

        Assert.Equal(("7", "Ординатор дәрігер"), (entered.Workplaces[0].Position.Code, entered.Workplaces[0].PositionAsNamed));
    }

    [Fact]
    public async Task Enter_UnknownPositionWhileProfessionsIsDown_TriedLater()
    {
        await using var scene = await RegisterScene.OpenAsync();

        var refused = await scene.EnterAsync(RegisterScene.Hospital, Person.Aigul, "2026-03-02", position: Person.Doctor with { Id = Guid.NewGuid() });

        Assert.Equal(WorkerErrors.PositionsUnavailable, refused.Error!.Code);
    }

    [Theory]
    [InlineData(Roles.HumanResources, Person.Hospital, null, null)]
    [InlineData(Roles.HumanResources, Person.Clinic, null, "another-organisations-case")]
    [InlineData(Roles.HumanResources, null, null, "another-organisations-case")]
    [InlineData(Roles.HealthCoordinator, null, null, null)]
    [InlineData(Roles.Applicant, null, "own", null)]
    [InlineData(Roles.Applicant, null, "900101300017", "health-worker-not-found")]
    [InlineData(Roles.Officer, null, null, "role-missing")]
    public async Task Get_Caller_OnlyWhoMaySeeIt(string role, string? organisation, string? iin, string? refusal)
    {
        await using var scene = await RegisterScene.OpenAsync();
        var worker = (await scene.EnterAsync(RegisterScene.Hospital, Person.Aigul, "2026-03-02")).Value;
        var caller = new Caller("caller", role, Iin: iin == "own" ? Person.Aigul.Iin : iin, Organisation: organisation);

        var answer = await scene.SendAsync(new GetWorker(caller, worker.Id));

        Assert.Equal(refusal, answer.Error?.Code.Slug);
    }

    [Fact]
    public async Task Depart_LastWorkplace_TheOrganisationReachesTheEntryNoMore()
    {
        await using var scene = await RegisterScene.OpenAsync();
        var worker = (await scene.EnterAsync(RegisterScene.Hospital, Person.Aigul, "2026-03-02")).Value;
        scene.Clock.AdjustTime(Almaty.At("2026-04-01 10:00").Instant);

        var left = await scene.AnswerAsync(new DepartWorker(RegisterScene.Hospital, worker.Id, worker.Workplaces[0].Id, 1, new(new(2026, 3, 31), "contract")));

        Assert.Equal((new DateOnly(2026, 3, 31), WorkplaceEnd.Departed, 2L), (left.Workplaces[0].LeftOn!.Value, left.Workplaces[0].EndedBy!.Value, left.Version));
        Assert.Equal(AccessErrors.AnotherOrganisation, (await scene.SendAsync(new GetWorker(RegisterScene.Hospital, worker.Id))).Error!.Code);
        Assert.Equal("stale-version", (await scene.SendAsync(new DepartWorker(RegisterScene.Coordinator with { Organisation = Person.Hospital }, worker.Id, worker.Workplaces[0].Id, 1, new()))).Error!.Code.Slug);
    }

    [Fact]
    public async Task List_Filters_OneAndTheSameWorkplaceAnswersThem()
    {
        await using var scene = await RegisterScene.OpenAsync();
        for (var i = 1; i <= 3; i++)
            await scene.EnterAsync(RegisterScene.Hospital, Person.Of(i), "2026-03-02");
        await scene.EnterAsync(RegisterScene.Clinic, Person.Of(3), "2026-02-16", "75", Person.Nurse);

        Assert.Equal(3, (await ListAsync(RegisterScene.Hospital, new())).Items.Count);
        Assert.Single((await ListAsync(RegisterScene.Clinic, new())).Items);
        Assert.Single((await ListAsync(RegisterScene.Coordinator, new(Region: "75", Position: "28", EnteredLate: true))).Items);
        Assert.Empty((await ListAsync(RegisterScene.Coordinator, new(Region: "75", Position: "7"))).Items);
        Assert.Equal(3, (await ListAsync(RegisterScene.Coordinator, new("akhmetova a"))).Items.Count);
        Assert.Empty((await ListAsync(RegisterScene.Coordinator, new("aigul"))).Items);
        Assert.Single((await ListAsync(new Caller("worker", Roles.Applicant, Iin: Person.Of(2).Iin), new())).Items);

        var page = await scene.AnswerAsync(new ListWorkers(RegisterScene.Coordinator, new(), new(2, null)));
        var rest = await scene.AnswerAsync(new ListWorkers(RegisterScene.Coordinator, new(), new(2, Cursor.Decode(page.Next!))));
        Assert.Equal((2, 1, null), (page.Items.Count, rest.Items.Count, rest.Next));

        Task<Page<WorkerListItem>> ListAsync(Caller by, WorkerFilter filter) => scene.AnswerAsync(new ListWorkers(by, filter, new(50, null)));
    }

    [Theory]
    [InlineData("UPDATE \"RegisterSteps\" SET \"By\" = 'nobody'")]
    [InlineData("DELETE FROM \"Movements\"")]
    public async Task History_ChangedInTheDatabase_IsRefused(string sql)
    {
        await using var scene = await RegisterScene.OpenAsync();
        await scene.EnterAsync(RegisterScene.Hospital, Person.Aigul, "2026-03-02");

        // By the trigger, not for another reason.
        await scene.WithDbAsync(async db => Assert.Contains(
            "never changes", (await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => db.Database.ExecuteSqlRawAsync(sql))).Message, StringComparison.Ordinal));
    }
}
