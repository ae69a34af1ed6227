using KazMigration.HealthWorkforce.Domain.Workers;

namespace KazMigration.HealthWorkforce.Tests.Register;

/// <summary>An entry of the register through a working life (Order 66, p. 8, 9).</summary>
public sealed class HealthWorkerTests
{
    [Theory]
    [InlineData("2026-03-03 10:00", 0, false)]
    [InlineData("2026-03-05 23:59", 0, false)]
    [InlineData("2026-03-10 09:00", 2, true)]
    public void Register_EnteredOn_LateIsNotedAndNotRefused(string at, int lateBy, bool late)
    {
        var worker = Person.Registered("2026-03-02", at);

        Assert.Equal(lateBy, worker.Workplaces[0].LateBy);
        Assert.Equal([(StepKind.Registered, 1, null), (StepKind.Hired, 2, lateBy)], worker.History.Select(s => (s.What, s.Position, s.LateBy)));
        Assert.All(worker.History, s => Assert.Equal(("ҚР ДСМ-253/2020", "66/2025-07-16", "8"), (s.LegalBasis.Act, s.LegalBasis.Edition, s.LegalBasis.Paragraph)));
        Assert.Equal([(MovementKind.Registered, false), (MovementKind.Hired, late)], worker.Movements.Select(m => (m.Kind, m.EnteredLate)));
    }

    // p. 9: what is told otherwise is a change, and what was said before stays.
    [Fact]
    public void Change_TwoFields_BothAreKeptWithBeforeAndAfter()
    {
        var worker = Person.Registered();

        var changed = worker.Change(Person.Aigul with { Surname = "SERIKOVA", Trainings = [] }, Almaty.At("2026-04-01 12:00"), Person.OfHospital);

        Assert.False(changed.Failed);
        var step = worker.History[^1];
        Assert.Equal((StepKind.Changed, "hr", Person.Hospital, "9"), (step.What, step.By, step.Organisation, step.LegalBasis.Paragraph));
        Assert.Equal(["surname", "trainings"], step.Changes.Select(c => c.Field));
        Assert.Equal(("AKHMETOVA", "SERIKOVA"), (step.Changes[0].Before, step.Changes[0].After));
        Assert.Contains("Evidence-based", step.Changes[1].Before, StringComparison.Ordinal);
        Assert.Equal("[]", step.Changes[1].After);
        Assert.Equal("SERIKOVA AIGUL SERIKQYZY", worker.SearchName);
    }

    [Fact]
    public void Change_Nothing_IsRefused()
    {
        var worker = Person.Registered();

        Assert.Equal(WorkerErrors.NothingChanges, worker.Change(Person.Of(1), Almaty.At("2026-04-01 12:00"), Person.OfHospital).Error!.Code);
        Assert.Equal(2, worker.Steps);
    }

    [Theory]
    [InlineData(Person.Hospital, "71", "7", "already-works-there")]
    [InlineData(Person.Hospital, "71", "28", null)]
    [InlineData(Person.Hospital, "75", "7", null)]
    [InlineData(Person.Clinic, "71", "7", null)]
    public void Hire_WorksAlready_OnlyTheSamePlaceIsRefused(string organisation, string region, string position, string? refusal)
    {
        var worker = Person.Registered();
        var hiring = Person.HiredBy(organisation, "2026-04-01", region, position == "7" ? Person.Doctor : Person.Nurse);

        var hired = worker.Hire(Person.Aigul, hiring, Almaty.At("2026-04-02 10:00"), new("hr", organisation), Person.Calendar, Migration.Default);

        Assert.Equal(refusal, hired.Error?.Code.Slug);
        Assert.Equal(refusal is null ? 2 : 1, worker.Workplaces.Count(w => w.IsOpen));
        // A second workplace is no move (p. 6).
        Assert.DoesNotContain(worker.Movements, m => m.Kind is MovementKind.Moved);
    }

    // One and the same place on one and the same day would be told of twice.
    [Theory]
    [InlineData("2026-03-20", "already-works-there")]
    [InlineData("2026-03-31", "already-works-there")]
    [InlineData("2026-04-01", null)]
    public void Hire_LeftTheSamePlaceOnTheThirtyFirst_OnlyFromTheDayAfter(string hiredOn, string? refusal)
    {
        var (worker, now) = (Person.Registered(), Almaty.At("2026-04-02 10:00"));
        worker.Depart(worker.Workplaces[0].Id, new(2026, 3, 31), null, now, Person.OfHospital, Migration.Default);

        var hired = worker.Hire(Person.Aigul, Person.HiredBy(Person.Hospital, hiredOn), now, Person.OfHospital, Person.Calendar, Migration.Default);

        Assert.Equal(refusal, hired.Error?.Code.Slug);
    }

    // Open reading of p. 6: within thirty days, whichever is first and whichever is entered first.
    [Theory]
    [InlineData("2026-03-31", "2026-04-01", true)]
    [InlineData("2026-03-31", "2026-04-30", true)]
    [InlineData("2026-03-31", "2026-05-01", false)]
    [InlineData("2026-04-30", "2026-04-01", true)]
    [InlineData("2026-05-02", "2026-04-01", false)]
    public void Move_LeftAndHired_CountedWithinThirtyDays(string left, string hired, bool moved)
    {
        var now = Almaty.At("2026-06-01 10:00");
        foreach (var departureFirst in new[] { true, false })
        {
            var worker = Person.Registered();
            Action[] acts =
            [
                () => Assert.False(worker.Depart(worker.Workplaces[0].Id, Almaty.Day(left), null, now, Person.OfHospital, Migration.Default).Failed),
                () => Assert.False(worker.Hire(Person.Aigul, Person.HiredBy(Person.Clinic, hired, "75"), now, Person.OfClinic, Person.Calendar, Migration.Default).Failed),
            ];
            foreach (var act in departureFirst ? acts : acts.Reverse())
                act();

            var moves = worker.Movements.Where(m => m.Kind is MovementKind.Moved).ToList();
            Assert.Equal(moved ? 1 : 0, moves.Count);
            Assert.All(moves, m => Assert.Equal(
                (Person.Hospital, "71", Person.Clinic, "75", true, true), (m.FromOrganisation, m.FromRegion, m.Organisation, m.Region, m.BetweenOrganisations, m.BetweenRegions)));
            Assert.All(moves, m => Assert.Equal(string.CompareOrdinal(left, hired) > 0 ? Almaty.Day(left) : Almaty.Day(hired), m.HappenedOn));
        }
    }

    [Fact]
    public void Move_OneDepartureTwoHirings_CountedOnce()
    {
        var (worker, now) = (Person.Registered(), Almaty.At("2026-06-01 10:00"));
        worker.Depart(worker.Workplaces[0].Id, new(2026, 3, 31), null, now, Person.OfHospital, Migration.Default);
        worker.Hire(Person.Aigul, Person.HiredBy(Person.Clinic, "2026-04-01"), now, Person.OfClinic, Person.Calendar, Migration.Default);
        worker.Hire(Person.Aigul, Person.HiredBy(Person.Clinic, "2026-04-02", position: Person.Nurse), now, Person.OfClinic, Person.Calendar, Migration.Default);

        Assert.Single(worker.Movements, m => m.Kind is MovementKind.Moved);
    }

    [Theory]
    [InlineData("2026-03-01", "validation-failed")]
    [InlineData("2026-03-02", "validation-failed")]
    [InlineData("2026-03-03", null)]
    public void Transfer_On_EndsTheWorkplaceTheDayBefore(string on, string? refusal)
    {
        var worker = Person.Registered();
        var before = worker.Workplaces[0];

        var after = worker.Transfer(before.Id, Person.Nurse, null, "71", Almaty.Day(on), Almaty.At("2026-04-01 10:00"), Person.OfHospital, Person.Calendar);

        Assert.Equal(refusal, after.Error?.Code.Slug);
        Assert.Equal(refusal is not null, before.IsOpen);
        if (refusal is null)
        {
            Assert.Equal((Almaty.Day(on).AddDays(-1), WorkplaceEnd.Transferred), (before.LeftOn!.Value, before.EndedBy!.Value));
            Assert.Equal(("28", Almaty.Day(on), null), (after.Value.PositionCode, after.Value.HiredOn, after.Value.LateBy));
            Assert.Equal(MovementKind.Transferred, worker.Movements[^1].Kind);
        }
    }

    // p. 8, item 13: one position in one organisation and region is held once, however it is come by.
    [Theory]
    [InlineData("71", "already-works-there")]
    [InlineData("75", null)]
    public void Transfer_ToAPositionHeldAlready_IsRefused(string region, string? refusal)
    {
        var worker = Person.Registered();
        Assert.False(worker.Hire(Person.Aigul, Person.HiredBy(Person.Hospital, "2026-03-02", position: Person.Nurse), Almaty.At("2026-03-03 10:00"), Person.OfHospital, Person.Calendar, Migration.Default).Failed);

        var transferred = worker.Transfer(worker.Workplaces[0].Id, Person.Nurse, null, region, new(2026, 4, 1), Almaty.At("2026-04-01 10:00"), Person.OfHospital, Person.Calendar);

        Assert.Equal(refusal, transferred.Error?.Code.Slug);
    }

    [Fact]
    public void Transfer_SamePositionAndRegion_IsRefused()
    {
        var worker = Person.Registered();

        var after = worker.Transfer(worker.Workplaces[0].Id, Person.Doctor, null, "71", new(2026, 3, 20), Almaty.At("2026-04-01 10:00"), Person.OfHospital, Person.Calendar);

        Assert.Equal(WorkerErrors.SamePosition, after.Error!.Code);
    }

    [Theory]
    [InlineData("2026-03-01", Person.Hospital, false, "validation-failed")]
    [InlineData("2026-03-31", Person.Clinic, false, "workplace-not-found")]
    [InlineData("2026-03-31", Person.Hospital, true, "workplace-already-left")]
    [InlineData("2026-03-02", Person.Hospital, false, null)]
    public void Depart_ByWhomAndWhen_OnlyTheOrganisationOnceNotBeforeTheHiring(string on, string by, bool again, string? refusal)
    {
        var (worker, now) = (Person.Registered(), Almaty.At("2026-04-01 10:00"));
        if (again)
            worker.Depart(worker.Workplaces[0].Id, Almaty.Day(on), null, now, Person.OfHospital, Migration.Default);

        var left = worker.Depart(worker.Workplaces[0].Id, Almaty.Day(on), "contract", now, new("hr", by), Migration.Default);

        Assert.Equal(refusal, left.Error?.Code.Slug);
    }
}
