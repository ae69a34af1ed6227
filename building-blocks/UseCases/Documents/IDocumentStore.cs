namespace KazMigration.UseCases;

/// <summary>
/// Where the content of documents is kept. What is put becomes durable with the next save of the use case's database, or
/// before it; content without a row that names it does no harm.
/// </summary>
public interface IDocumentStore
{
    Task PutAsync(Guid id, byte[] content, CancellationToken cancellationToken);

    Task<byte[]?> GetAsync(Guid id, CancellationToken cancellationToken);
}

/// <summary>The store of the service whose database it is.</summary>
public interface IDocumentStore<TDb> : IDocumentStore where TDb : IDocumentsDb;
