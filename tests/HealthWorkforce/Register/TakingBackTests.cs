using FsCheck;
using FsCheck.Fluent;
using KazMigration.HealthWorkforce.Domain.Workers;

namespace KazMigration.HealthWorkforce.Tests.Register;

/// <summary>Taking back what was entered by mistake (Order 66, p. 9; open reading of wrong entries).</summary>
public sealed class TakingBackTests
{
    private const string Why = "Entered for another person";

    private static readonly AlmatyTime Now = Almaty.At("2026-04-02 10:00");

    [Fact]
    public void TakeBack_Hiring_ThePersonNeverHeldItAndMayBeHiredThere()
    {
        var worker = Person.Registered();
        var nurse = Hire(worker, Person.Hospital, "2026-03-16", Person.Nurse);

        var taken = TakeBack(worker, nurse).Value;

        Assert.Equal((MovementKind.Hired, null, false), (taken.Movement.Kind, taken.HeldAgain, taken.Registration));
        Assert.Equal((true, WorkplaceEnd.TakenBack), (nurse.IsTakenBack, nurse.EndedBy!.Value));
        Assert.Equal(["7"], worker.Held.Select(w => w.PositionCode));
        var step = worker.History[^1];
        Assert.Equal(
            (StepKind.TakenBack, MovementKind.Hired, Why, nurse.Id, Person.Hospital, "9"),
            (step.What, step.TakesBack!.Value, step.Reason, step.WorkplaceId!.Value, step.Organisation, step.LegalBasis.Paragraph));
        Hire(worker, Person.Hospital, "2026-03-10", Person.Nurse);
    }

    // p. 8: with the last workplace that stands goes the registration, and comes with the next.
    [Fact]
    public void TakeBack_OnlyHiring_RegistrationTooUntilTheNextOne()
    {
        var worker = Person.Registered();

        var taken = TakeBack(worker, worker.Workplaces[0]).Value;

        Assert.True(taken.Registration);
        Assert.Equal([(MovementKind.Hired, Why), (MovementKind.Registered, Why)], worker.History.TakeLast(2).Select(s => (s.TakesBack!.Value, s.Reason)));
        Assert.Empty(Counted(worker));
        Hire(worker, Person.Clinic, "2026-03-30");
        Assert.Equal([(MovementKind.Hired, 1), (MovementKind.Registered, 1)], Counted(worker).Select(c => (c.Key, c.Value)).OrderBy(c => $"{c.Key}"));
        Assert.Equal([StepKind.Registered, StepKind.Hired], worker.History.TakeLast(2).Select(s => s.What));
    }

    [Fact]
    public void TakeBack_Departure_HeldAgainAndTheHistoryKeepsWhatWasSaid()
    {
        var worker = Person.Registered();
        var place = worker.Workplaces[0];
        worker.Depart(place.Id, new(2026, 3, 31), "contract", Now, Person.OfHospital, Migration.Default);

        var taken = TakeBack(worker, place).Value;

        Assert.Equal((MovementKind.Departed, place), (taken.Movement.Kind, taken.HeldAgain));
        Assert.Equal((true, null, null), (place.IsOpen, place.EndedBy, place.Reason));
        Assert.Equal([new FieldChange("leftOn", "2026-03-31", null), new FieldChange("reason", "contract", null)], worker.History[^1].Changes);
        Assert.False(worker.Depart(place.Id, new(2026, 4, 1), null, Now, Person.OfHospital, Migration.Default).Failed);
        Assert.False(TakeBack(worker, place).Failed);
    }

    [Fact]
    public void TakeBack_Transfer_TheWorkplaceOfBeforeIsHeldAgain()
    {
        var worker = Person.Registered();
        var before = worker.Workplaces[0];
        var after = Transfer(worker, before, Person.Nurse, "2026-03-16");

        var taken = TakeBack(worker, after).Value;

        Assert.Equal((MovementKind.Transferred, before), (taken.Movement.Kind, taken.HeldAgain));
        Assert.Equal((true, true), (before.IsOpen, after.IsTakenBack));
        Assert.DoesNotContain(MovementKind.Transferred, Counted(worker).Keys);
    }

    // Only the last movement of a workplace; the problem names why not.
    [Fact]
    public void TakeBack_NotTheLastMovement_IsRefusedWithTheReason()
    {
        var (transferred, left) = (Person.Registered(), Person.Registered());
        var after = Transfer(transferred, transferred.Workplaces[0], Person.Nurse, "2026-03-16");
        Depart(left, left.Workplaces[0], "2026-03-20");
        var again = Hire(left, Person.Hospital, "2026-03-23");

        Assert.Equal("workplace-transferred-since", TakeBack(transferred, transferred.Workplaces[0]).Error!.Code.Slug);
        Assert.Equal("workplace-held-again-since", TakeBack(left, left.Workplaces[0]).Error!.Code.Slug);
        Assert.Equal("workplace-not-found", transferred.TakeBack(after.Id, Why, Now, Person.OfClinic, Migration.Default).Error!.Code.Slug);
        Assert.False(TakeBack(left, again).Failed);
        Assert.Equal("workplace-taken-back", TakeBack(left, again).Error!.Code.Slug);
        Assert.Equal("workplace-taken-back", left.Depart(again.Id, new(2026, 3, 31), null, Now, Person.OfHospital, Migration.Default).Error!.Code.Slug);
        Assert.False(TakeBack(left, left.Workplaces[0]).Failed);
        Assert.False(TakeBack(transferred, after).Failed);
        Assert.False(TakeBack(transferred, transferred.Workplaces[0]).Failed);
    }

    // p. 6: a move needs both; the one that the mistake had hidden is found.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void TakeBack_OneEndOfAMove_TheMoveGoesAndTheHiddenOneComes(bool departure)
    {
        var worker = Person.Registered();
        var hospital = worker.Workplaces[0];
        var nurse = Hire(worker, Person.Hospital, "2026-03-02", Person.Nurse);
        Depart(worker, nurse, "2026-03-16");
        Depart(worker, hospital, "2026-03-18");
        var (first, second) = (Hire(worker, Person.Clinic, "2026-03-20"), Hire(worker, Person.Clinic, "2026-03-23", Person.Nurse));
        Assert.Equal((hospital.Id, nurse.Id), (first.CameFromId!.Value, second.CameFromId!.Value));
        TakeBack(worker, second);
        Assert.Equal((1, null), (Counted(worker)[MovementKind.Moved], second.CameFromId));

        Assert.False(TakeBack(worker, departure ? hospital : first).Failed);

        Assert.Equal(departure ? nurse.Id : null, first.CameFromId);
        Assert.Equal(departure ? 1 : 0, Counted(worker).GetValueOrDefault(MovementKind.Moved));
    }

    // Whatever is entered and taken back: what counts is what stands.
    [Fact]
    public void TakeBack_AnyEntries_MovementsCountWhatStands() => Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.ArrayOf(Gen.Choose(0, 9999), 40).ToArbitrary(),
        choices =>
        {
            var worker = Person.Registered();
            foreach (var choice in choices)
                Act(worker, choice);

            var counted = Counted(worker);
            var (hired, transferred) = (counted.GetValueOrDefault(MovementKind.Hired), counted.GetValueOrDefault(MovementKind.Transferred));
            Assert.Equal(worker.Held.Any() ? 1 : 0, counted.GetValueOrDefault(MovementKind.Registered));
            Assert.Equal(worker.Held.Count(), hired + transferred);
            Assert.Equal(worker.Held.Count(w => w.EndedBy is WorkplaceEnd.Transferred), transferred);
            Assert.Equal(worker.Held.Count(w => w.EndedBy is WorkplaceEnd.Departed), counted.GetValueOrDefault(MovementKind.Departed));
            Assert.Equal(worker.Held.Count(w => w.CameFromId is not null), counted.GetValueOrDefault(MovementKind.Moved));
            Assert.All(worker.Movements.GroupBy(m => (m.Kind, m.HappenedOn, m.Organisation, m.Region, m.PositionCode, m.EnteredLate)), g => Assert.True(g.Sum(Weight) >= 0));
            Assert.Equal(worker.Steps, worker.History.Count);
        }));

    private static void Act(HealthWorker worker, int choice)
    {
        var (what, by, position) = (choice % 4, choice / 4 % 2 == 0 ? Person.Hospital : Person.Clinic, choice / 8 % 2 == 0 ? Person.Doctor : Person.Nurse);
        var on = new DateOnly(2026, 3, 1).AddDays(choice / 16 % 25);
        var place = worker.Workplaces[choice / 16 % worker.Workplaces.Count];
        var registrar = new Registrar("hr", place.Organisation);
        _ = what switch
        {
            0 => worker.Hire(Person.Aigul, Person.HiredBy(by, $"{on:yyyy-MM-dd}", position: position), Now, new("hr", by), Person.Calendar, Migration.Default).Failed,
            1 => worker.Transfer(place.Id, position, null, "75", on, Now, registrar, Person.Calendar).Failed,
            2 => worker.Depart(place.Id, on, null, Now, registrar, Migration.Default).Failed,
            _ => TakeBack(worker, place).Failed,
        };
    }

    private static int Weight(Movement movement) => movement.TakesBackId is null ? 1 : -1;

    private static Dictionary<MovementKind, int> Counted(HealthWorker worker) =>
        worker.Movements.GroupBy(m => m.Kind).Select(g => (g.Key, Sum: g.Sum(Weight))).Where(g => g.Sum != 0).ToDictionary(g => g.Key, g => g.Sum);

    private static Result<TakenBack> TakeBack(HealthWorker worker, Workplace workplace) =>
        worker.TakeBack(workplace.Id, Why, Now, new("hr", workplace.Organisation), Migration.Default);

    private static Workplace Hire(HealthWorker worker, string by, string on, NomenclaturePosition? position = null) =>
        worker.Hire(Person.Aigul, Person.HiredBy(by, on, position: position), Now, new("hr", by), Person.Calendar, Migration.Default).Value;

    private static Workplace Transfer(HealthWorker worker, Workplace from, NomenclaturePosition position, string on) =>
        worker.Transfer(from.Id, position, null, "71", Almaty.Day(on), Now, Person.OfHospital, Person.Calendar).Value;

    private static void Depart(HealthWorker worker, Workplace from, string on) =>
        Assert.False(worker.Depart(from.Id, Almaty.Day(on), null, Now, Person.OfHospital, Migration.Default).Failed);
}
