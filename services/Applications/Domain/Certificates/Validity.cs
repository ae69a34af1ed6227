namespace KazMigration.Applications.Domain.Certificates;

/// <summary>How long a certificate is valid.</summary>
public static class Validity
{
    /// <summary>Months of a first certificate: at most three (Order 236, p. 15).</summary>
    public const int FirstTermMonths = 3;

    /// <summary>Months that an extension gives at most: three years (p. 16).</summary>
    public const int ExtensionMonths = 36;

    /// <summary>
    /// The last day of a first certificate: the day before the same day three months later; where that month has no such
    /// day, its last day.
    /// </summary>
    public static DateOnly FirstTermEnd(DateOnly from) => TermOfMonths.LastDay(from, FirstTermMonths);

    /// <summary>
    /// The last day of an extended certificate. Open reading: the employment contract's last day, three years at most counted
    /// from the day of the decision; an open-ended contract gives these three years; a term that runs is never shortened.
    /// </summary>
    public static DateOnly ExtensionEnd(DateOnly decidedOn, DateOnly? contractEnd, DateOnly validTo)
    {
        var latest = TermOfMonths.LastDay(decidedOn, ExtensionMonths);
        var extended = contractEnd < latest ? contractEnd.Value : latest;
        return extended > validTo ? extended : validTo;
    }
}
