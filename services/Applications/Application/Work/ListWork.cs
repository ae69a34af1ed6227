using System.Text.Json.Serialization;
using KazMigration.Applications.Application.Applications;
using KazMigration.Applications.Domain.Applications;
using KazMigration.Applications.Domain.Complaints;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Applications.Application.Work;

/// <summary>What an LEB, or who reviews complaints against it, has to do next, the most urgent first: by the due day, then the beginning of the term, then the id.</summary>
public sealed record ListWork(Caller By, WorkFilter Filter, PageRequest Page) : IQuery<Page<WorkItem>>;

/// <summary>Which part of the work is asked for; a kind leaves the complaints out, and late is what is past its due day.</summary>
public sealed record WorkFilter(string? LocalExecutiveBody = null, LebTask? Task = null, ApplicationKind? Kind = null, DateOnly? DueOnOrBefore = null, bool LateOnly = false);

/// <summary>
/// One thing to do: what and by whom (role), under which term of the order, and how that stands in working days. A late term of
/// the applicant is told to the officer and refuses nothing. Of a complaint, the registration is its own.
/// </summary>
public sealed record WorkItem(
    LebTask Task, string Role, Guid ApplicationId, string ApplicationNumber, ApplicationKind Kind, string LocalExecutiveBody, DateOnly RegisteredOn,
    DateOnly DueOn, int WorkingDaysLeft, int LateBy, string CalendarEdition, LegalBasis LegalBasis, ApplicantTermView? ApplicantTerm,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Guid? ComplaintId = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? ComplaintNumber = null)
{
    internal static WorkItem Of(WorkRow row, Standing standing)
    {
        var (t, a, complaint) = (row.Term, row.Application, row.Complaint);
        return new(
            t.Task!.Value, RoleFor(t.Task.Value), t.ApplicationId, CertificateApplication.NumberOf(t.LocalExecutiveBody, a.RegisteredOn, a.Sequence), a.Kind,
            t.LocalExecutiveBody, complaint?.RegisteredOn ?? a.RegisteredOn, t.DueOn, standing.WorkingDaysLeft, standing.LateBy, t.CalendarEdition, t.LegalBasis,
            complaint is null ? ApplicantTermView.Of(a.ApplicantTerm) : null, t.ComplaintId,
            complaint is { } c ? Complaint.NumberOf(t.LocalExecutiveBody, c.RegisteredOn, c.Sequence) : null);
    }

    private static string RoleFor(LebTask task) => task switch
    {
        LebTask.Confirm or LebTask.AnswerComplaint => Roles.Official,
        LebTask.ReviewComplaint => Roles.Inspector,
        _ => Roles.Officer,
    };
}

/// <summary>A term with what the list shows of its application and of its complaint.</summary>
internal sealed record WorkRow(Term Term, WorkRow.Applied Application, WorkRow.Complained? Complaint)
{
    internal sealed record Applied(ApplicationKind Kind, DateOnly RegisteredOn, long Sequence, ApplicantTerm? ApplicantTerm);

    internal sealed record Complained(DateOnly RegisteredOn, long Sequence);

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
            .Join(db.Applications, t => t.ApplicationId, a => a.Id, (t, a) => new { Term = t, a.Kind, a.RegisteredOn, a.Sequence, a.ApplicantTerm })
            .LeftJoin(db.Complaints, r => r.Term.ComplaintId, c => (Guid?)c.Id, (r, c) => new { Row = r, Complaint = c })
            .OrderBy(r => r.Row.Term.DueOn).ThenBy(r => r.Row.Term.From).ThenBy(r => r.Row.Term.Id)
            .Select(r => new WorkRow(
                r.Row.Term, new WorkRow.Applied(r.Row.Kind, r.Row.RegisteredOn, r.Row.Sequence, r.Row.ApplicantTerm),
                r.Complaint == null ? null : new WorkRow.Complained(r.Complaint.RegisteredOn, r.Complaint.Sequence)))
            .ToListAsync(cancellationToken);
        var page = Page<WorkRow>.Of(rows, query.Page, r => r.Key);
        return new Page<WorkItem>([.. page.Items.Select(r => WorkItem.Of(r, Standing.Of(r.Term.DueOn, today, calendar)))], page.Next);
    }
}
