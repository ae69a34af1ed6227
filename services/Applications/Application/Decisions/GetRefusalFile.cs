using KazMigration.Applications.Application.Applications;
using KazMigration.Applications.Application.Documents;
using KazMigration.UseCases;

namespace KazMigration.Applications.Application.Decisions;

/// <summary>The refusal notice of an application, or its signature.</summary>
public sealed record GetRefusalFile(Caller By, Guid ApplicationId, bool Signature) : IQuery<FileContent>, IAudited
{
    public AuditSubject Audited => new(By, ApplicationId);
}

internal sealed class GetRefusalFileHandler(IApplicationsDb db, IDocumentStore<IApplicationsDb> store, CaseAccess access) : IQueryHandler<GetRefusalFile, FileContent>
{
    public async Task<Result<FileContent>> Handle(GetRefusalFile query, CancellationToken cancellationToken)
    {
        var found = await db.FindForAsync(query.By, query.ApplicationId, access, cancellationToken);
        if (found.Failed)
            return found.Error;
        if (found.Value.Refusal is not { } refusal)
            return DocumentErrors.NotFound;
        return await store.SignedFileAsync(refusal.Number, refusal.DocumentId, refusal.SignatureId, query.Signature, cancellationToken);
    }
}
