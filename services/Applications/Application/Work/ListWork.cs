using KazMigration.Applications.Application.Applications;
using KazMigration.Applications.Domain.Applications;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Applications.Application.Work;

/// <summary>What an LEB has to do next, the most urgent first: by the due day, then the beginning of the term, which is the registration, then the id.</summary>
public sealed record ListWork(Caller By, WorkFilter Filter, PageRequest Page) : IQuery<Page<WorkItem>>;

/// <summary>Which part of the work is asked for; late is what is past its due day.</summary>
public sealed record WorkFilter(string? LocalExecutiveBody = null, LebTask? Task = null, ApplicationKind? Kind = null, DateOnly? DueOnOrBefore = null, bool LateOnly = false);

/// <summary>
/// One thing to do: what and by whom (role), under which term of the order, and how that stands in working days. A late term of
/// the applicant is told to the officer and refuses nothing.
/// </summary>
public sealed record WorkItem(
    LebTask Task, string Role, Guid ApplicationId, string ApplicationNumber, ApplicationKind Kind, string LocalExecutiveBody, DateOnly RegisteredOn,
    DateOnly DueOn, int WorkingDaysLeft, int LateBy, string CalendarEdition, LegalBasis LegalBasis, ApplicantTermView? ApplicantTerm)
{
    internal static WorkItem Of(WorkRow row, Standing standing)
    {
        var t = row.Term;
        return new(
            t.Task!.Value, t.Task == LebTask.Confirm ? Roles.Official : Roles.Officer, t.ApplicationId,
            CertificateApplication.NumberOf(t.LocalExecutiveBody, row.RegisteredOn, row.Sequence), t.ApplicationKind, t.LocalExecutiveBody, row.RegisteredOn,
            t.DueOn, standing.WorkingDaysLeft, standing.LateBy, t.CalendarEdition, t.LegalBasis, ApplicantTermView.Of(row.ApplicantTerm));
    }
}

/// <summary>A term with what the list shows of its application.</summary>
internal sealed record WorkRow(Term Term, DateOnly RegisteredOn, long Sequence, ApplicantTerm? ApplicantTerm)
{
    public string Key => new UrgencyKey(Term.DueOn, Term.From, Term.Id).ToString();
}

internal sealed class ListWorkHandler(IApplicationsDb db, TimeProvider time, WorkingCalendar calendar) : IQueryHandler<ListWork, Page<WorkItem>>
{
    public async Task<Result<Page<WorkItem>>> Handle(ListWork query, CancellationToken cancellationToken)
    {
        var (today, after) = (time.AlmatyNow().Date, query.Page.After);
        var found = db.OpenWork(query.By, query.Filter, today);
        if (found.Failed)
            return found.Error;
        var work = found.Value;
        if (after is not null)
        {
            if (!UrgencyKey.TryParse(after, out var key))
                return ListErrors.InvalidCursor;
            var (due, registered, id) = key;
            // Said twice, so that the index is entered at the cursor and not at its beginning.
            work = work.Where(t => t.DueOn >= due && (t.DueOn > due || t.From > registered || (t.From == registered && t.Id > id)));
        }

        var rows = await work.OrderBy(t => t.DueOn).ThenBy(t => t.From).ThenBy(t => t.Id).Take(query.Page.Limit + 1)
            .Join(db.Applications, t => t.ApplicationId, a => a.Id, (t, a) => new { Term = t, a.RegisteredOn, a.Sequence, a.ApplicantTerm })
            .OrderBy(r => r.Term.DueOn).ThenBy(r => r.Term.From).ThenBy(r => r.Term.Id)
            .ToListAsync(cancellationToken);
        var page = Page<WorkRow>.Of([.. rows.Select(r => new WorkRow(r.Term, r.RegisteredOn, r.Sequence, r.ApplicantTerm))], query.Page, r => r.Key);
        return new Page<WorkItem>([.. page.Items.Select(r => WorkItem.Of(r, Standing.Of(r.Term.DueOn, today, calendar)))], page.Next);
    }
}
