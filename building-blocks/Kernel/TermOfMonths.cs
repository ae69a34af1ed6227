namespace KazMigration.Kernel;

/// <summary>Terms of months and years, as certificates, permits, cards and periods of residence have them.</summary>
public static class TermOfMonths
{
    /// <summary>
    /// The last day of a term that begins on a day: the day before the same day so many months later; where that month has no such
    /// day, its last.
    /// </summary>
    public static DateOnly LastDay(DateOnly from, int months)
    {
        var sameDay = from.AddMonths(months);
        return sameDay.Day == from.Day ? sameDay.AddDays(-1) : sameDay;
    }
}
