using KazMigration.Applications.Domain.Applications;
using KazMigration.Applications.Domain.Certificates;
using KazMigration.Applications.Domain.Statistics;
using KazMigration.Contracts.Applications.V1;
using KazMigration.UseCases;
using Microsoft.Extensions.Options;

namespace KazMigration.Applications.Application.Decisions;

/// <summary>
/// Carries out the LEB's decision on the commission's recommendation: makes the certificate or the refusal notice, signs it,
/// and stores it with the application's new state and the event, in one save.
/// </summary>
internal sealed class Decider(IApplicationsDb db, LebSeal seal, Refuser refuser, IOptions<LebOptions> bodies, PublicAddress address, WorkingCalendar calendar)
{
    public Task<Result> DecideAsync(CertificateApplication application, AlmatyTime now, string byRole, CancellationToken cancellationToken)
    {
        var recommendation = application.Recommendation!;
        return recommendation.ToIssue
            ? IssueAsync(application, now, byRole, cancellationToken)
            : refuser.RefuseAsync(application, recommendation.Grounds, null, now, byRole, cancellationToken);
    }

    private async Task<Result> IssueAsync(CertificateApplication application, AlmatyTime now, string byRole, CancellationToken cancellationToken)
    {
        var certificate = Certificate.First(application, now, VerificationCode.New());
        await db.Certificates.AddAsync(certificate, cancellationToken);
        certificate.TakeNumber();
        var issued = application.Issue(certificate.Number, now, byRole);
        if (issued.Failed)
            return issued;

        var file = await seal.SealAsync(
            application.LocalExecutiveBody, CertificatePdf.Of(certificate, bodies.Value.Official(application.LocalExecutiveBody), address), now, cancellationToken);
        certificate.Seal(file.DocumentId, file.SignatureId, file.Sha256);
        db.Facts.Add(Fact.Issued(application, calendar));
        db.Publish(new CertificateIssued(
            application.Id, certificate.Number, certificate.LocalExecutiveBody, certificate.Profession.Id, certificate.ValidFrom, certificate.ValidTo,
            file.Sha256, LegalBasis.Order236("11"), now.Instant));
        await db.SaveChangesAsync(cancellationToken);
        return Result.Ok;
    }
}
