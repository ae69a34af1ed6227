using KazMigration.Contracts.ResidencePermits.V1;
using KazMigration.ResidencePermits.Domain;
using KazMigration.ResidencePermits.Domain.Filing;
using KazMigration.ResidencePermits.Domain.Papers;
using KazMigration.UseCases;
using Microsoft.Extensions.Options;

namespace KazMigration.ResidencePermits.Application.Filing;

/// <summary>Files an application for a permit: accepted whole and registered, or not accepted with everything that is wrong with it.</summary>
public sealed record FilePermitApplication(Caller By, IdempotencyKey Key, PermitForm Form) : ICommand<PermitApplicationView>, IAudited
{
    public AuditSubject Audited => new(By);

    public IEnumerable<Guid> Shown(object answer) => [((PermitApplicationView)answer).Id];
}

internal sealed class FilePermitApplicationHandler(
    IResidencePermitsDb db, IProfessionLists professions, ActTexts texts, IOptions<PermitOptions> options, TimeProvider time, WorkingCalendar calendar)
    : ICommandHandler<FilePermitApplication, PermitApplicationView>
{
    private static readonly HashSet<string> OfThePapers =
        ["documentMissing", "documentEndsTooSoon", "documentTooOld", "registrationTooShort", "translationMissing", "legalisationMissing"];

    public async Task<Result<PermitApplicationView>> Handle(FilePermitApplication command, CancellationToken cancellationToken)
    {
        if (await db.ReplayAsync<PermitApplicationView>(command.Key, cancellationToken) is { } before)
            return before;

        var (form, now, policy) = (command.Form, time.AlmatyNow(), options.Value.ToPolicy());
        if (command.By.Role == Roles.Applicant && command.By.Iin != form.Applicant?.Iin && command.By.Iin != form.Representative?.Iin)
            return PermitErrors.NotOwnIin;

        var uploads = await db.UploadedByAsync(command.By, form.Documents?.Select(d => d?.DocumentId).OfType<Guid>(), cancellationToken);
        var found = form.ProfessionId is { } id ? await professions.FindAsync(id, InDemandProfession.List, now.Date, cancellationToken) : Result<ListedProfession?>.Of(null);
        if (found.Failed)
            return found.Error;
        var profession = found.Value?.ToInDemand();

        List<Fault> faults = [.. FaultsOf(form, uploads, profession, now.Date, policy)];
        if (faults.Count > 0)
            return (faults.All(f => OfThePapers.Contains(f.Code)) ? PermitErrors.DocumentsMissing : ValidationErrors.Failed).With(faults);

        var application = PermitApplication.Register(FilingOf(form, uploads, profession, command.By), now, calendar, options.Value.EndOfWorkingDay, policy);
        await db.PermitApplications.AddAsync(application, cancellationToken);
        db.Publish(new PermitApplicationRegistered(
            application.Id, application.Number, application.Region, Words.CamelCase(application.Category), application.Profession?.Id, application.RegisteredOn,
            application.DecisionDueOn, now.Instant));
        var view = PermitApplicationView.Of(application, texts) with { Version = "1" };
        db.Remember(command.Key, view);
        await db.SaveChangesAsync(cancellationToken);
        return view;
    }

    private static IEnumerable<Fault> FaultsOf(
        PermitForm form, Dictionary<Guid, UploadedDocument> uploads, InDemandProfession? profession, DateOnly today, PermitPolicy policy)
    {
        foreach (var fault in new PermitFormValidator(today).Validate(form).ToFaults())
            yield return fault;
        if (form.ProfessionId is not null && profession is null)
            yield return new Fault("/professionId", "professionNotInDemand", Order992.Item(10), ("On", today));
        for (var i = 0; i < form.Documents?.Count; i++)
            if (form.Documents[i]?.DocumentId is { } id && !uploads.ContainsKey(id))
                yield return new Fault($"/documents/{i}/documentId", "documentUnknown");

        // Which papers are asked turns on these two; where one is missing, the answer would be a guess.
        if (form.Category is null || form.Applicant?.BirthDate is null || form.Documents?.Any(d => d?.Type is null) == true)
            yield break;
        var filed = form.Documents?.Select(d => d.ToDomain(null, null)).ToList() ?? [];
        foreach (var fault in PaperCheck.Faults(Checklist.Of(form.ToSituation(today), policy), filed, form.Applicant.IdentityDocument?.ExpiresOn, today))
            yield return fault;
    }

    private static PermitFiling FilingOf(PermitForm form, Dictionary<Guid, UploadedDocument> uploads, InDemandProfession? profession, Caller by) => new(
        form.Region!, form.Category!.Value, form.Applicant!.ToDomain(), form.Representative?.ToDomain(), [.. (form.Circumstances ?? []).Distinct()], profession,
        [.. form.Documents!.Select(d => d.ToDomain(uploads[d.DocumentId!.Value].Sha256, uploads[d.DocumentId.Value].MediaType))], by.Role);
}
