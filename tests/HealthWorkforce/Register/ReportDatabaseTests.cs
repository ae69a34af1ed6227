using KazMigration.Contracts.Deadlines.V1;
using KazMigration.HealthWorkforce.Application.Reports;
using KazMigration.HealthWorkforce.Application.Workers;
using KazMigration.HealthWorkforce.Domain.Reports;
using KazMigration.HealthWorkforce.Domain.Workers;
using KazMigration.Persistence;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.HealthWorkforce.Tests.Register;

/// <summary>Reports of the national coordinator, as they are counted and kept (Order 66, p. 6).</summary>
public sealed class ReportDatabaseTests
{
    [Fact]
    public async Task Make_LaterEntries_TheReportStaysAndTheNextOneTellsOfThem()
    {
        await using var scene = await RegisterScene.OpenAsync();
        await scene.EnterAsync(RegisterScene.Hospital, Person.Of(1), "2026-03-02");
        await scene.EnterAsync(RegisterScene.Hospital, Person.Of(2), "2026-03-02", position: Person.Nurse);
        scene.Clock.AdjustTime(Almaty.At("2026-04-08 10:00").Instant);
        var march = await MakeAsync(scene, "2026-03");
        Assert.Equal((2, 2, 2), (march.Total.Headcount, march.Total.InPeriod.Registered, march.Total.InPeriod.Hired));

        // Hired in March, entered after its report: noted late and told of in April's.
        await scene.EnterAsync(RegisterScene.Clinic, Person.Of(1), "2026-03-16", "75");
        scene.Clock.AdjustTime(Almaty.At("2026-05-05 10:00").Instant);
        var april = await MakeAsync(scene, "2026-04");

        Assert.Equal((0, 1, 1), (april.Total.InPeriod.Hired, april.Total.EnteredLater.Hired, april.Total.EnteredLater.HiredLate));
        // Two persons, three workplaces.
        Assert.Equal((2, 3), (april.Total.Headcount, april.Total.Workplaces));
        Assert.Equal([("71", 2L, 0L), ("75", 1L, 1L)], april.Regions.Select(r => (r.Key, r.Headcount, r.EnteredLater.Hired)));
        Assert.Equal([("28", 1L), ("7", 1L)], april.Positions.Select(r => (r.Key, r.Headcount)));
        Assert.Equal("Name of " + Person.Clinic, april.Organisations.Single(o => o.Key == Person.Clinic).Name!.Kk);
        Assert.Equivalent(march, await scene.AnswerAsync(new GetReport(march.Id)), strict: true);
    }

    [Fact]
    public async Task Make_MoveBetweenRegions_CountedWhereItLedAndWhereItLeft()
    {
        await using var scene = await RegisterScene.OpenAsync();
        var worker = (await scene.EnterAsync(RegisterScene.Hospital, Person.Aigul, "2026-03-02")).Value;
        scene.Clock.AdjustTime(Almaty.At("2026-03-30 10:00").Instant);
        await scene.AnswerAsync(new DepartWorker(RegisterScene.Hospital, worker.Id, worker.Workplaces[0].Id, 1, new(new(2026, 3, 20))));
        await scene.EnterAsync(RegisterScene.Clinic, Person.Aigul, "2026-03-26", "75");
        scene.Clock.AdjustTime(Almaty.At("2026-04-01 10:00").Instant);

        var report = await MakeAsync(scene, "2026-03");

        Assert.Equal((1, 1, 1), (report.Total.Headcount, report.Total.InPeriod.Departed, report.Total.InPeriod.MovedBetweenOrganisations));
        Assert.Equal(new RegionMoves("71", "75", 1, 0), Assert.Single(report.Moves));
        Assert.Equal([("71", 0L, 1L), ("75", 1L, 0L)], report.Regions.Select(r => (r.Key, r.InPeriod.MovedBetweenRegions, r.InPeriod.MovedAway)));
        Assert.Equal([(Person.Hospital, 1L), (Person.Clinic, 0L)], report.Organisations.Select(o => (o.Key, o.InPeriod.MovedAway)));
    }

    [Theory]
    [InlineData("2026-04", "month-not-ended")]
    [InlineData("9999-12", "month-not-ended")]
    [InlineData("2026-03", "earlier-month-not-reported")]
    [InlineData("2026-01", "validation-failed")]
    [InlineData("2026-13", "validation-failed")]
    [InlineData("2026-02", null)]
    public async Task Make_Month_OnlyAnEndedOneInOrder(string month, string? refusal)
    {
        await using var scene = await RegisterScene.OpenAsync();
        scene.Clock.AdjustTime(Almaty.At("2026-02-10 10:00").Instant);
        await scene.EnterAsync(RegisterScene.Hospital, Person.Aigul, "2026-02-09");
        scene.Clock.AdjustTime(Almaty.At("2026-04-10 10:00").Instant);

        var made = await SendAsync(scene, new ReportForm(month));

        Assert.Equal(refusal, made.Error?.Code.Slug);
        if (refusal is null)
            Assert.Equal(ReportErrors.AlreadyMade, (await SendAsync(scene, new ReportForm(month))).Error!.Code);
    }

    [Fact]
    public async Task Make_OnRequest_NothingIsTakenFromTheMonthlyOnes()
    {
        await using var scene = await RegisterScene.OpenAsync();
        await scene.EnterAsync(RegisterScene.Hospital, Person.Aigul, "2026-03-02");

        var asked = (await SendAsync(scene, new ReportForm(null, new(2026, 3, 1), new(2026, 3, 3), "Letter 12-1"))).Value;
        scene.Clock.AdjustTime(Almaty.At("2026-04-13 10:00").Instant);
        var march = await MakeAsync(scene, "2026-03");

        Assert.Equal((1, null, "Letter 12-1"), (asked.Total.InPeriod.Registered, asked.DueOn, asked.Request));
        Assert.Equal((1, 0, true), (march.Total.InPeriod.Registered, march.Total.EnteredLater.Registered, march.Late));
    }

    [Theory]
    // April's 10th is a Friday.
    [InlineData("2026-04-08 23:00", TermNotice.None, 0)]
    [InlineData("2026-04-09 08:00", TermNotice.Approaching, 1)]
    [InlineData("2026-04-10 23:59", TermNotice.Approaching, 1)]
    [InlineData("2026-04-11 00:00", TermNotice.Missed, 1)]
    public async Task Announce_Day_EachNoticeOnce(string at, TermNotice notice, int told)
    {
        await using var scene = await RegisterScene.OpenAsync();
        await scene.EnterAsync(RegisterScene.Hospital, Person.Aigul, "2026-03-02");
        scene.Clock.AdjustTime(Almaty.At(at).Instant);

        await scene.AnswerAsync(new AnnounceReports());
        Assert.Equal(0, await scene.AnswerAsync(new AnnounceReports()));

        Assert.Equal((new DateOnly(2026, 3, 1), new DateOnly(2026, 4, 10), notice), Owed(Assert.Single((await scene.AnswerAsync(new ListReportTerms())).Items)));
        await scene.WithDbAsync(async db => Assert.Equal(told, await db.Outbox.CountAsync(o => o.Type.Contains("Deadline"))));

        static (DateOnly, DateOnly, TermNotice) Owed(ReportTermView t) => (t.Month, t.DueOn, t.State);
    }

    // As a sandbox does it: what was told stays told, and the list says how things stand on that day.
    [Theory]
    [InlineData("2026-04-02 10:00", TermNotice.None)]
    [InlineData("2026-04-10 10:00", TermNotice.Approaching)]
    [InlineData("2026-03-31 10:00", null)]
    public async Task ReportTerms_ClockSetBack_StandAsOnThatDay(string at, TermNotice? state)
    {
        await using var scene = await RegisterScene.OpenAsync();
        await scene.EnterAsync(RegisterScene.Hospital, Person.Aigul, "2026-03-02");
        scene.Clock.AdjustTime(Almaty.At("2026-07-20 10:00").Instant);
        await scene.AnswerAsync(new AnnounceReports());

        scene.Clock.AdjustTime(Almaty.At(at).Instant);

        var listed = (await scene.AnswerAsync(new ListReportTerms())).Items.Select(t => (t.Month, t.State));
        Assert.Equal(state is { } stands ? [(new DateOnly(2026, 3, 1), stands)] : [], listed);
    }

    [Theory]
    [InlineData(TermNotice.None)]
    [InlineData(TermNotice.Approaching)]
    [InlineData(TermNotice.Missed)]
    public async Task LastTold_Reports_ARangeOfTheIndexForEach(TermNotice notice)
    {
        if (TestDatabase.Provider is not DatabaseProvider.Postgres)
            return;
        await using var scene = await RegisterScene.OpenAsync();
        await scene.WithDbAsync(async db => Assert.Matches(
            "IX_ReportTerms_ToAnnounce(.|\n)*Index Cond: .*Notice.*DueOn", await QueryPlan.OfAsync(db, db.ReportTerms.Where(t => t.ReportId == null).LastTold(notice, new(2026, 3, 2)))));
    }

    // Due on Friday 10 April; the fifth working day after it is Friday the 17th.
    [Fact]
    public async Task Announce_StaysMissed_EscalatedOnceAfterMissed()
    {
        await using var scene = await RegisterScene.OpenAsync();
        await scene.EnterAsync(RegisterScene.Hospital, Person.Aigul, "2026-03-02");
        foreach (var (at, told) in new[] { ("2026-04-13 08:00", 2), ("2026-04-16 23:59", 0), ("2026-04-17 00:00", 1), ("2026-04-24 08:00", 0) })
        {
            scene.Clock.AdjustTime(Almaty.At(at).Instant);
            Assert.Equal(told, await scene.AnswerAsync(new AnnounceReports()));
        }

        Assert.Equal(TermNotice.Escalated, Assert.Single((await scene.AnswerAsync(new ListReportTerms())).Items).State);
        await scene.WithDbAsync(async db => Assert.Equal(
            [nameof(DeadlineMissed), nameof(DeadlineEscalated)],
            (await db.Outbox.Where(o => o.Type.Contains("Deadline")).OrderBy(o => o.Id).Select(o => o.Type).ToListAsync()).Select(t => t.Split('.')[^1])));
    }

    [Fact]
    public async Task Announce_ReportedBeforeTheEscalation_NothingMore()
    {
        await using var scene = await RegisterScene.OpenAsync();
        await scene.EnterAsync(RegisterScene.Hospital, Person.Aigul, "2026-03-02");
        scene.Clock.AdjustTime(Almaty.At("2026-04-13 08:00").Instant);
        Assert.Equal(2, await scene.AnswerAsync(new AnnounceReports()));
        await MakeAsync(scene, "2026-03");

        scene.Clock.AdjustTime(Almaty.At("2026-04-24 08:00").Instant);
        Assert.Equal(0, await scene.AnswerAsync(new AnnounceReports()));
    }

    // Whatever is entered when: over all reports each movement is told of once, under each of its keys.
    [Fact]
    public async Task Make_ManyEntriesInAnyOrder_EachMovementIsToldOfOnce()
    {
        await using var scene = await RegisterScene.OpenAsync();
        var random = new Random(66);
        List<ReportView> reports = [];
        foreach (var month in Enumerable.Range(1, 4).Select(m => new DateOnly(2026, m, 1)))
        {
            await LiveAsync(scene, random, month);
            scene.Clock.AdjustTime(month.AddMonths(1).AddDays(random.Next(0, 12)).BeginningInAlmaty());
            reports.Add(await MakeAsync(scene, $"{month:yyyy-MM}"));
            await LiveAsync(scene, random, month);
        }

        scene.Clock.AdjustTime(new DateOnly(2026, 6, 1).BeginningInAlmaty());
        reports.Add(await MakeAsync(scene, "2026-05"));

        await scene.WithDbAsync(async db =>
        {
            var movements = await db.Movements.ToListAsync();
            Assert.True(movements.Count > 60);
            Assert.Equal(Enum.GetValues<MovementKind>(), movements.Select(m => m.Kind).Distinct().Order());
            Assert.Contains(reports, r => r.Total.EnteredLater.Hired > 0);
            foreach (var (kind, of) in new (MovementKind, Func<MovementFigures, long>)[]
            {
                (MovementKind.Registered, f => f.Registered), (MovementKind.Hired, f => f.Hired), (MovementKind.Transferred, f => f.Transferred),
                (MovementKind.Moved, f => f.MovedBetweenOrganisations), (MovementKind.Departed, f => f.Departed),
            })
            {
                Assert.Equal(movements.Count(m => m.Kind == kind), reports.Sum(r => of(r.Total.InPeriod) + of(r.Total.EnteredLater)));
                Assert.Equal(movements.Count(m => m.Kind == kind), reports.Sum(r => r.Organisations.Sum(o => of(o.InPeriod) + of(o.EnteredLater))));
                Assert.Equal(movements.Count(m => m.Kind == kind), reports.Sum(r => r.Positions.Sum(p => of(p.InPeriod) + of(p.EnteredLater))));
            }

            Assert.All(reports.SelectMany(r => r.Organisations), o => Assert.True(o.EnteredLater.Hired >= 0 && o.EnteredLater.Departed >= 0));
            Assert.Equal(await db.Workplaces.Where(w => w.LeftOn == null).Select(w => w.WorkerId).Distinct().CountAsync(), reports[^1].Total.Headcount);
        });
    }

    private static async Task LiveAsync(RegisterScene scene, Random random, DateOnly month)
    {
        for (var i = 0; i < 16; i++)
        {
            var (by, region) = random.Next(2) == 0 ? (RegisterScene.Hospital, "71") : (RegisterScene.Clinic, "75");
            scene.Clock.AdjustTime(month.AddDays(random.Next(24, 28)).BeginningInAlmaty().AddHours(10));
            var on = month.AddDays(random.Next(-20, 24));
            var entered = await scene.EnterAsync(by, Person.Of(random.Next(1, 9)), $"{on:yyyy-MM-dd}", region);
            if (entered.Failed || random.Next(3) == 0)
                continue;
            var (worker, place) = (entered.Value, entered.Value.Workplaces.First(w => w.LeftOn is null && w.Organisation == by.Organisation));
            await (random.Next(4) == 0
                ? scene.SendAsync(new TransferWorker(by, worker.Id, place.Id, worker.Version, new(Person.Nurse.Id, null, null, place.HiredOn.AddDays(1))))
                : scene.SendAsync(new DepartWorker(by, worker.Id, place.Id, worker.Version, new(place.HiredOn.AddDays(random.Next(0, 3))))));
        }
    }

    private static async Task<ReportView> MakeAsync(RegisterScene scene, string month)
    {
        var made = await SendAsync(scene, new ReportForm(month));
        Assert.False(made.Failed, made.Error?.Code.Slug);
        return made.Value;
    }

    private static Task<Result<ReportView>> SendAsync(RegisterScene scene, ReportForm form) =>
        scene.SendAsync(new MakeReport(RegisterScene.Coordinator, new(Guid.NewGuid(), "health.coordinator", "hash"), form));
}
