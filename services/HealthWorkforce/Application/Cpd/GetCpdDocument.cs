using KazMigration.HealthWorkforce.Application.Workers;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.HealthWorkforce.Application.Cpd;

/// <summary>The content of a document of a result, for who may see the worker.</summary>
public sealed record GetCpdDocument(Caller By, Guid WorkerId, Guid ResultId, Guid DocumentId) : IQuery<FileContent>, IAudited
{
    public AuditSubject Audited => new(By, WorkerId);
}

internal sealed class GetCpdDocumentHandler(IHealthWorkforceDb db, IDocumentStore<IHealthWorkforceDb> store, CaseAccess access) : IQueryHandler<GetCpdDocument, FileContent>
{
    public async Task<Result<FileContent>> Handle(GetCpdDocument query, CancellationToken cancellationToken)
    {
        var worker = await db.Workers.AsNoTracking().FindForAsync(query.By, query.WorkerId, access, cancellationToken);
        if (worker.Failed)
            return worker.Error;

        var record = await db.CpdRecords.AsNoTracking().SingleOrDefaultAsync(r => r.Id == query.ResultId && r.WorkerId == query.WorkerId, cancellationToken);
        var document = record?.Documents.FirstOrDefault(d => d.Id == query.DocumentId);
        return await store.AttachedFileAsync(query.DocumentId, document?.MediaType, cancellationToken);
    }
}
