using KazMigration.Applications.Application.Applications;
using KazMigration.UseCases;

namespace KazMigration.Applications.Application.Documents;

/// <summary>The content of a document attached to an application, for who may see the application.</summary>
public sealed record GetAttachment(Caller By, Guid ApplicationId, Guid DocumentId) : IQuery<FileContent>, IAudited
{
    public AuditSubject Audited => new(By, ApplicationId);
}

internal sealed class GetAttachmentHandler(IApplicationsDb db, IDocumentStore<IApplicationsDb> store, CaseAccess access) : IQueryHandler<GetAttachment, FileContent>
{
    public async Task<Result<FileContent>> Handle(GetAttachment query, CancellationToken cancellationToken)
    {
        var found = await db.FindForAsync(query.By, query.ApplicationId, access, cancellationToken);
        if (found.Failed)
            return found.Error;

        var attachment = found.Value.Attachments.FirstOrDefault(a => a.DocumentId == query.DocumentId);
        return await store.AttachedFileAsync(query.DocumentId, attachment?.MediaType, cancellationToken);
    }
}
