using Microsoft.EntityFrameworkCore;

namespace KazMigration.UseCases;

/// <summary>The database of a service that takes uploads.</summary>
public interface IDocumentsDb : IServiceDb
{
    DbSet<UploadedDocument> Documents { get; }
}
