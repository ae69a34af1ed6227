using KazMigration.ResidencePermits.Domain.AtaZholy;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.ResidencePermits.Application.AtaZholy;

/// <summary>Running terms of the card: those that end within one working day, those that ended without the owner's act, or those that went to its head.</summary>
public sealed record ListCardDeadlines(Caller By, CardDeadlineState State, string? LocalExecutiveBody, PageRequest Page) : IQuery<Page<CardDeadlineView>>;

/// <summary>Escalated are those of the missed that have gone to the head of the body that owes them.</summary>
public enum CardDeadlineState { Approaching, Missed, Escalated }

/// <summary>A term: of which application, which one, who owes it, when due, under which calendar, on which basis.</summary>
public sealed record CardDeadlineView(
    Guid Id, Guid ApplicationId, CardTermKind Term, CardTermOwner OwedBy, CardDeadlineState State, string LocalExecutiveBody, DateOnly From, DateOnly DueOn,
    string CalendarEdition, LegalBasis LegalBasis);

internal sealed class ListCardDeadlinesHandler(IResidencePermitsDb db, TimeProvider time, WorkingCalendar calendar, Escalation escalation)
    : IQueryHandler<ListCardDeadlines, Page<CardDeadlineView>>
{
    public async Task<Result<Page<CardDeadlineView>>> Handle(ListCardDeadlines query, CancellationToken cancellationToken)
    {
        var body = CaseAccess.BodyToList(query.By, query.LocalExecutiveBody);
        if (body.Failed)
            return body.Error;
        UrgencyKey key = default;
        if (query.Page.After is { } cursor && !UrgencyKey.TryParse(cursor, out key))
            return ListErrors.InvalidCursor;

        var day = NoticeDay.Of(time.AlmatyNow().Date, calendar, escalation);
        var terms = db.CardTerms.AsNoTracking().Where(t => t.EndedOn == null);
        terms = query.State switch
        {
            CardDeadlineState.Missed => terms.Where(t => t.DueOn < day.Today),
            CardDeadlineState.Escalated => terms.Where(t => t.DueOn <= day.LastEscalated),
            _ => terms.Where(t => t.DueOn >= day.Today && t.DueOn <= day.NextWorkingDay),
        };
        if (body.Value is { } leb)
            terms = terms.Where(t => t.LocalExecutiveBody == leb);
        if (query.Page.After is not null)
            terms = terms.Where(t => t.DueOn >= key.DueOn && (t.DueOn > key.DueOn || t.Id > key.Id));

        var rows = await terms.OrderBy(t => t.DueOn).ThenBy(t => t.Id).Take(query.Page.Limit + 1).ToListAsync(cancellationToken);
        return Page<CardDeadlineView>.Of(
            [.. rows.Select(t => new CardDeadlineView(
                t.Id, t.ApplicationId, t.Kind, t.Owner, query.State, t.LocalExecutiveBody, t.From, t.DueOn, t.CalendarEdition, t.LegalBasis))],
            query.Page, v => new UrgencyKey(v.DueOn, v.From, v.Id).ToString());
    }
}
