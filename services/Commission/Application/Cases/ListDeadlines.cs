using System.Globalization;
using KazMigration.Commission.Domain;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Commission.Application;

/// <summary>
/// Lists undecided cases whose term (Order 236, p. 9) ends within the next working day or has ended, or has gone to the
/// head of the LEB, the earliest first.
/// </summary>
public sealed record ListDeadlines(Caller Caller, DeadlineState State, string? LocalExecutiveBody, PageRequest Page) : IQuery<Page<DeadlineView>>;

/// <summary>A term of the commission that is about to end or has ended.</summary>
public sealed record DeadlineView(
    Guid CaseId, Guid ApplicationId, string ApplicationNumber, string LocalExecutiveBody, CaseStatus Status,
    DateOnly DueOn, string CalendarEdition, DeadlineState State)
{
    public string Term { get; } = DeadlineNotices.Term;

    public LegalBasis LegalBasis { get; } = DeadlineNotices.Basis;
}

internal sealed class ListDeadlinesHandler(ICommissionDb db, TimeProvider time, WorkingCalendar calendar, Escalation escalation)
    : IQueryHandler<ListDeadlines, Page<DeadlineView>>
{
    public async Task<Result<Page<DeadlineView>>> Handle(ListDeadlines query, CancellationToken cancellationToken)
    {
        var body = CaseAccess.BodyToList(query.Caller, query.LocalExecutiveBody);
        if (body.Failed)
            return body.Error;

        var today = time.AlmatyNow().Date;
        var undecided = db.Cases.AsNoTracking().Where(c => c.ConcludedAt == null);
        if (body.Value is { } leb)
            undecided = undecided.Where(c => c.LocalExecutiveBody == leb);
        if (query.State is DeadlineState.Missed)
            undecided = undecided.Where(c => c.DecisionDueOn < today);
        else if (query.State is DeadlineState.Escalated)
        {
            var escalated = escalation.LastDueOn(today, calendar);
            undecided = undecided.Where(c => c.DecisionDueOn <= escalated);
        }
        else
        {
            var last = calendar.NextWorkingDay(today);
            undecided = undecided.Where(c => c.DecisionDueOn >= today && c.DecisionDueOn <= last);
        }

        if (query.Page.After is { } cursor)
        {
            if (!DeadlineKey.TryParse(cursor, out var after))
                return ListErrors.InvalidCursor;
            var (dueOn, id) = after;
            // Said twice, so that the index is entered at the cursor and not at its beginning.
            undecided = undecided.Where(c => c.DecisionDueOn >= dueOn && (c.DecisionDueOn > dueOn || c.Id > id));
        }

        var rows = await undecided.OrderBy(c => c.DecisionDueOn).ThenBy(c => c.Id).Take(query.Page.Limit + 1)
            .Select(c => new DeadlineView(
                c.Id, c.ApplicationId, c.ApplicationNumber, c.LocalExecutiveBody, c.Status, c.DecisionDueOn, c.CalendarEdition, query.State))
            .ToListAsync(cancellationToken);
        return Page<DeadlineView>.Of(rows, query.Page, d => new DeadlineKey(d.DueOn, d.CaseId).ToString());
    }
}

/// <summary>Place of a row in the list: its due date, then its id.</summary>
internal readonly record struct DeadlineKey(DateOnly DueOn, Guid Id)
{
    public static bool TryParse(string text, out DeadlineKey key)
    {
        key = default;
        if (text.Split('/') is not [var due, var id]
            || !DateOnly.TryParseExact(due, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dueOn)
            || !Guid.TryParse(id, out var caseId))
            return false;
        key = new(dueOn, caseId);
        return true;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{DueOn:yyyy-MM-dd}/{Id}");
}
