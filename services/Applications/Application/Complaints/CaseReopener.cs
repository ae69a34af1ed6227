using KazMigration.Applications.Domain.Complaints;
using KazMigration.Contracts.Applications.V1;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Applications.Application.Complaints;

/// <summary>Opens the application's case anew when a justified complaint calls for it; the caller saves.</summary>
internal sealed class CaseReopener(IApplicationsDb db, WorkingCalendar calendar)
{
    public async Task<Result> ReopenAsync(Complaint complaint, AlmatyTime now, string byRole, CancellationToken cancellationToken)
    {
        var application = await db.Applications.Include(a => a.Terms).SingleAsync(a => a.Id == complaint.ApplicationId, cancellationToken);
        if (!ComplaintPolicy.Reopens(complaint, application))
            return Result.Ok;

        var reopened = application.Reopen(complaint.BasisOfOutcome, now, byRole, calendar, complaint.Number);
        if (reopened.Failed)
            return reopened;
        complaint.NoteReopened(now);
        db.Publish(new ApplicationReopened(
            application.Id, application.Number, Words.CamelCase(application.Kind), application.LocalExecutiveBody, application.Round, complaint.Number,
            application.ResultDueOn, application.CalendarEdition, complaint.BasisOfOutcome, now.Instant));
        return Result.Ok;
    }

    /// <summary>Tells how the procedure ended.</summary>
    public void PublishEnd(Complaint complaint, string outcome, bool late, AlmatyTime now) => db.Publish(new ComplaintDecided(
        complaint.ApplicationId, complaint.Id, complaint.Number, complaint.LocalExecutiveBody, outcome, late, complaint.ReopenedCase,
        complaint.BasisOfOutcome, now.Instant));
}
