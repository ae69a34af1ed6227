using KazMigration.Applications.Application.Documents;
using KazMigration.Applications.Domain.Applications;
using KazMigration.Applications.Domain.Statistics;
using KazMigration.Contracts.Applications.V1;
using KazMigration.UseCases;
using Microsoft.Extensions.Options;
using Profession = KazMigration.Applications.Domain.Applications.Profession;

namespace KazMigration.Applications.Application.Applications;

/// <summary>Files an application: accepted whole and registered, or not accepted with everything that is wrong with it.</summary>
public sealed record FileApplication(Caller By, IdempotencyKey Key, ApplicationForm Form) : ICommand<ApplicationView>, IAudited
{
    public AuditSubject Audited => new(By);

    public IEnumerable<Guid> Shown(object answer) => [((ApplicationView)answer).Id];
}

internal sealed class FileApplicationHandler(
    IApplicationsDb db, IProfessionDirectory professions, TimeProvider time, WorkingCalendar calendar, IOptions<LebOptions> bodies)
    : ICommandHandler<FileApplication, ApplicationView>
{
    public async Task<Result<ApplicationView>> Handle(FileApplication command, CancellationToken cancellationToken)
    {
        if (await db.ReplayAsync<ApplicationView>(command.Key, cancellationToken) is { } before)
            return before;

        var (form, now) = (command.Form, time.AlmatyNow());
        if (command.By.Role == Roles.Applicant && command.By.Iin != form.Applicant?.Iin && command.By.Iin != form.Representative?.Iin)
            return ApplicationErrors.NotOwnIin;

        var documents = await db.UploadedByAsync(command.By, form.Documents?.Select(d => d?.DocumentId).OfType<Guid>(), cancellationToken);
        var concern = await Concern.ReadAsync(db, form, cancellationToken);
        var profession = await ProfessionAsync(form, now, cancellationToken);
        if (profession.Failed)
            return profession.Error;

        List<Fault> faults = [.. FaultsOf(form, documents, profession.Value, now), .. concern.FaultsOf(form, now.Date)];
        // Of a document past its validity it is all one when it was issued.
        faults.RemoveAll(f => f.Code == "endBeforeStart" && faults.Any(e => e.Code == "documentExpired" && e.Pointer == f.Pointer));
        if (faults.Count > 0)
            return faults.All(f => f.Code is "documentMissing" or "documentExpired") ? ApplicationErrors.DocumentsMissing.With(faults) : ValidationErrors.Failed.With(faults);

        var filing = concern.Complete(FilingOf(form, documents, concern.Certificate?.Profession ?? profession.Value!, command.By), form, now.Date, calendar);
        var application = CertificateApplication.Register(filing, now, calendar, bodies.Value.EndOfWorkingDay(form.LocalExecutiveBody!));
        await db.Applications.AddAsync(application, cancellationToken);
        concern.Notice?.LeadTo(application);
        db.Facts.Add(Fact.Filed(application));
        db.Publish(new ApplicationRegistered(
            application.Id, application.Number, Words.CamelCase(application.Kind), application.LocalExecutiveBody, application.Profession.Id,
            application.RegisteredOn, application.ForwardDueOn, application.ResultDueOn, application.CalendarEdition, now.Instant,
            application.ConcernedCertificate));
        var view = ApplicationView.Of(application) with { Version = "1" };
        db.Remember(command.Key, view);
        await db.SaveChangesAsync(cancellationToken);
        return view;
    }

    private async Task<Result<Profession?>> ProfessionAsync(ApplicationForm form, AlmatyTime now, CancellationToken cancellationToken) =>
        form is { Kind: null or ApplicationKind.Issue, ProfessionId: { } id } ? await professions.FindAsync(id, now.Date, cancellationToken) : Result<Profession?>.Of(null);

    private static IEnumerable<Fault> FaultsOf(ApplicationForm form, Dictionary<Guid, UploadedDocument> documents, Profession? profession, AlmatyTime now)
    {
        foreach (var fault in ApplicationFormValidator.On(now.Date).Validate(form).ToFaults())
            yield return fault;

        if (form is { Kind: null or ApplicationKind.Issue, ProfessionId: not null } && profession is null)
            yield return new Fault("/professionId", "professionNotOnList", LegalBasis.Order236("8"), ("On", now.Date));

        for (var i = 0; i < form.Documents?.Count; i++)
            if (form.Documents[i]?.DocumentId is { } id && !documents.ContainsKey(id))
                yield return new Fault($"/documents/{i}/documentId", "documentUnknown");

        var attached = form.Documents?.Select(d => d?.Type).OfType<DocumentType>().ToHashSet() ?? [];
        foreach (var fault in DocumentRequirements.Faults(
            form.Kind ?? ApplicationKind.Issue, attached, form.Applicant?.IdentityDocument?.ExpiresOn, form.Representative is not null,
            form.Representative?.Authority?.ExpiresOn, now.Date, form.Change?.What))
            yield return fault;
    }

    private static Filing FilingOf(ApplicationForm form, Dictionary<Guid, UploadedDocument> documents, Profession profession, Caller by) => new(
        form.Kind!.Value, form.LocalExecutiveBody!, form.Applicant!.ToDomain(), form.Representative?.ToDomain(), profession,
        [.. form.Education?.Select(e => e.ToDomain()) ?? []],
        [.. form.Experience?.Select(e => e.ToDomain()) ?? []],
        [.. form.Documents!.Select(d => new Attachment(
            d.Type!.Value, d.DocumentId!.Value, d.Recognition, documents[d.DocumentId.Value].Sha256, documents[d.DocumentId.Value].MediaType))],
        by.Role);
}
