using KazMigration.Contracts.ResidencePermits.V1;
using KazMigration.ResidencePermits.Domain.AtaZholy;
using KazMigration.UseCases;
using Microsoft.Extensions.Options;

namespace KazMigration.ResidencePermits.Application.AtaZholy;

/// <summary>Files an application for the card: accepted whole and registered, or not accepted with everything that is wrong with it.</summary>
public sealed record FileCardApplication(Caller By, IdempotencyKey Key, CardForm Form) : ICommand<CardApplicationView>, IAudited
{
    public AuditSubject Audited => new(By);

    public IEnumerable<Guid> Shown(object answer) => [((CardApplicationView)answer).Id];
}

internal sealed class FileCardApplicationHandler(
    IResidencePermitsDb db, IProfessionLists professions, CardGuide guide, CardRules rules, IOptions<AtaZholyOptions> options, TimeProvider time,
    WorkingCalendar calendar) : ICommandHandler<FileCardApplication, CardApplicationView>
{
    public async Task<Result<CardApplicationView>> Handle(FileCardApplication command, CancellationToken cancellationToken)
    {
        if (await db.ReplayAsync<CardApplicationView>(command.Key, cancellationToken) is { } before)
            return before;

        var (form, now) = (command.Form, time.AlmatyNow());
        if (command.By.Role == Roles.Applicant && (command.By.Iin is null || command.By.Iin != form.Applicant?.Iin))
            return CardErrors.NotOwnIin;

        var documents = await db.UploadedByAsync(command.By, form.Documents?.Select(d => d?.DocumentId).OfType<Guid>(), cancellationToken);
        var profession = form is { ProfessionId: { } id, Category: { } category } && category.List() is { } list
            ? await professions.FindAsync(id, list, now.Date, cancellationToken)
            : Result<ListedProfession?>.Of(null);
        if (profession.Failed)
            return profession.Error;

        List<Fault> faults = [.. new CardFormValidator(now.Date).Validate(form).ToFaults(), .. FaultsOf(form, profession.Value, documents, now.Date)];
        if (faults.Count > 0)
            return faults.All(f => f.Code is "paperMissing" or "documentExpired") ? CardErrors.DocumentsMissing.With(faults) : ValidationErrors.Failed.With(faults);

        var application = CardApplication.Register(FilingOf(form, profession.Value, documents, command.By), now, calendar, options.Value.EndOfWorkingDay, rules);
        await db.CardApplications.AddAsync(application, cancellationToken);
        db.Publish(new CardApplicationRegistered(
            application.Id, application.Number, application.LocalExecutiveBody, Words.CamelCase(application.Category), application.RegisteredOn,
            application.RequestsDueOn, now.Instant));
        var view = CardApplicationView.Of(application) with { Version = "1" };
        db.Remember(command.Key, view);
        await db.SaveChangesAsync(cancellationToken);
        return view;
    }

    private IEnumerable<Fault> FaultsOf(CardForm form, ListedProfession? profession, Dictionary<Guid, UploadedDocument> uploaded, DateOnly today)
    {
        if (form is { ProfessionId: not null, Category: { } category } && category.List() is { } list && profession is null)
            yield return new Fault("/professionId", "cardProfessionNotOnList", category.Basis(), ("List", list), ("On", today));
        if (!string.IsNullOrEmpty(form.Channel) && ChannelFault(form.Channel) is { } channel)
            yield return channel;
        for (var i = 0; i < form.Documents?.Count; i++)
            if (form.Documents[i]?.DocumentId is { } id && !uploaded.ContainsKey(id))
                yield return new Fault($"/documents/{i}/documentId", "documentUnknown");
        if (form.Applicant?.Passport?.ExpiresOn < today)
            yield return new Fault(
                "/applicant/passport/expiresOn", "documentExpired", AtaZholyBasis.Reported("term of the card"),
                ("Document", Paper.IdentityDocument), ("ExpiredOn", form.Applicant.Passport.ExpiresOn));
        // What the answers do not tell is asked for as if it were needed: nobody learns of a paper later.
        if (form.Category is not { } asked)
            yield break;
        var answers = new ChecklistAnswers(asked, form.Applicant?.Passport?.StatesEthnicity ?? false, form.PapersLanguage ?? PapersLanguage.Other);
        foreach (var missing in CardPapers.Missing(answers, form.Documents?.Select(d => d?.Paper).OfType<Paper>().ToHashSet() ?? []))
            yield return missing;
    }

    private Fault? ChannelFault(string channel)
    {
        if (guide.Of("channel").All(c => c.Key != channel))
            return new Fault("/channel", "channelUnknown", AtaZholyBasis.Slides("channels"), ("Channels", guide.Of("channel").Select(c => c.Key)));
        return options.Value.Takes(channel) ? null : new Fault("/channel", "channelClosed", AtaZholyBasis.Reported("channels"));
    }

    private static CardFiling FilingOf(CardForm form, ListedProfession? profession, Dictionary<Guid, UploadedDocument> documents, Caller by) => new(
        form.Category!.Value, form.Region!, form.Channel!, form.Applicant!.ToDomain(), form.PapersLanguage!.Value, profession?.ToClaim(), form.Business?.ToDomain(),
        [.. form.Documents!.Select(d => new CardDocument(
            d.Paper!.Value, d.DocumentId!.Value, documents[d.DocumentId.Value].Sha256, documents[d.DocumentId.Value].MediaType))],
        by.Role);
}
