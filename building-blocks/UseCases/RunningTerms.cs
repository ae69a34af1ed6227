using Microsoft.EntityFrameworkCore;

namespace KazMigration.UseCases;

/// <summary>What sweeps ask of the terms that run, some at a time.</summary>
public static class RunningTerms
{
    private const int Batch = 200;

    /// <summary>Those of which a notice is due on a day, to be given.</summary>
    /// <param name="running">Terms whose owner has not acted.</param>
    /// <param name="day">The day.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static async Task<List<T>> DueAsync<T>(this IQueryable<T> running, NoticeDay day, CancellationToken cancellationToken) where T : RunningTerm
    {
        ArgumentNullException.ThrowIfNull(day);
        return
        [
            .. await running.LastTold(TermNotice.None, day.NextWorkingDay).ToListAsync(cancellationToken),
            .. await running.LastTold(TermNotice.Approaching, day.Today.AddDays(-1)).ToListAsync(cancellationToken),
            .. await running.LastTold(TermNotice.Missed, day.LastEscalated).ToListAsync(cancellationToken),
        ];
    }

    /// <summary>Those of one edition of the calendar that no longer counts, to be counted again; none when every one is of editions that count.</summary>
    public static async Task<List<T>> SupersededAsync<T>(this IQueryable<T> running, WorkingCalendar calendar, CancellationToken cancellationToken)
        where T : class, ICounted
    {
        ArgumentNullException.ThrowIfNull(calendar);
        // One by one, so that the index is entered where its terms begin.
        foreach (var edition in calendar.Superseded)
        {
            var terms = await running.Where(t => t.CalendarEdition == edition).OrderBy(t => t.Id).Take(Batch).ToListAsync(cancellationToken);
            if (terms.Count > 0)
                return terms;
        }

        return [];
    }

    /// <summary>
    /// Those that end on a day or before and of which this notice was the last, by its own range of the index. Asked for all
    /// notices together, the database reads every running term where few or none are due.
    /// </summary>
    public static IQueryable<T> LastTold<T>(this IQueryable<T> running, TermNotice notice, DateOnly upTo) where T : RunningTerm =>
        running.Where(t => t.Notice == EF.Constant(notice) && t.DueOn <= upTo).OrderBy(t => t.DueOn).Take(Batch);
}
