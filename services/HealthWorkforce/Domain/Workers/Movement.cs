namespace KazMigration.HealthWorkforce.Domain.Workers;

/// <summary>What the national coordinator reports of (Order 66, p. 6).</summary>
public enum MovementKind
{
    /// <summary>A person stands in the register for the first time.</summary>
    Registered,

    /// <summary>An organisation hired.</summary>
    Hired,

    /// <summary>Another position or region in the same organisation.</summary>
    Transferred,

    /// <summary>From one organisation to another.</summary>
    Moved,

    /// <summary>A person left an organisation or a position in it.</summary>
    Departed,
}

/// <summary>One thing that happened, as reports count it: on a day, and entered at an instant that can be much later. It never changes.</summary>
public sealed class Movement
{
    private Movement()
    {
    }

    internal Movement(MovementKind kind, DateOnly happenedOn, AlmatyTime entered, Workplace at, Workplace? from = null)
    {
        Id = Guid.CreateVersion7(entered.Instant);
        (WorkerId, WorkplaceId, Kind, HappenedOn, EnteredAt) = (at.WorkerId, at.Id, kind, happenedOn, entered.Instant);
        (Organisation, Region, PositionCode) = (at.Organisation, at.Region, at.PositionCode);
        (FromOrganisation, FromRegion, FromPositionCode) = (from?.Organisation, from?.Region, from?.PositionCode);
        (BetweenOrganisations, BetweenRegions) = (from is not null && from.Organisation != at.Organisation, from is not null && from.Region != at.Region);
        EnteredLate = kind is MovementKind.Hired && at.LateBy > 0;
    }

    // Alike but for the instant, so that the two make nothing under every key.
    internal Movement(Movement takenBack, AlmatyTime entered)
    {
        (Id, TakesBackId, EnteredAt) = (Guid.CreateVersion7(entered.Instant), takenBack.Id, entered.Instant);
        (WorkerId, WorkplaceId, Kind, HappenedOn) = (takenBack.WorkerId, takenBack.WorkplaceId, takenBack.Kind, takenBack.HappenedOn);
        (Organisation, Region, PositionCode) = (takenBack.Organisation, takenBack.Region, takenBack.PositionCode);
        (FromOrganisation, FromRegion, FromPositionCode) = (takenBack.FromOrganisation, takenBack.FromRegion, takenBack.FromPositionCode);
        (BetweenOrganisations, BetweenRegions, EnteredLate) = (takenBack.BetweenOrganisations, takenBack.BetweenRegions, takenBack.EnteredLate);
    }

    public Guid Id { get; private set; }

    public Guid WorkerId { get; private set; }

    public Guid WorkplaceId { get; private set; }

    public MovementKind Kind { get; private set; }

    public DateOnly HappenedOn { get; private set; }

    public DateTimeOffset EnteredAt { get; private set; }

    /// <summary>BIN.</summary>
    public string Organisation { get; private set; } = "";

    public string Region { get; private set; } = "";

    public string PositionCode { get; private set; } = "";

    public string? FromOrganisation { get; private set; }

    public string? FromRegion { get; private set; }

    public string? FromPositionCode { get; private set; }

    public bool BetweenOrganisations { get; private set; }

    public bool BetweenRegions { get; private set; }

    /// <summary>Of a hiring: whether it was entered after the three working days of p. 8.</summary>
    public bool EnteredLate { get; private set; }

    /// <summary>The movement that this one takes back, against which it counts; null of a movement that happened.</summary>
    public Guid? TakesBackId { get; private set; }
}
