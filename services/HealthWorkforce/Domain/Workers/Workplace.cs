namespace KazMigration.HealthWorkforce.Domain.Workers;

/// <summary>A position of the nomenclature in force (Order 66, annex 2 to its list).</summary>
/// <param name="Id">Its id in the list of Professions.</param>
/// <param name="Code">Its number in the nomenclature.</param>
/// <param name="Edition">The edition of the list.</param>
/// <param name="Name">Its name.</param>
/// <param name="Group">The group it stands under.</param>
public sealed record NomenclaturePosition(Guid Id, string Code, string Edition, LocalizedText Name, LocalizedText? Group);

/// <summary>A hiring as an organisation enters it (p. 8, items 12 and 13).</summary>
/// <param name="Organisation">BIN.</param>
/// <param name="OrganisationName">Name of the place of work.</param>
/// <param name="Region">Where the work is: a two-digit KATO region code.</param>
/// <param name="Position">The position.</param>
/// <param name="PositionAsNamed">The name that was entered, where it is an old one that the position replaces.</param>
/// <param name="HiredOn">The first day.</param>
public sealed record Hiring(
    string Organisation, string OrganisationName, string Region, NomenclaturePosition Position, string? PositionAsNamed, DateOnly HiredOn);

/// <summary>How a workplace ended.</summary>
public enum WorkplaceEnd
{
    /// <summary>The person left it.</summary>
    Departed,

    /// <summary>Another position or region in the same organisation took its place.</summary>
    Transferred,

    /// <summary>It was entered by mistake and taken back: the person never held it.</summary>
    TakenBack,
}

/// <summary>One position that a person has, or had, in one organisation and region.</summary>
public sealed class Workplace
{
    private Workplace()
    {
    }

    internal Workplace(Guid workerId, Hiring hiring, AlmatyTime entered, EntryTerm? term)
    {
        Id = Guid.CreateVersion7(entered.Instant);
        WorkerId = workerId;
        (Organisation, OrganisationName, Region) = (hiring.Organisation, hiring.OrganisationName, hiring.Region);
        (Position, PositionCode, PositionAsNamed, HiredOn) = (hiring.Position, hiring.Position.Code, hiring.PositionAsNamed, hiring.HiredOn);
        (EnteredAt, EnteredOn) = (entered.Instant, entered.Date);
        (EntryDueOn, CalendarEdition, LateBy) = (term?.DueOn, term?.CalendarEdition, term?.LateBy);
    }

    public Guid Id { get; private set; }

    public Guid WorkerId { get; private set; }

    /// <summary>BIN of the organisation.</summary>
    public string Organisation { get; private set; } = "";

    public string OrganisationName { get; private set; } = "";

    /// <summary>Two-digit KATO region code.</summary>
    public string Region { get; private set; } = "";

    public NomenclaturePosition Position { get; private set; } = null!;

    /// <summary>Number of the position in the nomenclature, for counting.</summary>
    public string PositionCode { get; private set; } = "";

    /// <summary>The old name that was entered; null where it was the position's own.</summary>
    public string? PositionAsNamed { get; private set; }

    public DateOnly HiredOn { get; private set; }

    public DateTimeOffset EnteredAt { get; private set; }

    public DateOnly EnteredOn { get; private set; }

    /// <summary>Last day to enter the hiring; null where no term was counted.</summary>
    public DateOnly? EntryDueOn { get; private set; }

    public string? CalendarEdition { get; private set; }

    /// <summary>Working days that the hiring was entered late; null where no term was counted.</summary>
    public int? LateBy { get; private set; }

    /// <summary>The last day of work; null while the person works there.</summary>
    public DateOnly? LeftOn { get; private set; }

    public WorkplaceEnd? EndedBy { get; private set; }

    /// <summary>Why the person left, as the organisation says.</summary>
    public string? Reason { get; private set; }

    /// <summary>The workplace of another organisation that the person left for this one.</summary>
    public Guid? CameFromId { get; private set; }

    public bool IsOpen => LeftOn is null;

    public bool IsTakenBack => EndedBy is WorkplaceEnd.TakenBack;

    // Whether the person has, or had until that day or later, the same position in the same organisation and region.
    internal bool IsHeldOn(DateOnly day, string organisation, string region, string positionCode) =>
        (Organisation, Region, PositionCode) == (organisation, region, positionCode) && !IsTakenBack && (LeftOn is null || LeftOn >= day);

    internal void End(DateOnly leftOn, WorkplaceEnd by, string? reason) => (LeftOn, EndedBy, Reason) = (leftOn, by, reason);

    internal void Reopen() => (LeftOn, EndedBy, Reason) = (null, null, null);

    // Left on its first day: no count of who works on a day finds it.
    internal void TakeBack() => End(HiredOn, WorkplaceEnd.TakenBack, null);

    internal void ComesFrom(Workplace? left) => CameFromId = left?.Id;
}
