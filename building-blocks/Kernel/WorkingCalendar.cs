namespace KazMigration.Kernel;

/// <summary>A date outside the years that the calendar covers: counting on would be a guess.</summary>
public sealed class CalendarNotCoveredException : Exception
{
    public CalendarNotCoveredException() { }

    public CalendarNotCoveredException(string message) : base(message) { }

    public CalendarNotCoveredException(string message, Exception inner) : base(message, inner) { }

    public CalendarNotCoveredException(int year) : base($"The working calendar has no year {year}") => Year = year;

    public int Year { get; }
}

/// <summary>
/// Working days of consecutive years, and terms counted in them: the day of the event is day 0, the term ends with the
/// N-th working day after it. Dates outside the years covered throw <see cref="CalendarNotCoveredException"/>.
/// </summary>
public sealed class WorkingCalendar
{
    private readonly CalendarYear[] _all;
    private readonly CalendarYear[] _years;
    private readonly DateOnly[] _workingDays;

    /// <summary>A calendar of years without gaps; of several editions of a year the highest counts.</summary>
    public WorkingCalendar(IEnumerable<CalendarYear> years) : this(years, DateOnly.MaxValue)
    {
    }

    /// <summary>
    /// The calendar that counts on a day: of several editions of a year the highest that was known by then. Before any was
    /// known the first counts, since there is no other.
    /// </summary>
    public WorkingCalendar(IEnumerable<CalendarYear> years, DateOnly on)
    {
        _all = [.. years];
        _years = [.. _all.GroupBy(y => y.Year).Select(g => g.Where(y => y.KnownFrom <= on).MaxBy(y => y.Edition) ?? g.MinBy(y => y.Edition)!).OrderBy(y => y.Year)];
        if (_years.Length == 0 || _years[^1].Year - _years[0].Year != _years.Length - 1)
            throw new ArgumentException("The years of a calendar follow one another", nameof(years));
        _workingDays = [.. _years.SelectMany(y => y.WorkingDays())];
        Superseded = [.. SupersededNames()];
    }

    /// <summary>The edition of each year that counts.</summary>
    public IReadOnlyList<CalendarYear> Years => _years;

    /// <summary>
    /// Editions in the words in which terms keep them, such as "2026/1" or "2025/1+2026/1", of which a newer one counts now: a
    /// term that still runs is counted again.
    /// </summary>
    public IReadOnlyList<string> Superseded { get; }

    /// <summary>Reads every year's file of a folder.</summary>
    public static WorkingCalendar Load(string folder) => new(CalendarYear.ReadFolder(folder));

    /// <summary>The calendar in the editions that a term names, such as "2025/1+2026/1"; null when one of them is not at hand.</summary>
    public WorkingCalendar? InEditions(string calendarEdition)
    {
        ArgumentNullException.ThrowIfNull(calendarEdition);
        CalendarYear?[] named = [.. calendarEdition.Split('+').Select(name => _all.FirstOrDefault(y => y.Name == name))];
        return named.Contains(null) ? null : new WorkingCalendar(named.OfType<CalendarYear>());
    }

    public bool IsWorkingDay(DateOnly date) => YearOf(date).IsWorking(date);

    /// <summary>The first working day after this date.</summary>
    public DateOnly NextWorkingDay(DateOnly date) => Add(date, 1);

    /// <summary>The last working day before this date.</summary>
    public DateOnly PreviousWorkingDay(DateOnly date)
    {
        YearOf(date);
        var index = Array.BinarySearch(_workingDays, date);
        var before = (index < 0 ? ~index : index) - 1;
        return before >= 0 ? _workingDays[before] : throw new CalendarNotCoveredException(_years[0].Year - 1);
    }

    /// <summary>The last day of a term of so many working days counted from an event on this date.</summary>
    public DateOnly Add(DateOnly from, int workingDays)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(workingDays, 1);
        YearOf(from);
        var index = Array.BinarySearch(_workingDays, from);
        var last = (index < 0 ? ~index - 1 : index) + workingDays;
        return last < _workingDays.Length ? _workingDays[last] : throw new CalendarNotCoveredException(_years[^1].Year + 1);
    }

    /// <summary>A term with the editions of the calendar it was counted under.</summary>
    public Deadline Count(DateOnly from, int workingDays)
    {
        var due = Add(from, workingDays);
        return new Deadline(from, workingDays, due, EditionsOf(from.Year, due.Year));
    }

    /// <summary>Every day after an event up to a term's end, the worked ones numbered: by it anyone can count the term again.</summary>
    public IReadOnlyList<CountedDay> DaysOf(DateOnly from, DateOnly dueOn)
    {
        var worked = 0;
        List<CountedDay> days = [];
        for (var date = from.AddDays(1); date <= dueOn; date = date.AddDays(1))
            days.Add(new(date, IsWorkingDay(date) ? ++worked : null));
        return days;
    }

    /// <summary>
    /// The day on which something filed is registered: the same day, or the next working day when it comes at or after the
    /// end of the working day or on a day that is not worked (Order 236, annex 2, row 7).
    /// </summary>
    public DateOnly RegistrationDay(AlmatyTime filed, TimeOnly endOfWorkingDay) =>
        IsWorkingDay(filed.Date) && filed.TimeOfDay < endOfWorkingDay ? filed.Date : NextWorkingDay(filed.Date);

    /// <summary>
    /// How many working days lie after a date, up to and including another; 0 when that one is not later. From a term's end to
    /// the act: how late it was.
    /// </summary>
    public int WorkingDaysBetween(DateOnly after, DateOnly upTo)
    {
        YearOf(after);
        YearOf(upTo);
        return Math.Max(0, WorkedUpTo(upTo) - WorkedUpTo(after));
    }

    private int WorkedUpTo(DateOnly date)
    {
        var index = Array.BinarySearch(_workingDays, date);
        return index < 0 ? ~index : index + 1;
    }

    private string EditionsOf(int first, int last) =>
        string.Join('+', _years.Where(y => y.Year >= first && y.Year <= last).Select(y => y.Name));

    private CalendarYear YearOf(DateOnly date)
    {
        var index = date.Year - _years[0].Year;
        return index >= 0 && index < _years.Length ? _years[index] : throw new CalendarNotCoveredException(date.Year);
    }

    // A term lies in one year or in two that follow one another.
    private IEnumerable<string> SupersededNames()
    {
        CalendarYear[][] upToNow = [.. _years.Select(counts => _all.Where(y => y.Year == counts.Year && y.Edition <= counts.Edition).ToArray())];
        for (var i = 0; i < _years.Length; i++)
        {
            foreach (var edition in upToNow[i])
            {
                if (edition != _years[i])
                    yield return edition.Name;
                foreach (var next in i + 1 < _years.Length ? upToNow[i + 1] : [])
                    if (edition != _years[i] || next != _years[i + 1])
                        yield return $"{edition.Name}+{next.Name}";
            }
        }
    }
}
