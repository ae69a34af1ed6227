namespace KazMigration.ResidencePermits.Domain;

/// <summary>What was told of the end of a permit's or a card's term.</summary>
public enum EndNotice { Approaching, Ended }

/// <summary>What has a term whose end is told of, once.</summary>
public interface ITermed
{
    /// <summary>Last day of the term.</summary>
    DateOnly ValidTo { get; }

    /// <summary>Null before anything was told.</summary>
    EndNotice? EndTold { get; }
}

/// <summary>When the end of a term is told of. Open reading: no act at hand asks for a notice before it.</summary>
public static class TermEnd
{
    /// <summary>Calendar days before the last day from which on its approach is told; configuration, unconfirmed.</summary>
    public const int NoticeDays = 90;

    /// <summary>
    /// The notice that is due on a day and was not given yet. On the last day itself the term still runs; one that is found ended is
    /// told of as ended alone.
    /// </summary>
    public static EndNotice? Due(ITermed termed, DateOnly today, int noticeDays)
    {
        ArgumentNullException.ThrowIfNull(termed);
        EndNotice? due = today > termed.ValidTo ? EndNotice.Ended : termed.ValidTo.DayNumber - today.DayNumber <= noticeDays ? EndNotice.Approaching : null;
        return termed.EndTold is { } told && due <= told ? null : due;
    }
}
