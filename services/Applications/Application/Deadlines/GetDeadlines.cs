using KazMigration.Applications.Application.Applications;
using KazMigration.Applications.Domain.Applications;
using KazMigration.UseCases;

namespace KazMigration.Applications.Application.Deadlines;

/// <summary>The terms of one application.</summary>
public sealed record GetDeadlines(Caller By, Guid ApplicationId) : IQuery<Page<TermView>>, IAudited
{
    public AuditSubject Audited => new(By, ApplicationId);
}

/// <summary>
/// A term: who owes it, the day of its event, its last day, the day on which it ended (null while it runs), and by how many
/// working days that was late, up to today while it runs.
/// </summary>
public sealed record TermView(
    TermKind Term, TermOwner OwedBy, DateOnly From, DateOnly DueOn, string CalendarEdition, DateOnly? EndedOn, int LateByWorkingDays, LegalBasis LegalBasis);

internal sealed class GetDeadlinesHandler(IApplicationsDb db, CaseAccess access, TimeProvider time, WorkingCalendar calendar) : IQueryHandler<GetDeadlines, Page<TermView>>
{
    public async Task<Result<Page<TermView>>> Handle(GetDeadlines query, CancellationToken cancellationToken)
    {
        var found = await db.FindForAsync(query.By, query.ApplicationId, access, cancellationToken);
        if (found.Failed)
            return found.Error;

        var today = time.AlmatyNow().Date;
        return new Page<TermView>(
            [
                .. found.Value.Terms.OrderBy(t => t.DueOn).ThenBy(t => t.Kind).Select(t => new TermView(
                    t.Kind, t.Owner, t.From, t.DueOn, t.CalendarEdition, t.EndedOn, calendar.WorkingDaysBetween(t.DueOn, t.EndedOn ?? today),
                    t.LegalBasis)),
            ], null);
    }
}
