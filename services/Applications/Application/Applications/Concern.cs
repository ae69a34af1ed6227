using KazMigration.Applications.Domain.Applications;
using KazMigration.Applications.Domain.Certificates;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Applications.Application.Applications;

/// <summary>The certificate that an application is about, and the notice that a reissue refers to; neither for a first certificate.</summary>
internal sealed record Concern(Certificate? Certificate, CertificateNotice? Notice)
{
    public static async Task<Concern> ReadAsync(IApplicationsDb db, ApplicationForm form, CancellationToken cancellationToken)
    {
        if (form.Kind is null or ApplicationKind.Issue || form.CertificateNumber is not { } number)
            return new(null, null);

        var certificate = await db.Certificates.AsNoTracking().SingleOrDefaultAsync(c => c.Number == number, cancellationToken);
        var notice = form.Change?.NoticeId is { } id
            ? await db.Notices.SingleOrDefaultAsync(n => n.Id == id && n.CertificateNumber == number && n.Kind == NoticeKind.NewEmployer, cancellationToken)
            : null;
        // SQL Server finds a number also with blanks after it.
        return certificate?.Number == number ? new(certificate, notice) : new(null, null);
    }

    /// <summary>The certificate must be the applicant's own, of the LEB asked, and in force on the day of filing.</summary>
    public IEnumerable<Fault> FaultsOf(ApplicationForm form, DateOnly today)
    {
        if (form.Kind is null or ApplicationKind.Issue || string.IsNullOrEmpty(form.CertificateNumber))
            yield break;

        var basis = LegalBasis.Order236(Order236Terms.ParagraphOf(form.Kind.Value));
        // Another person's certificate is unknown too, so that numbers cannot be probed.
        if (Certificate is null || Certificate.HolderIin != form.Applicant?.Iin)
        {
            yield return new Fault("/certificateNumber", "certificateUnknown", basis);
            yield break;
        }

        if (Certificate.LocalExecutiveBody != form.LocalExecutiveBody)
            yield return new Fault("/localExecutiveBody", "certificateOfAnotherBody", basis, ("Body", LocalExecutiveBody.Of(Certificate.LocalExecutiveBody).Name));
        if (Certificate.StatusOn(today) is not CertificateStatus.InForce and var status)
            yield return new Fault("/certificateNumber", "certificateNotInForce", basis, ("Status", status));
        if (form.Change is { What: ChangeOf.Employer, NoticeId: not null } && Notice is null)
            yield return new Fault("/change/noticeId", "noticeUnknown", LegalBasis.Order236("18"));
    }

    /// <summary>The filing with what it rests on, and the applicant's own term.</summary>
    public Filing Complete(Filing filing, ApplicationForm form, DateOnly today, WorkingCalendar calendar)
    {
        if (Certificate is null)
            return filing;

        var occasion = new Occasion(
            Certificate.Number, form.EmploymentContract?.ToDomain(), form.Change?.ToDomain(Notice?.Employer), form.Loss?.ToDomain());
        var (kind, on) = filing.Kind switch
        {
            ApplicationKind.Extend => (ApplicantTermKind.Extension, occasion.EmploymentContract!.SignedOn),
            ApplicationKind.Reissue => (ApplicantTermKind.Reissue, occasion.Change!.OccurredOn),
            _ => (ApplicantTermKind.Duplicate, occasion.Loss!.OccurredOn),
        };
        return filing with { Occasion = occasion, ApplicantTerm = ApplicantTerm.Of(kind, on, Certificate.ValidFrom, today, calendar) };
    }
}
