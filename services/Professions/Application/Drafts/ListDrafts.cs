using KazMigration.Professions.Domain.Drafts;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Professions.Application.Drafts;

/// <summary>The drafts, newest first: of one list, in one status, or all.</summary>
public sealed record ListDrafts(string? List, DraftStatus? Status, PageRequest Page) : IQuery<Page<DraftView>>;

internal sealed class ListDraftsHandler(IProfessionsDb db) : IQueryHandler<ListDrafts, Page<DraftView>>
{
    public async Task<Result<Page<DraftView>>> Handle(ListDrafts query, CancellationToken cancellationToken)
    {
        var drafts = db.Drafts.AsNoTracking();
        if (query.List is { } list)
            drafts = drafts.Where(d => d.List == list);
        if (query.Status is { } status)
            drafts = drafts.Where(d => d.Status == status);
        Guid? before = null;
        if (query.Page.After is { } cursor)
        {
            if (!Guid.TryParse(cursor, out var after))
                return ListErrors.InvalidCursor;
            before = after;
        }

        // Ids tell the time, though not to SQL Server, which begins with their last bytes; and drafts are few.
        var known = await drafts.Select(d => d.Id).ToListAsync(cancellationToken);
        List<Guid> ids = [.. known.Where(id => before is null || id < before).OrderDescending().Take(query.Page.Limit + 1)];
        var rows = ids.Count == 0 ? [] : await db.Drafts.AsNoTracking().Where(d => ids.Contains(d.Id)).ToListAsync(cancellationToken);
        return Page<DraftView>.Of([.. rows.OrderByDescending(d => d.Id).Select(DraftView.Of)], query.Page, d => d.Id.ToString());
    }
}
