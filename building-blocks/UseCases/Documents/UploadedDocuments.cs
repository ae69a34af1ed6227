using Microsoft.EntityFrameworkCore;

namespace KazMigration.UseCases;

public static class UploadedDocuments
{
    private const int Most = 100;

    /// <summary>Documents that a caller has uploaded, by id. Only who uploaded a document may attach it: an id seen elsewhere opens nothing.</summary>
    public static async Task<Dictionary<Guid, UploadedDocument>> UploadedByAsync(
        this IDocumentsDb db, Caller by, IEnumerable<Guid>? documents, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        var ids = documents?.Distinct().Take(Most).ToArray() ?? [];
        return ids.Length == 0 ? [] : await db.Documents.AsNoTracking()
            .Where(d => ids.Contains(d.Id) && d.UploadedBy == by.Subject).ToDictionaryAsync(d => d.Id, cancellationToken);
    }
}
