using KazMigration.Applications.Application.Documents;
using KazMigration.UseCases;

namespace KazMigration.Applications.Application.Complaints;

/// <summary>The content of a document attached to a complaint, for who may see the complaint.</summary>
public sealed record GetComplaintDocument(Caller By, Guid ComplaintId, Guid DocumentId) : IQuery<FileContent>, IAudited
{
    public AuditSubject Audited => new(By, ComplaintId);
}

internal sealed class GetComplaintDocumentHandler(IApplicationsDb db, IDocumentStore<IApplicationsDb> store, CaseAccess access) : IQueryHandler<GetComplaintDocument, FileContent>
{
    public async Task<Result<FileContent>> Handle(GetComplaintDocument query, CancellationToken cancellationToken)
    {
        var found = await db.FindComplaintForAsync(query.By, query.ComplaintId, access, cancellationToken);
        if (found.Failed)
            return found.Error;

        var document = found.Value.Documents.FirstOrDefault(d => d.DocumentId == query.DocumentId);
        return await store.AttachedFileAsync(query.DocumentId, document?.MediaType, cancellationToken);
    }
}
