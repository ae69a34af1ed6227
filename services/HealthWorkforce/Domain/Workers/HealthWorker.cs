namespace KazMigration.HealthWorkforce.Domain.Workers;

/// <summary>A person's entry in the professional register of health workers (Order 66, p. 8, 9).</summary>
public sealed class HealthWorker : IVersioned
{
    private readonly List<Workplace> _workplaces = [];
    private readonly List<RegisterStep> _history = [];
    private readonly List<Movement> _movements = [];

    private HealthWorker()
    {
    }

    public Guid Id { get; private set; }

    public string Iin { get; private set; } = "";

    public string Surname { get; private set; } = "";

    public string GivenName { get; private set; } = "";

    public string? Patronymic { get; private set; }

    /// <summary>The whole name in capitals, as lists are searched and ordered.</summary>
    public string SearchName { get; private set; } = "";

    public Sex Sex { get; private set; }

    public DateOnly BirthDate { get; private set; }

    public string BirthPlace { get; private set; } = "";

    /// <summary>ISO 3166-1 alpha-3; null for a stateless person.</summary>
    public string? Citizenship { get; private set; }

    public IdentityDocument IdentityDocument { get; private set; } = null!;

    public string Residence { get; private set; } = "";

    public string RegistrationPlace { get; private set; } = "";

    public DateOnly RegistrationDate { get; private set; }

    public IReadOnlyList<EducationDocument> Education { get; private set; } = [];

    public IReadOnlyList<SpecialistCertificate> Certificates { get; private set; } = [];

    public IReadOnlyList<Training> Trainings { get; private set; } = [];

    /// <summary>When the person was entered first.</summary>
    public DateTimeOffset EnteredAt { get; private set; }

    /// <summary>Steps of the history so far.</summary>
    public int Steps { get; private set; }

    public long Version { get; private set; }

    public IReadOnlyList<Workplace> Workplaces => _workplaces;

    /// <summary>Workplaces that the person has or had; those taken back never were.</summary>
    public IEnumerable<Workplace> Held => _workplaces.Where(w => !w.IsTakenBack);

    /// <summary>Steps that are not stored yet; the others are read from their table.</summary>
    public IReadOnlyList<RegisterStep> History => _history;

    /// <summary>Movements that are not stored yet; the others are read from their table, all of them for taking one back.</summary>
    public IReadOnlyList<Movement> Movements => _movements;

    /// <summary>What the register tells of the person.</summary>
    public PersonalData Person => new(
        Iin, Surname, GivenName, Patronymic, Sex, BirthDate, BirthPlace, Citizenship, IdentityDocument, Residence, RegistrationPlace, RegistrationDate,
        Education, Certificates, Trainings);

    /// <summary>Enters a person whom an organisation hired (p. 8).</summary>
    public static HealthWorker Register(PersonalData person, Hiring hiring, AlmatyTime now, Registrar by, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(person);
        var worker = new HealthWorker { Id = Guid.CreateVersion7(now.Instant), EnteredAt = now.Instant };
        worker.Take(person);
        worker.Enter(hiring, now, by, calendar);
        return worker;
    }

    /// <summary>
    /// Joins a hiring to the person's entry: nobody stands in the register twice (p. 2, 8). What the organisation tells otherwise
    /// than the entry is a change of it (p. 9).
    /// </summary>
    public Result<Workplace> Hire(PersonalData person, Hiring hiring, AlmatyTime now, Registrar by, WorkingCalendar calendar, Migration migration)
    {
        ArgumentNullException.ThrowIfNull(hiring);
        ArgumentNullException.ThrowIfNull(migration);
        if (_workplaces.Any(w => w.IsHeldOn(hiring.HiredOn, hiring.Organisation, hiring.Region, hiring.Position.Code)))
            return WorkerErrors.AlreadyWorksThere;

        Change(person, now, by);
        var started = Enter(hiring, now, by, calendar);
        Move(Origin(started, migration), started, now);
        return started;
    }

    /// <summary>Enters what has changed or was added (p. 9); the entry's history keeps what it said before.</summary>
    public Result Change(PersonalData person, AlmatyTime now, Registrar by)
    {
        var changes = FieldChange.Between(Person, person);
        if (changes.Count == 0)
            return WorkerErrors.NothingChanges;

        Take(person);
        Record(StepKind.Changed, now, by, "9", null, changes);
        return Result.Ok;
    }

    /// <summary>Enters that the person has another position or region in the same organisation from a day on (p. 9).</summary>
    public Result<Workplace> Transfer(
        Guid workplaceId, NomenclaturePosition position, string? positionAsNamed, string region, DateOnly on, AlmatyTime now, Registrar by, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(position);
        var found = Open(workplaceId, by);
        if (found.Failed)
            return found.Error;
        var before = found.Value;
        if (on <= before.HiredOn)
            return WorkerErrors.EndBeforeStart;
        if (before.PositionCode == position.Code && before.Region == region)
            return WorkerErrors.SamePosition;
        if (_workplaces.Any(w => w != before && w.IsHeldOn(on, before.Organisation, region, position.Code)))
            return WorkerErrors.AlreadyWorksThere;

        before.End(on.AddDays(-1), WorkplaceEnd.Transferred, null);
        var after = Start(new(before.Organisation, before.OrganisationName, region, position, positionAsNamed, on), StepKind.Transferred, now, by, calendar);
        _movements.Add(new Movement(MovementKind.Transferred, on, now, after, before));
        return after;
    }

    /// <summary>Enters that the person left a workplace; <paramref name="leftOn"/> is the last day of work (p. 9).</summary>
    public Result<Workplace> Depart(Guid workplaceId, DateOnly leftOn, string? reason, AlmatyTime now, Registrar by, Migration migration)
    {
        ArgumentNullException.ThrowIfNull(migration);
        var found = Open(workplaceId, by);
        if (found.Failed)
            return found.Error;
        var left = found.Value;
        if (leftOn < left.HiredOn)
            return WorkerErrors.EndBeforeStart;

        left.End(leftOn, WorkplaceEnd.Departed, reason);
        Record(StepKind.Departed, now, by, "9", left, []);
        _movements.Add(new Movement(MovementKind.Departed, leftOn, now, left));
        Move(left, Destination(left, migration), now);
        return left;
    }

    /// <summary>
    /// Takes back the last movement of a workplace, which its organisation entered by mistake (p. 9; <see cref="TakingBack"/>). All
    /// movements of the entry must have been read.
    /// </summary>
    public Result<TakenBack> TakeBack(Guid workplaceId, string reason, AlmatyTime now, Registrar by, Migration migration)
    {
        ArgumentNullException.ThrowIfNull(migration);
        var found = Own(workplaceId, by);
        var taken = found.Failed ? found.Error : TakingBack.LastOf(found.Value, _movements);
        if (taken.Failed)
            return taken.Error;
        var (workplace, last) = (found.Value, taken.Value);
        var again = TakingBack.EndedBy(last, _workplaces);
        if (again is not null && _workplaces.Any(w => w != again && w != workplace && w.IsHeldOn(again.HiredOn, again.Organisation, again.Region, again.PositionCode)))
            return WorkerErrors.HeldAgainSince;

        Counter(last, workplace, reason, now, by, again == workplace ? FieldChange.OfEnd(workplace) : []);
        var to = again == workplace ? _workplaces.Find(w => w.CameFromId == workplace.Id) : workplace;
        var from = TakeBackMove(to, now);
        again?.Reopen();
        if (again != workplace)
            workplace.TakeBack();
        // Another move may be what the mistake hid.
        if (from is not null)
            Move(workplace.IsTakenBack ? from : Origin(to!, migration), workplace.IsTakenBack ? Destination(from, migration) : to, now);
        return new TakenBack(last, again, TakeBackRegistration(reason, now, by));
    }

    // Of another organisation's workplaces its own specialists tell.
    private Result<Workplace> Own(Guid workplaceId, Registrar by) =>
        _workplaces.Find(w => w.Id == workplaceId) is { } workplace && workplace.Organisation == by.Organisation ? workplace : WorkerErrors.WorkplaceNotFound;

    private Result<Workplace> Open(Guid workplaceId, Registrar by)
    {
        var own = Own(workplaceId, by);
        if (own.Failed || own.Value.IsOpen)
            return own;
        return own.Value.IsTakenBack ? WorkerErrors.TakenBack : WorkerErrors.AlreadyLeft;
    }

    // With the first workplace that stands, the person stands in the register.
    private Workplace Enter(Hiring hiring, AlmatyTime now, Registrar by, WorkingCalendar calendar)
    {
        var first = !Held.Any();
        if (first)
            Record(StepKind.Registered, now, by, "8", null, []);
        var workplace = Start(hiring, StepKind.Hired, now, by, calendar);
        if (first)
            _movements.Insert(_movements.Count - 1, new Movement(MovementKind.Registered, now.Date, now, workplace));
        return workplace;
    }

    private Workplace Start(Hiring hiring, StepKind what, AlmatyTime now, Registrar by, WorkingCalendar calendar)
    {
        var hired = what is StepKind.Hired;
        var workplace = new Workplace(Id, hiring, now, hired ? EntryTerm.Of(hiring.HiredOn, now.Date, calendar) : null);
        _workplaces.Add(workplace);
        Record(what, now, by, hired ? "8" : "9", workplace, []);
        if (hired)
            _movements.Add(new Movement(MovementKind.Hired, hiring.HiredOn, now, workplace));
        return workplace;
    }

    private Workplace? Origin(Workplace started, Migration migration) =>
        _workplaces.Where(w => migration.IsMove(w, started) && !_workplaces.Any(o => o.CameFromId == w.Id)).MaxBy(w => w.LeftOn);

    private Workplace? Destination(Workplace left, Migration migration) =>
        _workplaces.Where(w => w.IsOpen && w.CameFromId is null && migration.IsMove(left, w)).MinBy(w => w.HiredOn);

    // The workplace that the move led from; null where there was none.
    private Workplace? TakeBackMove(Workplace? to, AlmatyTime now)
    {
        if (to?.CameFromId is not { } id)
            return null;
        _movements.Add(new Movement(TakingBack.Standing(_movements).Single(m => m.WorkplaceId == to.Id && m.Kind is MovementKind.Moved), now));
        to.ComesFrom(null);
        return _workplaces.Find(w => w.Id == id);
    }

    private bool TakeBackRegistration(string reason, AlmatyTime now, Registrar by)
    {
        if (Held.Any())
            return false;
        Counter(TakingBack.Standing(_movements).Single(m => m.Kind is MovementKind.Registered), null, reason, now, by, []);
        return true;
    }

    private void Counter(Movement movement, Workplace? workplace, string reason, AlmatyTime now, Registrar by, IReadOnlyList<FieldChange> changes)
    {
        _movements.Add(new Movement(movement, now));
        _history.Add(new RegisterStep(Id, ++Steps, movement.Kind, reason, now, by, workplace, changes));
    }

    private void Move(Workplace? from, Workplace? to, AlmatyTime now)
    {
        if (from is null || to is null)
            return;
        to.ComesFrom(from);
        var on = from.LeftOn > to.HiredOn ? from.LeftOn.Value : to.HiredOn;
        _movements.Add(new Movement(MovementKind.Moved, on, now, to, from));
    }

    private void Take(PersonalData person)
    {
        (Iin, Surname, GivenName, Patronymic) = (person.Iin, person.Surname, person.GivenName, person.Patronymic);
        SearchName = string.Join(' ', new[] { Surname, GivenName, Patronymic }.Where(n => !string.IsNullOrEmpty(n))).ToUpperInvariant();
        (Sex, BirthDate, BirthPlace, Citizenship) = (person.Sex, person.BirthDate, person.BirthPlace, person.Citizenship);
        (IdentityDocument, Residence) = (person.IdentityDocument, person.Residence);
        (RegistrationPlace, RegistrationDate) = (person.RegistrationPlace, person.RegistrationDate);
        (Education, Certificates, Trainings) = (person.Education, person.Certificates, person.Trainings);
    }

    private void Record(StepKind what, AlmatyTime now, Registrar by, string paragraph, Workplace? workplace, IReadOnlyList<FieldChange> changes) =>
        _history.Add(new RegisterStep(Id, ++Steps, what, now, by, Order253.Basis(paragraph), workplace, changes));
}
