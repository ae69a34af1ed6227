using System.Globalization;
using KazMigration.Applications.Application.Documents;
using KazMigration.Applications.Domain.Applications;
using KazMigration.Applications.Domain.Certificates;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Applications.Application.Certificates;

/// <summary>A certificate by its number, for its holder and the bodies.</summary>
public sealed record GetCertificate(Caller By, string Number) : IQuery<CertificateView>, IAudited
{
    public AuditSubject Audited => new(By, Number);
}

/// <summary>The certificate's PDF, or the detached signature over it.</summary>
public sealed record GetCertificateFile(Caller By, string Number, bool Signature) : IQuery<FileContent>, IAudited
{
    public AuditSubject Audited => new(By, Number);
}

public sealed record CertificateView(
    string Number, CertificateStatus Status, DateOnly ValidFrom, DateOnly ValidTo, string Holder, LocalizedText Profession, LocalizedText Sector,
    LocalizedText Activity, string LocalExecutiveBody, LocalizedText LocalExecutiveBodyName, Guid ApplicationId, DateTimeOffset IssuedAt,
    string Basis, string VerificationCode, string DocumentSha256, LegalBasis LegalBasis, string Version);

internal sealed class GetCertificateHandler(IApplicationsDb db, CaseAccess access, TimeProvider time) : IQueryHandler<GetCertificate, CertificateView>
{
    public async Task<Result<CertificateView>> Handle(GetCertificate query, CancellationToken cancellationToken)
    {
        var found = await db.FindCertificateForAsync(query.By, query.Number, access, cancellationToken);
        if (found.Failed)
            return found.Error;
        var c = found.Value;
        return new CertificateView(
            c.Number, c.StatusOn(time.AlmatyNow().Date), c.ValidFrom, c.ValidTo, c.Holder, c.Profession.Name, c.Profession.Sector, c.Profession.Activity,
            c.LocalExecutiveBody, LocalExecutiveBody.Of(c.LocalExecutiveBody).Name, c.ApplicationId, c.IssuedAt.InAlmaty(), c.Basis,
            c.VerificationCode, c.DocumentSha256, LegalBasis.Order236("11"), c.Version.ToString(CultureInfo.InvariantCulture));
    }
}

internal sealed class GetCertificateFileHandler(IApplicationsDb db, IDocumentStore store, CaseAccess access) : IQueryHandler<GetCertificateFile, FileContent>
{
    public async Task<Result<FileContent>> Handle(GetCertificateFile query, CancellationToken cancellationToken)
    {
        var found = await db.FindCertificateForAsync(query.By, query.Number, access, cancellationToken);
        if (found.Failed)
            return found.Error;
        return await store.SignedFileAsync(query.Number, found.Value.DocumentId, found.Value.SignatureId, query.Signature, cancellationToken);
    }
}

internal static class CertificateQueries
{
    public static async Task<Result<Certificate>> FindCertificateForAsync(
        this IApplicationsDb db, Caller caller, string number, CaseAccess access, CancellationToken cancellationToken)
    {
        var certificate = await db.Certificates.AsNoTracking().SingleOrDefaultAsync(c => c.Number == number, cancellationToken);
        if (certificate is null)
            return CertificateErrors.NotFound;
        var representative = await db.Applications.Where(a => a.Id == certificate.ApplicationId).Select(a => a.RepresentativeIin).SingleOrDefaultAsync(cancellationToken);
        var allowed = access.To(caller, certificate.ApplicationId, certificate.LocalExecutiveBody, [certificate.HolderIin, representative], CertificateErrors.NotFound);
        return allowed.Failed ? allowed.Error : certificate;
    }
}
