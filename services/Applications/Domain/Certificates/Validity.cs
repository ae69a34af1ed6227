namespace KazMigration.Applications.Domain.Certificates;

/// <summary>How long a certificate is valid.</summary>
public static class Validity
{
    /// <summary>Months of a first certificate: at most three (Order 236, p. 15).</summary>
    public const int FirstTermMonths = 3;

    /// <summary>
    /// The last day of a first certificate: the day before the same day three months later; where that month has no such
    /// day, its last day.
    /// </summary>
    public static DateOnly FirstTermEnd(DateOnly from)
    {
        var sameDay = from.AddMonths(FirstTermMonths);
        return sameDay.Day == from.Day ? sameDay.AddDays(-1) : sameDay;
    }
}
