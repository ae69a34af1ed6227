namespace KazMigration.HealthWorkforce.Domain.Workers;

/// <summary>What can happen to an entry of the register.</summary>
public enum StepKind
{
    /// <summary>The person stands in the register (p. 8).</summary>
    Registered,

    /// <summary>An organisation hired the person (p. 8).</summary>
    Hired,

    /// <summary>The person has another position or region in the same organisation (p. 9).</summary>
    Transferred,

    /// <summary>The person left an organisation or a position in it (p. 9).</summary>
    Departed,

    /// <summary>What is told of the person changed (p. 9).</summary>
    Changed,

    /// <summary>A movement that was entered by mistake was taken back (p. 9).</summary>
    TakenBack,
}

/// <summary>Who enters: the role, and the organisation whose specialist it is; null of who is of none.</summary>
public sealed record Registrar(string Role, string? Organisation);

/// <summary>One step of an entry's history: when, by whom, what, on which basis. It never changes.</summary>
public sealed class RegisterStep
{
    private RegisterStep()
    {
    }

    internal RegisterStep(
        Guid workerId, int position, StepKind what, AlmatyTime at, Registrar by, LegalBasis legalBasis, Workplace? workplace, IReadOnlyList<FieldChange> changes)
    {
        Id = Guid.CreateVersion7(at.Instant);
        (WorkerId, Position, What, At) = (workerId, position, what, at.Instant);
        (By, Organisation, LegalBasis) = (by.Role, by.Organisation, legalBasis);
        (WorkplaceId, LateBy, Changes) = (workplace?.Id, what is StepKind.Hired ? workplace?.LateBy : null, changes);
    }

    internal RegisterStep(Guid workerId, int position, MovementKind takesBack, string reason, AlmatyTime at, Registrar by, Workplace? workplace, IReadOnlyList<FieldChange> changes)
        : this(workerId, position, StepKind.TakenBack, at, by, Order253.Basis("9"), workplace, changes) =>
        (TakesBack, Reason) = (takesBack, reason);

    public Guid Id { get; private set; }

    public Guid WorkerId { get; private set; }

    /// <summary>Its place in the history, from 1: instants do not tell the order where a clock was set back.</summary>
    public int Position { get; private set; }

    public StepKind What { get; private set; }

    public DateTimeOffset At { get; private set; }

    /// <summary>Role of who entered it.</summary>
    public string By { get; private set; } = "";

    /// <summary>BIN of the organisation whose specialist entered it.</summary>
    public string? Organisation { get; private set; }

    public LegalBasis LegalBasis { get; private set; } = null!;

    /// <summary>The workplace that it is about; null when it is about the person.</summary>
    public Guid? WorkplaceId { get; private set; }

    /// <summary>Of a hiring: working days that it was entered late; null where no term was counted.</summary>
    public int? LateBy { get; private set; }

    /// <summary>Fields that say something else since.</summary>
    public IReadOnlyList<FieldChange> Changes { get; private set; } = [];

    /// <summary>Of taking back: what was taken back.</summary>
    public MovementKind? TakesBack { get; private set; }

    /// <summary>Of taking back: why.</summary>
    public string? Reason { get; private set; }
}
