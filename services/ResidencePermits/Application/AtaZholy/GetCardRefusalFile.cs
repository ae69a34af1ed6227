using KazMigration.UseCases;

namespace KazMigration.ResidencePermits.Application.AtaZholy;

/// <summary>The refusal notice of an application for the card, or the detached signature over it.</summary>
public sealed record GetCardRefusalFile(Caller By, Guid ApplicationId, bool Signature) : IQuery<FileContent>, IAudited
{
    public AuditSubject Audited => new(By, ApplicationId);
}

internal sealed class GetCardRefusalFileHandler(IResidencePermitsDb db, IDocumentStore<IResidencePermitsDb> store, CaseAccess access)
    : IQueryHandler<GetCardRefusalFile, FileContent>
{
    public async Task<Result<FileContent>> Handle(GetCardRefusalFile query, CancellationToken cancellationToken)
    {
        var found = await db.FindCardApplicationForAsync(query.By, query.ApplicationId, access, cancellationToken);
        if (found.Failed)
            return found.Error;
        if (found.Value.Refusal?.Notice is not { } notice)
            return DocumentErrors.NotFound;
        return await store.SignedFileAsync(notice.Number, notice.DocumentId, notice.SignatureId, query.Signature, cancellationToken);
    }
}
