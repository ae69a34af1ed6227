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
        if (query.Page.After is { } cursor)
        {
            if (!Guid.TryParse(cursor, out var after))
                return ListErrors.InvalidCursor;
            drafts = drafts.Where(d => d.Id < after);
        }

        var rows = await drafts.OrderByDescending(d => d.Id).Take(query.Page.Limit + 1).ToListAsync(cancellationToken);
        return Page<DraftView>.Of([.. rows.Select(DraftView.Of)], query.Page, d => d.Id.ToString());
    }
}
