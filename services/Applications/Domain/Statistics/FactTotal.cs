namespace KazMigration.Applications.Domain.Statistics;

/// <summary>The time that a total is of. Months answer for long periods, days for what a period has beside whole months.</summary>
public enum TotalSpan { Day, Month }

/// <summary>What is counted together.</summary>
/// <param name="Span">A day or a month.</param>
/// <param name="Day">That day, or the first day of that month.</param>
/// <param name="LocalExecutiveBody">The LEB.</param>
/// <param name="Measure">What happened.</param>
/// <param name="Detail">What parts the measure further.</param>
/// <param name="Late">Whether it was late.</param>
/// <param name="WorkingDays">After how many working days; so the totals of a term are a histogram, of which the median is exact.</param>
public sealed record TotalKey(TotalSpan Span, DateOnly Day, string LocalExecutiveBody, Measure Measure, string Detail, bool Late, int WorkingDays);

/// <summary>How many facts of one kind there were in a day or a month.</summary>
public sealed class FactTotal
{
    private FactTotal()
    {
    }

    public FactTotal(TotalKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        (Span, Day, LocalExecutiveBody, Measure, Detail, Late, WorkingDays) = key;
    }

    public TotalSpan Span { get; private set; }

    public DateOnly Day { get; private set; }

    public string LocalExecutiveBody { get; private set; } = "";

    public Measure Measure { get; private set; }

    public string Detail { get; private set; } = "";

    public bool Late { get; private set; }

    public int WorkingDays { get; private set; }

    public int Count { get; private set; }

    public TotalKey Key => new(Span, Day, LocalExecutiveBody, Measure, Detail, Late, WorkingDays);

    public void Add(int facts) => Count += facts;

    /// <summary>How many of the facts go to each total: one total of the day and one of the month for each fact.</summary>
    public static Dictionary<TotalKey, int> Of(IEnumerable<Fact> facts) =>
        facts.SelectMany(KeysOf).CountBy(key => key).ToDictionary();

    private static IEnumerable<TotalKey> KeysOf(Fact f)
    {
        var day = new TotalKey(TotalSpan.Day, f.Day, f.LocalExecutiveBody, f.Measure, f.Detail, f.Late, f.WorkingDays);
        return [day, day with { Span = TotalSpan.Month, Day = new DateOnly(f.Day.Year, f.Day.Month, 1) }];
    }
}
