using KazMigration.ResidencePermits.Domain.Filing;
using KazMigration.ResidencePermits.Domain.Papers;
using KazMigration.UseCases;

namespace KazMigration.ResidencePermits.Application.Filing;

/// <summary>What was filed: the person and the papers, as the officer checks them.</summary>
public sealed record GetFiledForm(Caller By, Guid ApplicationId) : IQuery<FiledFormView>, IAudited
{
    public AuditSubject Audited => new(By, ApplicationId);
}

/// <summary>The content of a paper attached to an application.</summary>
public sealed record GetFiledPaper(Caller By, Guid ApplicationId, Guid DocumentId) : IQuery<FileContent>, IAudited
{
    public AuditSubject Audited => new(By, ApplicationId);
}

public sealed record FiledFormView(
    Guid Id, string Number, string Region, ApplicantCategory Category, Applicant Applicant, Representative? Representative,
    IReadOnlyList<Circumstance> Circumstances, InDemandProfession? Profession, IReadOnlyList<FiledPaper> Documents);

internal sealed class GetFiledFormHandler(IResidencePermitsDb db, CaseAccess access) : IQueryHandler<GetFiledForm, FiledFormView>
{
    public async Task<Result<FiledFormView>> Handle(GetFiledForm query, CancellationToken cancellationToken)
    {
        var found = await db.FindForAsync(query.By, query.ApplicationId, access, cancellationToken);
        if (found.Failed)
            return found.Error;
        var a = found.Value;
        return new FiledFormView(a.Id, a.Number, a.Region, a.Category, a.Applicant, a.Representative, a.Circumstances, a.Profession, a.Papers);
    }
}

internal sealed class GetFiledPaperHandler(IResidencePermitsDb db, IDocumentStore<IResidencePermitsDb> store, CaseAccess access)
    : IQueryHandler<GetFiledPaper, FileContent>
{
    public async Task<Result<FileContent>> Handle(GetFiledPaper query, CancellationToken cancellationToken)
    {
        var found = await db.FindForAsync(query.By, query.ApplicationId, access, cancellationToken);
        if (found.Failed)
            return found.Error;
        var paper = found.Value.Papers.FirstOrDefault(p => p.DocumentId == query.DocumentId);
        return await store.AttachedFileAsync(query.DocumentId, paper?.MediaType, cancellationToken);
    }
}
