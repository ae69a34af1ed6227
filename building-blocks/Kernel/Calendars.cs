namespace KazMigration.Kernel;

/// <summary>
/// The editions of the working calendar that this process has: those that came with it, and those published since. An
/// edition never changes once it is taken, and counts from the day it became known.
/// </summary>
public sealed class Calendars(IEnumerable<CalendarYear> shipped)
{
    private readonly Lock _taking = new();
    private volatile CalendarYear[] _editions = [.. shipped];
    private volatile Counted? _counted;

    /// <summary>Every edition at hand, whether it counts or not.</summary>
    public IReadOnlyList<CalendarYear> Editions => _editions;

    /// <summary>The calendar that counts on a day.</summary>
    public WorkingCalendar On(DateOnly day)
    {
        var editions = _editions;
        if (_counted is { } counted && counted.Day == day && ReferenceEquals(counted.Editions, editions))
            return counted.Calendar;

        var calendar = new WorkingCalendar(Consecutive(editions), day);
        _counted = new Counted(editions, day, calendar);
        return calendar;
    }

    /// <summary>Takes editions that were published; those at hand already stay as they are.</summary>
    public void Take(IEnumerable<CalendarYear> published)
    {
        lock (_taking)
        {
            var known = _editions.Select(e => e.Name).ToHashSet();
            CalendarYear[] added = [.. published.Where(p => known.Add(p.Name))];
            if (added.Length > 0)
                _editions = [.. _editions, .. added];
        }
    }

    // Editions can arrive in another order than they were published: a year waits for the one before it.
    private static IEnumerable<CalendarYear> Consecutive(CalendarYear[] editions)
    {
        var years = editions.Select(e => e.Year).ToHashSet();
        var last = years.Min();
        while (years.Contains(last + 1))
            last++;
        return editions.Where(e => e.Year <= last);
    }

    private sealed record Counted(CalendarYear[] Editions, DateOnly Day, WorkingCalendar Calendar);
}
