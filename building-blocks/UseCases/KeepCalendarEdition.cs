using KazMigration.Contracts.Applications.V1;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.UseCases;

/// <summary>The database of a service that counts terms and keeps its own copy of the calendar.</summary>
public interface ICalendarsDb : IServiceDb
{
    /// <summary>The own copy of the editions of the working calendar that were published while the product runs.</summary>
    DbSet<PublishedCalendar> CalendarEditions { get; }
}

/// <summary>Keeps an edition of the working calendar that was published, and counts under it from the day it became known.</summary>
public sealed record KeepCalendarEdition<TDb>(CalendarEditionPublished Published) : ICommand where TDb : ICalendarsDb;

/// <summary>Registered by each service that keeps editions.</summary>
public sealed class KeepCalendarEditionHandler<TDb>(TDb db, Calendars calendars) : ICommandHandler<KeepCalendarEdition<TDb>> where TDb : ICalendarsDb
{
    public async Task<Result> Handle(KeepCalendarEdition<TDb> command, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(command);
        var published = command.Published;
        if (await db.CalendarEditions.AnyAsync(e => e.Year == published.Year && e.Edition == published.Edition, cancellationToken))
            return Result.Ok;

        var edition = new PublishedCalendar(
            published.Year, published.Edition, published.KnownFrom, DaysOf(published.NonWorking), DaysOf(published.Working), null, null, published.At);
        db.CalendarEditions.Add(edition);
        await db.SaveChangesAsync(cancellationToken);
        calendars.Take([edition.ToYear()]);
        return Result.Ok;
    }

    private static CalendarDay[] DaysOf(IReadOnlyList<DateOnly> dates) => [.. dates.Select(d => new CalendarDay(d))];
}
