using KazMigration.ResidencePermits.Domain.AtaZholy;
using KazMigration.UseCases;

namespace KazMigration.ResidencePermits.Application.AtaZholy;

/// <summary>What was filed, as the officer checks it.</summary>
public sealed record GetCardFiling(Caller By, Guid ApplicationId) : IQuery<CardFilingView>, IAudited
{
    public AuditSubject Audited => new(By, ApplicationId);
}

/// <summary>The filing, with the papers that were needed and those that are attached.</summary>
public sealed record CardFilingView(
    Guid Id, string Number, CardCategory Category, string Region, string Channel, CardApplicant Applicant, PapersLanguage PapersLanguage,
    CardProfession? Profession, CardBusiness? Business, IReadOnlyList<NeededPaper> Needed, IReadOnlyList<CardDocument> Documents);

/// <summary>The content of an attached paper.</summary>
public sealed record GetCardAttachment(Caller By, Guid ApplicationId, Guid DocumentId) : IQuery<FileContent>, IAudited
{
    public AuditSubject Audited => new(By, ApplicationId);
}

internal sealed class GetCardFilingHandler(IResidencePermitsDb db, CaseAccess access) : IQueryHandler<GetCardFiling, CardFilingView>
{
    public async Task<Result<CardFilingView>> Handle(GetCardFiling query, CancellationToken cancellationToken)
    {
        var found = await db.FindCardApplicationForAsync(query.By, query.ApplicationId, access, cancellationToken);
        if (found.Failed)
            return found.Error;
        var a = found.Value;
        return new CardFilingView(
            a.Id, a.Number, a.Category, a.LocalExecutiveBody, a.Channel, a.Applicant, a.PapersLanguage, a.Profession, a.Business,
            CardPapers.Needed(new(a.Category, a.Applicant.Passport.StatesEthnicity, a.PapersLanguage)), a.Documents);
    }
}

internal sealed class GetCardAttachmentHandler(IResidencePermitsDb db, IDocumentStore<IResidencePermitsDb> store, CaseAccess access)
    : IQueryHandler<GetCardAttachment, FileContent>
{
    public async Task<Result<FileContent>> Handle(GetCardAttachment query, CancellationToken cancellationToken)
    {
        var found = await db.FindCardApplicationForAsync(query.By, query.ApplicationId, access, cancellationToken);
        if (found.Failed)
            return found.Error;
        var document = found.Value.Documents.FirstOrDefault(d => d.DocumentId == query.DocumentId);
        return await store.AttachedFileAsync(query.DocumentId, document?.MediaType, cancellationToken);
    }
}
