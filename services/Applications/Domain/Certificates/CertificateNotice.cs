using KazMigration.Applications.Domain.Applications;

namespace KazMigration.Applications.Domain.Certificates;

/// <summary>What the holder tells of: a new employer (Order 236, p. 18), or the end of the contract (p. 20, voluntary).</summary>
public enum NoticeKind { NewEmployer, ContractEnded }

/// <summary>A notice of a certificate's holder; one of a new employer opens the way to the reissue (p. 19).</summary>
public sealed class CertificateNotice
{
    private CertificateNotice()
    {
    }

    public Guid Id { get; private set; }

    public Guid CertificateId { get; private set; }

    public string CertificateNumber { get; private set; } = "";

    public string LocalExecutiveBody { get; private set; } = "";

    public NoticeKind Kind { get; private set; }

    /// <summary>The day of the new contract, or the last day of the ended one.</summary>
    public DateOnly OccurredOn { get; private set; }

    public Employer Employer { get; private set; } = null!;

    public DateTimeOffset ReceivedAt { get; private set; }

    /// <summary>Role of who gave it.</summary>
    public string By { get; private set; } = "";

    /// <summary>The applicant's term, met or late; it refuses nothing.</summary>
    public ApplicantTerm Term { get; private set; } = null!;

    /// <summary>The application for a reissue that refers to it.</summary>
    public Guid? ReissueApplicationId { get; private set; }

    /// <summary>Takes a notice about a certificate in force.</summary>
    public static Result<CertificateNotice> Of(
        Certificate certificate, NoticeKind kind, DateOnly occurredOn, Employer employer, AlmatyTime now, string byRole, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        var status = certificate.StatusOn(now.Date);
        if (status is not CertificateStatus.InForce)
            return CertificateErrors.NotInForce.With(("Status", status));

        return new CertificateNotice
        {
            Id = Guid.CreateVersion7(),
            CertificateId = certificate.Id,
            CertificateNumber = certificate.Number,
            LocalExecutiveBody = certificate.LocalExecutiveBody,
            Kind = kind,
            OccurredOn = occurredOn,
            Employer = employer,
            ReceivedAt = now.Instant,
            By = byRole,
            Term = ApplicantTerm.Of(
                kind == NoticeKind.NewEmployer ? ApplicantTermKind.NewEmployerNotice : ApplicantTermKind.ContractEndedNotice,
                occurredOn, certificate.ValidFrom, now.Date, calendar),
        };
    }

    /// <summary>A reissue for the change of employer refers to this notice.</summary>
    public void LeadTo(CertificateApplication reissue)
    {
        ArgumentNullException.ThrowIfNull(reissue);
        ReissueApplicationId = reissue.Id;
    }
}
