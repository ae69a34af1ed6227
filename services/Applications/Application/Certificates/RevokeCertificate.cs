using FluentValidation;
using KazMigration.Applications.Domain.Certificates;
using KazMigration.Applications.Domain.Statistics;
using KazMigration.Contracts.Applications.V1;
using KazMigration.UseCases;

namespace KazMigration.Applications.Application.Certificates;

/// <summary>The LEB revokes a certificate on an act of a body that supervises labour or migration law (Order 236, p. 21).</summary>
public sealed record RevokeCertificate(Caller By, string Number, InspectionActForm Act) : ICommand<CertificateView>, IAudited
{
    public AuditSubject Audited => new(By, Number);
}

/// <summary>The act: the body that drew it up, its number and date, what it found.</summary>
public sealed record InspectionActForm(string? Body = null, string? Number = null, DateOnly? Date = null, string? Findings = null);

internal sealed class RevokeCertificateValidator : AbstractValidator<RevokeCertificate>
{
    public RevokeCertificateValidator(TimeProvider time)
    {
        var basis = LegalBasis.Order236("21");
        RuleFor(c => c.Act.Body).NotEmpty().RestsOn(basis).MaximumLength(300).OverridePropertyName("body");
        RuleFor(c => c.Act.Number).NotEmpty().RestsOn(basis).MaximumLength(100).OverridePropertyName("number");
        RuleFor(c => c.Act.Findings).NotEmpty().RestsOn(basis).MaximumLength(2000).OverridePropertyName("findings");
        RuleFor(c => c.Act.Date).NotNull().RestsOn(basis).OverridePropertyName("date");
        RuleFor(c => c.Act.Date).Must(d => d is null || d <= time.AlmatyNow().Date).WithErrorCode("dateInFuture").OverridePropertyName("date");
    }
}

internal sealed class RevokeCertificateHandler(IApplicationsDb db, CaseAccess access, TimeProvider time) : ICommandHandler<RevokeCertificate, CertificateView>
{
    public async Task<Result<CertificateView>> Handle(RevokeCertificate command, CancellationToken cancellationToken)
    {
        var found = await db.FindCertificateToChangeAsync(command.By, command.Number, access, cancellationToken);
        if (found.Failed)
            return found.Error;
        var (certificate, act, now) = (found.Value, command.Act, time.AlmatyNow());
        var revoked = certificate.Revoke(new Revocation(act.Body!.Trim(), act.Number!.Trim(), act.Date!.Value, act.Findings!.Trim(), now.Instant), now, command.By.Role);
        if (revoked.Failed)
            return revoked.Error;

        db.Facts.Add(Fact.Revoked(certificate, now.Date));
        db.Publish(new CertificateRevoked(
            certificate.ApplicationId, certificate.Number, certificate.LocalExecutiveBody, certificate.Revocation!.Body, certificate.Revocation.Number,
            certificate.Revocation.Date, LegalBasis.Order236("21, 23"), now.Instant));
        await db.SaveChangesAsync(cancellationToken);
        return CertificateView.Of(certificate, await db.NoticesAboutAsync(certificate, cancellationToken), now.Date);
    }
}
