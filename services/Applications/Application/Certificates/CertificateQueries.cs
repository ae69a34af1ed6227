using KazMigration.Applications.Domain.Applications;
using KazMigration.Applications.Domain.Certificates;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Applications.Application.Certificates;

internal static class CertificateQueries
{
    /// <summary>A certificate to be shown, if the caller may reach it.</summary>
    public static Task<Result<Certificate>> FindCertificateForAsync(
        this IApplicationsDb db, Caller caller, string number, CaseAccess access, CancellationToken cancellationToken) =>
        db.FindAsync(db.Certificates.AsNoTracking(), caller, number, access, cancellationToken);

    /// <summary>A certificate to be changed, if the caller may reach it.</summary>
    public static Task<Result<Certificate>> FindCertificateToChangeAsync(
        this IApplicationsDb db, Caller caller, string number, CaseAccess access, CancellationToken cancellationToken) =>
        db.FindAsync(db.Certificates, caller, number, access, cancellationToken);

    /// <summary>The certificate that a number leads to today: that of the number, or what was issued in its place since.</summary>
    public static async Task<Certificate> FindCurrentCertificateAsync(this IApplicationsDb db, string number, CancellationToken cancellationToken)
    {
        var certificate = await db.Certificates.SingleAsync(c => c.Number == number, cancellationToken);
        while (certificate.ReplacedBy is { } next)
            certificate = await db.Certificates.SingleAsync(c => c.Number == next, cancellationToken);
        return certificate;
    }

    /// <summary>Who acted for the holder in the application that made this certificate, or in one about it.</summary>
    public static IQueryable<CertificateApplication> RepresentedAbout(this IApplicationsDb db, Certificate certificate, string? iin) =>
        db.Applications.AsNoTracking().Where(a =>
            (a.Id == certificate.ApplicationId || a.ConcernedCertificate == certificate.Number) && a.RepresentativeIin == iin && iin != null);

    /// <summary>Notices about a certificate, oldest first.</summary>
    public static Task<List<CertificateNotice>> NoticesAboutAsync(this IApplicationsDb db, Certificate certificate, CancellationToken cancellationToken) =>
        db.Notices.AsNoTracking().Where(n => n.CertificateId == certificate.Id).OrderBy(n => n.ReceivedAt).ThenBy(n => n.Id).ToListAsync(cancellationToken);

    private static async Task<Result<Certificate>> FindAsync(
        this IApplicationsDb db, IQueryable<Certificate> certificates, Caller caller, string number, CaseAccess access, CancellationToken cancellationToken)
    {
        var certificate = await certificates.SingleOrDefaultAsync(c => c.Number == number, cancellationToken);
        // SQL Server finds a number also with blanks after it.
        if (certificate?.Number != number)
            return CertificateErrors.NotFound;
        var represents = caller.Role == Roles.Applicant && await db.RepresentedAbout(certificate, caller.Iin).AnyAsync(cancellationToken);
        var allowed = access.To(
            caller, certificate.ApplicationId, certificate.LocalExecutiveBody, [certificate.HolderIin, represents ? caller.Iin : null], CertificateErrors.NotFound);
        return allowed.Failed ? allowed.Error : certificate;
    }
}
