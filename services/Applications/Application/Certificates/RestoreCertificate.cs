using FluentValidation;
using KazMigration.Applications.Application.Complaints;
using KazMigration.Applications.Domain.Certificates;
using KazMigration.Applications.Domain.Statistics;
using KazMigration.Contracts.Applications.V1;
using KazMigration.UseCases;

namespace KazMigration.Applications.Application.Certificates;

/// <summary>The LEB carries out that a complaint against a revocation was found justified: the certificate holds again (Order 236, p. 24, 26–28).</summary>
public sealed record RestoreCertificate(Caller By, string Number, RestorationForm Form) : ICommand<CertificateView>, IAudited
{
    public AuditSubject Audited => new(By, Number);
}

/// <summary>The complaint on which it is restored: granted, upheld, or satisfied by a court.</summary>
public sealed record RestorationForm(Guid? ComplaintId = null);

internal sealed class RestoreCertificateValidator : AbstractValidator<RestoreCertificate>
{
    public RestoreCertificateValidator() => RuleFor(c => c.Form.ComplaintId).NotNull().RestsOn(RestorationPolicy.Basis).OverridePropertyName("complaintId");
}

internal sealed class RestoreCertificateHandler(IApplicationsDb db, CaseAccess access, TimeProvider time) : ICommandHandler<RestoreCertificate, CertificateView>
{
    public async Task<Result<CertificateView>> Handle(RestoreCertificate command, CancellationToken cancellationToken)
    {
        var found = await db.FindCertificateToChangeAsync(command.By, command.Number, access, cancellationToken);
        if (found.Failed)
            return found.Error;
        var complained = await db.FindComplaintForAsync(command.By, command.Form.ComplaintId!.Value, access, cancellationToken);
        if (complained.Failed)
            return complained.Error;
        var (certificate, complaint, now) = (found.Value, complained.Value, time.AlmatyNow());
        if (certificate.Restore(complaint, now, command.By.Role) is { Failed: true } refused)
            return refused.Error!;

        db.Facts.Add(Fact.Restored(certificate, now.Date));
        db.Publish(new CertificateRestored(
            certificate.ApplicationId, certificate.Number, certificate.LocalExecutiveBody, complaint.Id, complaint.Number, certificate.ValidFrom, certificate.ValidTo,
            certificate.Revocation!.SetAside!.LegalBasis, now.Instant));
        await db.SaveChangesAsync(cancellationToken);
        return CertificateView.Of(certificate, await db.NoticesAboutAsync(certificate, cancellationToken), now.Date);
    }
}
