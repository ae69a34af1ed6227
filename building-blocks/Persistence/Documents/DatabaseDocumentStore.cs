using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Persistence;

/// <summary>The bytes of a document.</summary>
internal sealed class StoredContent(Guid id, byte[] bytes)
{
    public Guid Id { get; private set; } = id;

    public byte[] Bytes { get; private set; } = bytes;
}

/// <summary>Keeps documents in the service's database: they are saved, and backed up, with the rows that name them.</summary>
internal sealed class DatabaseDocumentStore<TContext, TDb>(TContext db) : IDocumentStore<TDb>
    where TContext : ServiceDbContext, TDb
    where TDb : IDocumentsDb
{
    public Task PutAsync(Guid id, byte[] content, CancellationToken cancellationToken)
    {
        db.Set<StoredContent>().Add(new StoredContent(id, content));
        return Task.CompletedTask;
    }

    public Task<byte[]?> GetAsync(Guid id, CancellationToken cancellationToken) =>
        db.Set<StoredContent>().AsNoTracking().Where(c => c.Id == id).Select(c => c.Bytes).SingleOrDefaultAsync(cancellationToken);
}
