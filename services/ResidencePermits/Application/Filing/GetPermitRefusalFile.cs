using KazMigration.UseCases;

namespace KazMigration.ResidencePermits.Application.Filing;

/// <summary>The refusal notice of an application, or the detached signature over it.</summary>
public sealed record GetPermitRefusalFile(Caller By, Guid ApplicationId, bool Signature) : IQuery<FileContent>, IAudited
{
    public AuditSubject Audited => new(By, ApplicationId);
}

internal sealed class GetPermitRefusalFileHandler(IResidencePermitsDb db, IDocumentStore<IResidencePermitsDb> store, CaseAccess access)
    : IQueryHandler<GetPermitRefusalFile, FileContent>
{
    public async Task<Result<FileContent>> Handle(GetPermitRefusalFile query, CancellationToken cancellationToken)
    {
        var found = await db.FindForAsync(query.By, query.ApplicationId, access, cancellationToken);
        if (found.Failed)
            return found.Error;
        if (found.Value.Refusal is not { } refusal)
            return DocumentErrors.NotFound;
        return await store.SignedFileAsync(refusal.Number, refusal.DocumentId, refusal.SignatureId, query.Signature, cancellationToken);
    }
}
