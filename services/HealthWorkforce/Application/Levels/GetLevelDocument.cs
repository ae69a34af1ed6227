using KazMigration.HealthWorkforce.Application.Workers;
using KazMigration.HealthWorkforce.Domain.Levels;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.HealthWorkforce.Application.Levels;

/// <summary>The content of a document of a claim, for who may see the worker.</summary>
public sealed record GetLevelDocument(Caller By, Guid WorkerId, Guid ClaimId, Guid DocumentId) : IQuery<FileContent>, IAudited
{
    public AuditSubject Audited => new(By, WorkerId);
}

internal sealed class GetLevelDocumentHandler(IHealthWorkforceDb db, IDocumentStore<IHealthWorkforceDb> store, CaseAccess access) : IQueryHandler<GetLevelDocument, FileContent>
{
    public async Task<Result<FileContent>> Handle(GetLevelDocument query, CancellationToken cancellationToken)
    {
        var worker = await db.Workers.AsNoTracking().FindForAsync(query.By, query.WorkerId, access, cancellationToken);
        if (worker.Failed)
            return worker.Error;

        var claim = await db.LevelClaims.AsNoTracking().SingleOrDefaultAsync(c => c.Id == query.ClaimId && c.WorkerId == query.WorkerId, cancellationToken);
        if (claim is null)
            return LevelErrors.NotFound;
        var attached = claim.Request.DocumentIds().Contains(query.DocumentId);
        var document = attached ? await db.Documents.AsNoTracking().SingleAsync(d => d.Id == query.DocumentId, cancellationToken) : null;
        return await store.AttachedFileAsync(query.DocumentId, document?.MediaType, cancellationToken);
    }
}
