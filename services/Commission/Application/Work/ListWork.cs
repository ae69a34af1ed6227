using KazMigration.Commission.Domain;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Commission.Application;

/// <summary>
/// What the commission has to do next, the most urgent first: for a member the protocols that await their signature, for others
/// what awaits the secretary.
/// </summary>
public sealed record ListWork(Caller Caller, WorkFilter Filter, PageRequest Page) : IQuery<Page<WorkItem>>;

/// <summary>Which part of the work is asked for; late is what is past its due day.</summary>
public sealed record WorkFilter(string? LocalExecutiveBody = null, CommissionTask? Task = null, DateOnly? DueOnOrBefore = null, bool LateOnly = false);

/// <summary>What there is to do, all within the commission's term (Order 236, p. 9).</summary>
public enum CommissionTask
{
    /// <summary>The secretary records what the commission found (p. 8, 10).</summary>
    RecordFindings,

    /// <summary>The secretary draws up the protocol (p. 9).</summary>
    DrawUpProtocol,

    /// <summary>The member signs the protocol (p. 9).</summary>
    Sign,
}

/// <summary>One thing to do, and how its term stands in working days; the protocol is named where it is to be signed.</summary>
public sealed record WorkItem(
    CommissionTask Task, Guid CaseId, Guid ApplicationId, string ApplicationNumber, string LocalExecutiveBody, DateOnly RegisteredOn, DateOnly DueOn,
    int WorkingDaysLeft, int LateBy, string CalendarEdition, Guid? ProtocolId, LegalBasis LegalBasis)
{
    internal static WorkItem Of(WorkRow c, Standing standing)
    {
        var task = c.Task;
        return new(
            task, c.Id, c.ApplicationId, c.ApplicationNumber, c.LocalExecutiveBody, c.RegisteredOn, c.DecisionDueOn, standing.WorkingDaysLeft, standing.LateBy,
            c.CalendarEdition, c.ProtocolId, LegalBasis.Order236(task == CommissionTask.RecordFindings ? "8, 9, 10" : "9"));
    }
}

internal sealed class ListWorkHandler(ICommissionDb db, TimeProvider time, WorkingCalendar calendar) : IQueryHandler<ListWork, Page<WorkItem>>
{
    public async Task<Result<Page<WorkItem>>> Handle(ListWork query, CancellationToken cancellationToken)
    {
        var today = time.AlmatyNow().Date;
        var found = db.OpenWork(query.Caller, query.Filter, today);
        if (found.Failed)
            return found.Error;
        var work = found.Value;
        if (query.Page.After is { } cursor)
        {
            if (!UrgencyKey.TryParse(cursor, out var key))
                return ListErrors.InvalidCursor;
            var (due, registered, id) = key;
            // Said twice, so that the index is entered at the cursor and not at its beginning.
            work = work.Where(c => c.DecisionDueOn >= due && (c.DecisionDueOn > due || c.RegisteredOn > registered || (c.RegisteredOn == registered && c.Id > id)));
        }

        var rows = await work.OrderBy(c => c.DecisionDueOn).ThenBy(c => c.RegisteredOn).ThenBy(c => c.Id).Take(query.Page.Limit + 1)
            .Select(c => new WorkRow(
                c.Id, c.ApplicationId, c.ApplicationNumber, c.LocalExecutiveBody, c.RegisteredOn, c.DecisionDueOn, c.CalendarEdition, c.Status, c.ProtocolId))
            .ToListAsync(cancellationToken);
        return Page<WorkItem>.Of(
            [.. rows.Select(r => WorkItem.Of(r, Standing.Of(r.DecisionDueOn, today, calendar)))], query.Page,
            w => new UrgencyKey(w.DueOn, w.RegisteredOn, w.CaseId).ToString());
    }
}
