using KazMigration.Applications.Domain.Applications;
using KazMigration.Applications.Domain.Complaints;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Applications.Application.Complaints;

internal static class ComplaintQueries
{
    /// <summary>A complaint with its terms, to be changed, if the caller may reach it.</summary>
    public static async Task<Result<Complaint>> FindComplaintForAsync(
        this IApplicationsDb db, Caller caller, Guid id, CaseAccess access, CancellationToken cancellationToken)
    {
        var complaint = await db.Complaints.Include(c => c.Terms).SingleOrDefaultAsync(c => c.Id == id, cancellationToken);
        if (complaint is null)
            return ComplaintErrors.NotFound;

        var allowed = access.To(caller, id, complaint.LocalExecutiveBody, [complaint.ComplainantIin, complaint.RepresentativeIin], ComplaintErrors.NotFound);
        return allowed.Failed ? allowed.Error : complaint;
    }

    /// <summary>The same, if the version is the one that the caller saw.</summary>
    public static async Task<Result<Complaint>> FindComplaintForAsync(
        this IApplicationsDb db, Caller caller, Guid id, long expected, CaseAccess access, CancellationToken cancellationToken)
    {
        var found = await db.FindComplaintForAsync(caller, id, access, cancellationToken);
        return !found.Failed && found.Value.Version != expected ? ApplicationErrors.StaleVersion : found;
    }

    /// <summary>
    /// Whether a caller may act for the complainant: a representative needs an authority that is still in force (p. 3), from the
    /// application or from one about the certificate.
    /// </summary>
    public static async Task<Result> MayComplainAsync(
        this IApplicationsDb db, Caller caller, string complainantIin, Guid applicationId, string? certificateNumber, DateOnly today, CancellationToken cancellationToken)
    {
        if (caller.Role != Roles.Applicant || caller.Iin == complainantIin)
            return Result.Ok;
        var representatives = await db.Applications.AsNoTracking()
            .Where(a => a.RepresentativeIin == caller.Iin && (a.Id == applicationId || (certificateNumber != null && a.ConcernedCertificate == certificateNumber)))
            .OrderByDescending(a => a.SubmittedAt).Select(a => a.Representative!).ToListAsync(cancellationToken);
        if (representatives.Any(r => r.Authority.IsInForceOn(today)))
            return Result.Ok;
        return ApplicationErrors.AuthorityExpired.With(("ExpiredOn", representatives.FirstOrDefault()?.Authority.ExpiresOn));
    }
}
