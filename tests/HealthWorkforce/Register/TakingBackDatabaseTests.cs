using KazMigration.HealthWorkforce.Application.Reports;
using KazMigration.HealthWorkforce.Application.Workers;
using KazMigration.HealthWorkforce.Domain.Workers;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.HealthWorkforce.Tests.Register;

/// <summary>Taking back on a real database, and what reports make of it (Order 66, p. 6, 9).</summary>
public sealed class TakingBackDatabaseTests
{
    private static readonly TakingBackForm Why = new(" Another person of the same name ");

    [Fact]
    public async Task TakeBack_LastDeparture_ItsOrganisationReachesTheWorkplaceAndHoldsItAgain()
    {
        await using var scene = await RegisterScene.OpenAsync();
        var worker = (await scene.EnterAsync(RegisterScene.Hospital, Person.Aigul, "2026-03-02")).Value;
        var place = worker.Workplaces[0].Id;
        await scene.AnswerAsync(new DepartWorker(RegisterScene.Hospital, worker.Id, place, 1, new(new(2026, 3, 3), "contract")));
        Assert.Equal(AccessErrors.AnotherOrganisation, (await scene.SendAsync(new GetWorker(RegisterScene.Hospital, worker.Id))).Error!.Code);

        // The entry is closed to who left; the version comes with the workplace.
        var left = await scene.AnswerAsync(new GetWorkplace(RegisterScene.Hospital, worker.Id, place));
        Assert.Equal(AccessErrors.AnotherOrganisation, (await scene.SendAsync(new GetWorkplace(RegisterScene.Clinic, worker.Id, place))).Error!.Code);
        Assert.Equal("stale-version", (await TakeBackAsync(scene, worker.Id, place, 1)).Error!.Code.Slug);
        var taken = (await TakeBackAsync(scene, worker.Id, place, left.Version)).Value;

        Assert.Equal((null, null, 3L), (taken.Workplaces[0].LeftOn, taken.Workplaces[0].EndedBy, taken.Version));
        var step = (await scene.AnswerAsync(new GetWorkerHistory(RegisterScene.Hospital, worker.Id, new(50, null)))).Items[^1];
        Assert.Equal((StepKind.TakenBack, MovementKind.Departed, "Another person of the same name"), (step.What, step.TakesBack!.Value, step.Reason));
        Assert.Equal([new FieldChange("leftOn", "2026-03-03", null), new FieldChange("reason", "contract", null)], step.Changes);
        Assert.Equal("HealthWorkerMovementTakenBack", (await EventsAsync(scene))[^1]);
    }

    [Fact]
    public async Task TakeBack_OnlyHiring_IsKeptApartAndRegisteredAnewByTheNextOne()
    {
        await using var scene = await RegisterScene.OpenAsync();
        var worker = (await scene.EnterAsync(RegisterScene.Hospital, Person.Aigul, "2026-03-02")).Value;

        var taken = (await TakeBackAsync(scene, worker.Id, worker.Workplaces[0].Id, 1)).Value;
        Assert.Equal((0, WorkplaceEnd.TakenBack, null), (taken.Workplaces.Count, Assert.Single(taken.TakenBack).EndedBy!.Value, taken.TakenBack[0].LeftOn));
        Assert.Equal("workplace-taken-back", (await TakeBackAsync(scene, worker.Id, worker.Workplaces[0].Id, 2)).Error!.Code.Slug);
        var again = (await scene.EnterAsync(RegisterScene.Hospital, Person.Aigul, "2026-03-01")).Value;

        Assert.Equal((worker.Id, 1, 1), (again.Id, again.Workplaces.Count, again.TakenBack.Count));
        Assert.Equal(
            ["HealthWorkerRegistered", "HealthWorkerHired", "HealthWorkerMovementTakenBack", "HealthWorkerRegistered", "HealthWorkerHired"], await EventsAsync(scene));
    }

    [Fact]
    public async Task TakeBack_NoReason_IsNamedAndNothingStored()
    {
        await using var scene = await RegisterScene.OpenAsync();
        var worker = (await scene.EnterAsync(RegisterScene.Hospital, Person.Aigul, "2026-03-02")).Value;

        var refused = await scene.SendAsync(new TakeBackMovement(RegisterScene.Hospital, worker.Id, worker.Workplaces[0].Id, 1, new(" ")));

        var fault = Assert.Single(refused.Error!.Faults);
        Assert.Equal(("/reason", "required", "9"), (fault.Pointer, fault.Code, fault.LegalBasis!.Paragraph));
        await scene.WithDbAsync(async db => Assert.Equal(2, await db.Movements.CountAsync()));
    }

    // Two windows of one organisation: one of them took it back.
    [Fact]
    public async Task TakeBack_AtOnce_OneIsTaken()
    {
        await using var scene = await RegisterScene.OpenAsync();
        var worker = (await scene.EnterAsync(RegisterScene.Hospital, Person.Aigul, "2026-03-02")).Value;

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => TakeBackAsync(scene, worker.Id, worker.Workplaces[0].Id, 1)));

        Assert.Single(answers, a => !a.Failed);
        Assert.All(answers.Where(a => a.Failed), a => Assert.Equal("stale-version", a.Error!.Code.Slug));
    }

    // p. 6: what a report told of is taken off the next one; what none told of is never told.
    [Fact]
    public async Task Report_TakenBackAfterwards_StaysAndTheNextOneTellsOfIt()
    {
        await using var scene = await RegisterScene.OpenAsync();
        var (first, second) = ((await scene.EnterAsync(RegisterScene.Hospital, Person.Of(1), "2026-03-02")).Value, (await scene.EnterAsync(RegisterScene.Clinic, Person.Of(2), "2026-02-20", "75")).Value);
        await TakeBackAsync(scene, second.Id, second.Workplaces[0].Id, 1, RegisterScene.Clinic);
        await scene.EnterAsync(RegisterScene.Clinic, Person.Of(2), "2026-03-02", "75");
        scene.Clock.AdjustTime(Almaty.At("2026-04-08 10:00").Instant);
        var march = await MakeAsync(scene, "2026-03");
        Assert.Equal((2, 2, 0, 0), (march.Total.Headcount, march.Total.InPeriod.Hired, march.Total.EnteredLater.Hired, march.Total.EnteredLater.HiredLate));
        Assert.Equal(2, march.Total.InPeriod.Registered);

        await TakeBackAsync(scene, first.Id, first.Workplaces[0].Id, 1);
        scene.Clock.AdjustTime(Almaty.At("2026-05-05 10:00").Instant);
        var (april, request) = (await MakeAsync(scene, "2026-04"), await MakeAsync(scene, new ReportForm(null, new(2026, 3, 1), new(2026, 3, 31), "Letter 1")));

        Assert.Equal((1, 0, -1, -1), (april.Total.Headcount, april.Total.InPeriod.Hired, april.Total.EnteredLater.Hired, april.Total.EnteredLater.Registered));
        Assert.Equal([(Person.Hospital, -1L), (Person.Clinic, 0L)], april.Organisations.Select(o => (o.Key, o.EnteredLater.Hired)));
        Assert.Equal((1, 1), (request.Total.InPeriod.Hired, request.Total.InPeriod.Registered));
        Assert.Equivalent(march, await scene.AnswerAsync(new GetReport(march.Id)), strict: true);
    }

    // A move between regions with all that counts it: to, away, and from region to region.
    [Fact]
    public async Task Report_MoveTakenBack_EveryKeyMakesNothing()
    {
        await using var scene = await RegisterScene.OpenAsync();
        var worker = (await scene.EnterAsync(RegisterScene.Hospital, Person.Aigul, "2026-03-02")).Value;
        await scene.AnswerAsync(new DepartWorker(RegisterScene.Hospital, worker.Id, worker.Workplaces[0].Id, 1, new(new(2026, 3, 3))));
        var moved = (await scene.EnterAsync(RegisterScene.Clinic, Person.Aigul, "2026-03-03", "75")).Value;
        scene.Clock.AdjustTime(Almaty.At("2026-04-01 10:00").Instant);
        var march = await MakeAsync(scene, "2026-03");
        Assert.Equal((1, 1), (march.Total.InPeriod.MovedBetweenRegions, march.Moves.Single().InPeriod));

        await TakeBackAsync(scene, worker.Id, moved.Workplaces[1].Id, moved.Version, RegisterScene.Clinic);
        scene.Clock.AdjustTime(Almaty.At("2026-05-01 10:00").Instant);
        var april = await MakeAsync(scene, "2026-04");

        Assert.Equal(new MovementFigures(0, -1, 0, 0, -1, -1, 0, 0), april.Total.EnteredLater);
        Assert.Equal(new RegionMoves("71", "75", 0, -1), april.Moves.Single());
        Assert.Equal([("71", -1L, 0L), ("75", 0L, -1L)], april.Regions.Select(r => (r.Key, r.EnteredLater.MovedAway, r.EnteredLater.MovedBetweenRegions)));
        Assert.Equal(0, april.Total.Headcount);
    }

    private static Task<Result<WorkerView>> TakeBackAsync(RegisterScene scene, Guid worker, Guid workplace, long version, Caller? by = null) =>
        scene.SendAsync(new TakeBackMovement(by ?? RegisterScene.Hospital, worker, workplace, version, Why));

    private static Task<ReportView> MakeAsync(RegisterScene scene, string month) => MakeAsync(scene, new ReportForm(month));

    private static Task<ReportView> MakeAsync(RegisterScene scene, ReportForm form) =>
        scene.AnswerAsync(new MakeReport(RegisterScene.Coordinator, new(Guid.NewGuid(), "health.coordinator", "hash"), form));

    private static async Task<string[]> EventsAsync(RegisterScene scene)
    {
        string[] types = [];
        await scene.WithDbAsync(async db => types = [.. (await db.Outbox.OrderBy(o => o.Sequence).Select(o => o.Type).ToListAsync()).Select(t => t.Split('.')[^1])]);
        return types;
    }
}
