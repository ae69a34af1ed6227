namespace KazMigration.ResidencePermits.Domain.Residence;

/// <summary>A stay in the country, from the day of entry to the day of exit, both of them days of residence; no end while it lasts.</summary>
public sealed record Stay(DateOnly From, DateOnly? To);

/// <summary>Twelve consecutive months, and how many of their days the holder was in the country.</summary>
public sealed record ResidencePeriod(DateOnly From, DateOnly To, int DaysPresent);

/// <summary>
/// Ground 15 of the article 49 list: fewer than 183 calendar days of residence within any consecutive twelve-month period since
/// the permit was given. Open reading: a period counts once it is over; it starts on any day from the permit's first.
/// </summary>
public static class ResidenceRule
{
    /// <summary>Calendar days that twelve months must have.</summary>
    public const int Days = 183;

    private const int Months = 12;

    /// <summary>The period with the fewest days of residence that has ended by today, the earliest of several; null before one has.</summary>
    public static ResidencePeriod? Worst(IReadOnlyList<Stay> stays, DateOnly permitFrom, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(stays);
        var before = DaysBefore(stays, permitFrom, today);
        ResidencePeriod? worst = null;
        for (var from = permitFrom; EndOf(from) < today; from = from.AddDays(1))
        {
            var to = EndOf(from);
            var days = before[to.DayNumber - permitFrom.DayNumber + 1] - before[from.DayNumber - permitFrom.DayNumber];
            if (worst is null || days < worst.DaysPresent)
                worst = new(from, to, days);
        }

        return worst;
    }

    /// <summary>Whether ground 15 stands by the stays.</summary>
    public static bool IsTooShort(IReadOnlyList<Stay> stays, DateOnly permitFrom, DateOnly today) => Worst(stays, permitFrom, today)?.DaysPresent < Days;

    /// <summary>The last day of twelve months from a day.</summary>
    public static DateOnly EndOf(DateOnly from) => TermOfMonths.LastDay(from, Months);

    // How many days of residence there were before each day since the permit; a day of two stays counts once.
    private static int[] DaysBefore(IReadOnlyList<Stay> stays, DateOnly permitFrom, DateOnly today)
    {
        var length = Math.Max(0, today.DayNumber - permitFrom.DayNumber + 1);
        var present = new bool[length];
        foreach (var stay in stays)
        {
            var last = Math.Min((stay.To ?? today).DayNumber - permitFrom.DayNumber, length - 1);
            for (var day = Math.Max(0, stay.From.DayNumber - permitFrom.DayNumber); day <= last; day++)
                present[day] = true;
        }

        var before = new int[length + 1];
        for (var day = 0; day < length; day++)
            before[day + 1] = before[day] + (present[day] ? 1 : 0);
        return before;
    }
}
