using KazMigration.Applications.Application.Applications;
using KazMigration.Applications.Application.Certificates;
using KazMigration.Applications.Application.Documents;
using KazMigration.Applications.Domain.Complaints;
using KazMigration.Applications.Domain.Statistics;
using KazMigration.Contracts.Applications.V1;
using KazMigration.UseCases;
using Microsoft.Extensions.Options;

namespace KazMigration.Applications.Application.Complaints;

/// <summary>The applicant, or who acts for them, complains of the LEB (Order 236, p. 24).</summary>
public sealed record FileComplaint(Caller By, IdempotencyKey Key, ComplaintForm Form) : ICommand<ComplaintView>, IAudited
{
    public AuditSubject Audited => new(By);

    public IEnumerable<Guid> Shown(object answer) => [((ComplaintView)answer).Id];
}

internal sealed class FileComplaintHandler(
    IApplicationsDb db, CaseAccess access, TimeProvider time, WorkingCalendar calendar, IOptions<LebOptions> bodies) : ICommandHandler<FileComplaint, ComplaintView>
{
    public async Task<Result<ComplaintView>> Handle(FileComplaint command, CancellationToken cancellationToken)
    {
        if (await db.ReplayAsync<ComplaintView>(command.Key, cancellationToken) is { } before)
            return before;

        var (by, form, now) = (command.By, command.Form, time.AlmatyNow());
        var documents = await db.UploadedByAsync(by, form.Documents, cancellationToken);
        List<Fault> faults = [.. ComplaintFormValidator.Instance.Validate(form).ToFaults(), .. UnknownDocuments(form, documents)];
        if (faults.Count > 0)
            return ValidationErrors.Failed.With(faults);

        var subject = await SubjectAsync(by, form, cancellationToken);
        if (subject.Failed)
            return subject.Error;
        var about = subject.Value;
        if (await db.MayComplainAsync(by, about.Iin, about.ApplicationId, form.CertificateNumber, now.Date, cancellationToken) is { Failed: true } refused)
            return refused.Error!;

        var representative = by.Role == Roles.Applicant && by.Iin != about.Iin ? by.Iin : about.RepresentativeIin;
        var complaint = Complaint.Register(
            new ComplaintFiling(
                about.ApplicationId, about.LocalExecutiveBody, about.Iin, representative, form.CertificateNumber, form.Against!.Value, form.Text!.Trim(),
                [.. (form.Documents ?? []).Distinct().Select(id => new ComplaintDocument(id, documents[id].Sha256, documents[id].MediaType))], by.Role),
            now, calendar, bodies.Value.EndOfWorkingDay(about.LocalExecutiveBody));
        await db.Complaints.AddAsync(complaint, cancellationToken);
        db.Facts.AddRange(ComplaintFacts.OfStep(complaint, calendar));
        db.Publish(new ComplaintRegistered(
            complaint.ApplicationId, complaint.Id, complaint.Number, complaint.LocalExecutiveBody, Words.CamelCase(complaint.Against), complaint.RegisteredOn,
            complaint.ForwardDueOn, complaint.AnswerDueOn, complaint.Terms[^1].CalendarEdition, ComplaintPolicy.RegistrationBasis, now.Instant));
        var view = ComplaintView.Of(complaint, now.Date) with { Version = "1" };
        db.Remember(command.Key, view);
        await db.SaveChangesAsync(cancellationToken);
        return view;
    }

    // What the caller cannot see is not there: another's application or certificate is answered as unknown.
    private async Task<Result<Subject>> SubjectAsync(Caller by, ComplaintForm form, CancellationToken cancellationToken)
    {
        if (form.ApplicationId is { } id)
        {
            var found = await db.FindForAsync(by, id, access, cancellationToken);
            return found.Failed ? found.Error : new Subject(id, found.Value.LocalExecutiveBody, found.Value.ApplicantIin, found.Value.RepresentativeIin);
        }

        var certificate = await db.FindCertificateForAsync(by, form.CertificateNumber!, access, cancellationToken);
        return certificate.Failed
            ? certificate.Error
            : new Subject(certificate.Value.ApplicationId, certificate.Value.LocalExecutiveBody, certificate.Value.HolderIin, null);
    }

    private static IEnumerable<Fault> UnknownDocuments(ComplaintForm form, Dictionary<Guid, UploadedDocument> documents)
    {
        for (var i = 0; i < form.Documents?.Count; i++)
            if (!documents.ContainsKey(form.Documents[i]))
                yield return new Fault($"/documents/{i}", "documentUnknown");
    }

    private sealed record Subject(Guid ApplicationId, string LocalExecutiveBody, string Iin, string? RepresentativeIin);
}
