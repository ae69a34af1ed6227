using System.Text.Json.Serialization;
using KazMigration.Applications.Domain.Applications;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Applications.Application.Applications;

/// <summary>Running terms: those that end within one working day, those that ended without the LEB's act, or those that went to its head.</summary>
public sealed record ListDeadlines(Caller By, DeadlineState State, string? LocalExecutiveBody, PageRequest Page) : IQuery<Page<DeadlineView>>;

/// <summary>Escalated are those of the missed that have gone to the head of the LEB.</summary>
public enum DeadlineState { Approaching, Missed, Escalated }

/// <summary>A term: of which application, which one, when due, under which calendar, on which basis; of which complaint, if it is one's.</summary>
public sealed record DeadlineView(
    Guid ApplicationId, string ApplicationNumber, TermKind Term, DeadlineState State, string LocalExecutiveBody, DateOnly From, DateOnly DueOn,
    string CalendarEdition, LegalBasis LegalBasis, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Guid? ComplaintId = null);

internal sealed class ListDeadlinesHandler(IApplicationsDb db, TimeProvider time, WorkingCalendar calendar, Escalation escalation)
    : IQueryHandler<ListDeadlines, Page<DeadlineView>>
{
    public async Task<Result<Page<DeadlineView>>> Handle(ListDeadlines query, CancellationToken cancellationToken)
    {
        var body = CaseAccess.BodyToList(query.By, query.LocalExecutiveBody);
        if (body.Failed)
            return body.Error;

        var today = time.AlmatyNow().Date;
        var terms = db.Terms.AsNoTracking().Where(t => t.EndedOn == null);
        if (query.State == DeadlineState.Missed)
        {
            terms = terms.Where(t => t.DueOn < today);
        }
        else if (query.State == DeadlineState.Escalated)
        {
            var last = escalation.LastDueOn(today, calendar);
            terms = terms.Where(t => t.DueOn <= last);
        }
        else
        {
            var next = calendar.NextWorkingDay(today);
            terms = terms.Where(t => t.DueOn >= today && t.DueOn <= next);
        }

        if (body.Value is { } leb)
            terms = terms.Where(t => t.LocalExecutiveBody == leb);
        if (!DeadlineCursor.TryParse(query.Page.After, out var after))
            return ListErrors.InvalidCursor;
        // Said twice, so that the index is entered at the cursor and not at its beginning.
        if (after is var (dueOn, id))
            terms = terms.Where(t => t.DueOn >= dueOn && (t.DueOn > dueOn || t.Id > id));

        var rows = await terms.OrderBy(t => t.DueOn).ThenBy(t => t.Id).Take(query.Page.Limit + 1)
            .Join(db.Applications, t => t.ApplicationId, a => a.Id, (t, a) => new { Term = t, a.RegisteredOn, a.Sequence })
            .OrderBy(r => r.Term.DueOn).ThenBy(r => r.Term.Id)
            .ToListAsync(cancellationToken);
        var page = Page<(Term Term, DateOnly RegisteredOn, long Sequence)>.Of(
            [.. rows.Select(r => (r.Term, r.RegisteredOn, r.Sequence))], query.Page, r => DeadlineCursor.Of(r.Term));
        return new Page<DeadlineView>(
            [.. page.Items.Select(r => ViewOf(r.Term, CertificateApplication.NumberOf(r.Term.LocalExecutiveBody, r.RegisteredOn, r.Sequence), query.State))],
            page.Next);
    }

    private static DeadlineView ViewOf(Term t, string number, DeadlineState state) => new(
        t.ApplicationId, number, t.Kind, state, t.LocalExecutiveBody, t.From, t.DueOn, t.CalendarEdition, t.LegalBasis, t.ComplaintId);
}

internal static class DeadlineCursor
{
    public static string Of(Term term) => $"{term.DueOn:yyyy-MM-dd}|{term.Id}";

    public static bool TryParse(string? key, out (DateOnly DueOn, Guid Id)? after)
    {
        after = key?.Split('|') is [var due, var id] && DateOnly.TryParseExact(due, "yyyy-MM-dd", out var day) && Guid.TryParse(id, out var guid) ? (day, guid) : null;
        return key is null || after is not null;
    }
}
