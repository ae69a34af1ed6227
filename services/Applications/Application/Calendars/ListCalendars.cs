using KazMigration.Applications.Domain.Calendars;
using KazMigration.UseCases;

namespace KazMigration.Applications.Application.Calendars;

/// <summary>The editions of the working calendar, of one year or of all.</summary>
public sealed record ListCalendars(int? Year) : IQuery<Page<CalendarEditionView>>;

/// <summary>An edition: since when it is known, whether it counts today, its rest days on weekdays and its working days on weekends.</summary>
public sealed record CalendarEditionView(
    int Year, int Edition, string Name, DateOnly KnownFrom, bool Counts, int WorkingDays, IReadOnlyList<DateOnly> NonWorking, IReadOnlyList<DateOnly> Working)
{
    internal static CalendarEditionView Of(CalendarYear year, WorkingCalendar today) => new(
        year.Year, year.Edition, year.Name, year.KnownFrom, today.Years.Any(y => y.Name == year.Name), year.CountWorkingDays(),
        [.. year.NonWorking.Order()], [.. year.Working.Order()]);
}

internal sealed class ListCalendarsHandler(Kernel.Calendars calendars, WorkingCalendar today) : IQueryHandler<ListCalendars, Page<CalendarEditionView>>
{
    public Task<Result<Page<CalendarEditionView>>> Handle(ListCalendars query, CancellationToken cancellationToken)
    {
        var editions = calendars.Editions.Where(e => query.Year is null || e.Year == query.Year).OrderBy(e => e.Year).ThenBy(e => e.Edition)
            .Select(e => CalendarEditionView.Of(e, today)).ToList();
        return Task.FromResult<Result<Page<CalendarEditionView>>>(
            editions.Count == 0 ? CalendarErrors.NotFound : new Page<CalendarEditionView>(editions, null));
    }
}
