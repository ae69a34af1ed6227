namespace KazMigration.HealthWorkforce.Domain.Reports;

/// <summary>What a report is broken down by.</summary>
public enum Dimension
{
    /// <summary>The whole country.</summary>
    Total,
    Region,
    Organisation,
    Position,

    /// <summary>From one region to another, "71-75".</summary>
    RegionPair,
}

/// <summary>What a report counts.</summary>
public enum Measure
{
    /// <summary>Persons entered in the register for the first time.</summary>
    Registered,

    /// <summary>Hirings.</summary>
    Hired,

    /// <summary>Hirings entered after the three working days of p. 8.</summary>
    HiredLate,

    /// <summary>Transfers within an organisation.</summary>
    Transferred,

    /// <summary>Moves from another organisation.</summary>
    MovedBetweenOrganisations,

    /// <summary>Moves and transfers from another region.</summary>
    MovedBetweenRegions,

    /// <summary>Moves to another organisation, or to another region.</summary>
    MovedAway,

    /// <summary>Departures.</summary>
    Departed,

    /// <summary>Persons who work at the end of the last day.</summary>
    Headcount,

    /// <summary>Workplaces that are held at the end of the last day.</summary>
    Workplaces,
}

/// <summary>A figure before it is kept: of the period, and of days before it that no report has told of yet.</summary>
public sealed record CountedFigure(Dimension Dimension, string Key, Measure Measure, long InPeriod, long EnteredLater);

/// <summary>A figure of a report. It never changes.</summary>
public sealed class ReportCount
{
    private ReportCount()
    {
    }

    internal ReportCount(Guid reportId, CountedFigure figure)
    {
        (Id, ReportId) = (Guid.CreateVersion7(), reportId);
        (Dimension, Key, Measure, InPeriod, EnteredLater) = figure;
    }

    public Guid Id { get; private set; }

    public Guid ReportId { get; private set; }

    public Dimension Dimension { get; private set; }

    /// <summary>Region, BIN, number of the position, or two regions; empty of the whole country.</summary>
    public string Key { get; private set; } = "";

    public Measure Measure { get; private set; }

    public long InPeriod { get; private set; }

    /// <summary>Of days before the period, entered after the reports of those days were made, less what was taken back since.</summary>
    public long EnteredLater { get; private set; }
}
