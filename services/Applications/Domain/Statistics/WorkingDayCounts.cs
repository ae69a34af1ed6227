namespace KazMigration.Applications.Domain.Statistics;

/// <summary>How many acts took how many working days, as a histogram.</summary>
public sealed class WorkingDayCounts
{
    private readonly SortedDictionary<int, long> _counts = [];

    public long All { get; private set; }

    public void Add(int workingDays, long count)
    {
        _counts[workingDays] = _counts.GetValueOrDefault(workingDays) + count;
        All += count;
    }

    /// <summary>The exact median in working days: of an even number the middle between the two middle ones; null of none.</summary>
    public decimal? Median => All == 0 ? null : (At((All - 1) / 2) + At(All / 2)) / 2m;

    // The value at a place from 0, were all written out in order.
    private int At(long place)
    {
        foreach (var (workingDays, count) in _counts)
        {
            if (place < count)
                return workingDays;
            place -= count;
        }

        throw new ArgumentOutOfRangeException(nameof(place));
    }
}
