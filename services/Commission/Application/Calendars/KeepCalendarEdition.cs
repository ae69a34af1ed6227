using KazMigration.Contracts.Applications.V1;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Commission.Application;

/// <summary>Keeps an edition of the working calendar that was published, and counts under it from the day it became known.</summary>
public sealed record KeepCalendarEdition(CalendarEditionPublished Published) : ICommand;

internal sealed class KeepCalendarEditionHandler(ICommissionDb db, Kernel.Calendars calendars) : ICommandHandler<KeepCalendarEdition>
{
    public async Task<Result> Handle(KeepCalendarEdition command, CancellationToken cancellationToken)
    {
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
