using KazMigration.Applications.Application.Certificates;
using KazMigration.Applications.Domain.Applications;
using KazMigration.Applications.Domain.Certificates;
using KazMigration.Applications.Domain.Statistics;
using KazMigration.Contracts.Applications.V1;
using KazMigration.UseCases;
using Microsoft.Extensions.Options;

namespace KazMigration.Applications.Application.Decisions;

/// <summary>
/// Carries out what the LEB's officer grants on a certificate issued before: extends it (Order 236, p. 16), issues another in
/// its place (p. 22) or repeats it (p. 22-1); signs the document and stores all with the event, in one save.
/// </summary>
internal sealed class Granter(IApplicationsDb db, LebSeal seal, IOptions<LebOptions> bodies, PublicAddress address, WorkingCalendar calendar)
{
    public async Task<Result> GrantAsync(CertificateApplication application, AlmatyTime now, string byRole, CancellationToken cancellationToken)
    {
        // Another application may have had it reissued since this one was filed.
        var certificate = await db.FindCurrentCertificateAsync(application.ConcernedCertificate!, cancellationToken);
        var granted = application.Kind switch
        {
            ApplicationKind.Extend => await ExtendAsync(application, certificate, now, byRole, cancellationToken),
            ApplicationKind.Reissue => await ReissueAsync(application, certificate, now, byRole, cancellationToken),
            _ => await RepeatAsync(application, certificate, now, byRole, cancellationToken),
        };
        if (granted.Failed)
            return granted;
        db.Facts.Add(Fact.Issued(application, calendar));
        await db.SaveChangesAsync(cancellationToken);
        return Result.Ok;
    }

    private async Task<Result> ExtendAsync(CertificateApplication application, Certificate certificate, AlmatyTime now, string byRole, CancellationToken cancellationToken)
    {
        var before = certificate.ValidTo;
        if (certificate.Extend(application.Occasion!.EmploymentContract!.To, now) is { Failed: true } refused)
            return refused;
        await SealAsync(certificate, CertificateMark.Extended(now.Date, application.Number), now, cancellationToken);
        certificate.Record(CertificateStepKind.Extended, now, byRole, "16", application.Number);
        db.Publish(new CertificateExtended(
            application.Id, certificate.Number, certificate.LocalExecutiveBody, certificate.Profession.Id, certificate.ValidFrom, before, certificate.ValidTo,
            certificate.DocumentSha256, LegalBasis.Order236("16"), now.Instant));
        return application.Grant(certificate.Number, now, byRole);
    }

    private async Task<Result> ReissueAsync(CertificateApplication application, Certificate old, AlmatyTime now, string byRole, CancellationToken cancellationToken)
    {
        var certificate = Certificate.InPlaceOf(old, application, now, VerificationCode.New());
        await db.Certificates.AddAsync(certificate, cancellationToken);
        certificate.TakeNumber();
        if (old.Replace(certificate.Number, now, byRole) is { Failed: true } refused)
            return refused;
        var basis = application.Occasion!.Change!.What == ChangeOf.Employer ? "19, 22" : "22";
        await SealAsync(certificate, CertificateMark.InPlaceOf(old.Number, basis), now, cancellationToken);
        db.Publish(new CertificateReplaced(
            application.Id, certificate.Number, old.Number, certificate.LocalExecutiveBody, certificate.Profession.Id, certificate.ValidFrom, certificate.ValidTo,
            certificate.DocumentSha256, LegalBasis.Order236(basis), now.Instant));
        return application.Grant(certificate.Number, now, byRole);
    }

    private async Task<Result> RepeatAsync(CertificateApplication application, Certificate certificate, AlmatyTime now, string byRole, CancellationToken cancellationToken)
    {
        if (certificate.Repeat() is { Failed: true } refused)
            return refused;
        await SealAsync(certificate, CertificateMark.Duplicate(certificate.Duplicates, now.Date), now, cancellationToken);
        certificate.Record(CertificateStepKind.DuplicateIssued, now, byRole, "22-1", $"{certificate.Duplicates}");
        db.Publish(new DuplicateIssued(
            application.Id, certificate.Number, certificate.Duplicates, certificate.LocalExecutiveBody, certificate.DocumentSha256, LegalBasis.Order236("22-1"), now.Instant));
        return application.Grant(certificate.Number, now, byRole);
    }

    private async Task SealAsync(Certificate certificate, CertificateMark mark, AlmatyTime now, CancellationToken cancellationToken)
    {
        var body = certificate.LocalExecutiveBody;
        var file = await seal.SealAsync(body, CertificatePdf.Of(certificate, bodies.Value.Official(body), address, mark), now, cancellationToken);
        certificate.Seal(file.DocumentId, file.SignatureId, file.Sha256);
    }
}
