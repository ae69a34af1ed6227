using KazMigration.Applications.Domain.Calendars;
using KazMigration.Contracts.Applications.V1;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Applications.Application.Calendars;

/// <summary>
/// Publishes an edition of a year's working calendar, which counts from the day it became known. The same again answers the
/// same; a published edition never changes.
/// </summary>
public sealed record PublishCalendarEdition(Caller By, int Year, int Edition, CalendarForm Form) : ICommand<CalendarEditionView>, IAudited
{
    public AuditSubject Audited => new(By, $"calendar-{Year}-{Edition}");
}

internal sealed class PublishCalendarEditionHandler(IApplicationsDb db, Kernel.Calendars calendars, TimeProvider time)
    : ICommandHandler<PublishCalendarEdition, CalendarEditionView>
{
    public async Task<Result<CalendarEditionView>> Handle(PublishCalendarEdition command, CancellationToken cancellationToken)
    {
        var (form, now) = (command.Form, time.AlmatyNow());
        var edition = form.ToEdition(command.Year, command.Edition, now);
        // Another instance may have published: the database says what is known.
        var published = await db.CalendarEditions.AsNoTracking().ToListAsync(cancellationToken);
        calendars.Take(published.Select(p => p.ToYear()));
        if (calendars.Editions.FirstOrDefault(e => (e.Year, e.Edition) == (command.Year, command.Edition)) is { } known)
            return IsTheSame(edition, known, published) ? ViewOf(known, now) : CalendarErrors.AlreadyPublished.With(("Edition", known.Name));

        List<Fault> faults =
        [
            .. form.FaultsBeside(edition),
            .. CalendarEditionRules.Faults(edition.Year, edition.Edition, edition.KnownFrom, edition.NonWorking, edition.Working, calendars.Editions),
        ];
        if (faults.Count > 0)
            return CalendarErrors.NotValid.With(faults);

        db.CalendarEditions.Add(edition);
        db.Publish(new CalendarEditionPublished(
            edition.Id, edition.Year, edition.Edition, edition.KnownFrom, [.. edition.NonWorking.Select(d => d.Date)], [.. edition.Working.Select(d => d.Date)],
            now.Instant));
        await db.SaveChangesAsync(cancellationToken);
        calendars.Take([edition.ToYear()]);
        return ViewOf(edition.ToYear(), now);
    }

    private CalendarEditionView ViewOf(CalendarYear year, AlmatyTime now) => CalendarEditionView.Of(year, calendars.On(now.Date));

    // Of an edition that came with the product only the days are at hand.
    private static bool IsTheSame(PublishedCalendar edition, CalendarYear known, List<PublishedCalendar> published) =>
        published.FirstOrDefault(p => (p.Year, p.Edition) == (known.Year, known.Edition)) is { } before
            ? before.SaysTheSameAs(edition)
            : edition.KnownFrom == known.KnownFrom && known.NonWorking.SetEquals(edition.NonWorking.Select(d => d.Date))
                && known.Working.SetEquals(edition.Working.Select(d => d.Date));
}
