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
}
