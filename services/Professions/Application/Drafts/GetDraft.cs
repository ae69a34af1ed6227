using KazMigration.Professions.Domain;
using KazMigration.Professions.Domain.Drafts;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Professions.Application.Drafts;

/// <summary>One draft.</summary>
public sealed record GetDraft(Guid Id) : IQuery<DraftView>;

internal sealed class GetDraftHandler(IProfessionsDb db) : IQueryHandler<GetDraft, DraftView>
{
    public async Task<Result<DraftView>> Handle(GetDraft query, CancellationToken cancellationToken) =>
        await db.Drafts.AsNoTracking().SingleOrDefaultAsync(d => d.Id == query.Id, cancellationToken) is { } draft ? DraftView.Of(draft) : DraftErrors.NotFound;
}

/// <summary>The rows of a draft, in the order of the list.</summary>
public sealed record GetDraftRows(Guid Id, PageRequest Page) : IQuery<Page<RowContent>>;

internal sealed class GetDraftRowsHandler(IProfessionsDb db) : IQueryHandler<GetDraftRows, Page<RowContent>>
{
    public async Task<Result<Page<RowContent>>> Handle(GetDraftRows query, CancellationToken cancellationToken)
    {
        var draft = await db.Drafts.AsNoTracking().SingleOrDefaultAsync(d => d.Id == query.Id, cancellationToken);
        if (draft is null)
            return DraftErrors.NotFound;

        var rows = draft.Rows.ToList();
        var after = query.Page.After is null ? -1 : rows.FindIndex(r => r.Code == query.Page.After);
        return after < 0 && query.Page.After is not null
            ? ListErrors.InvalidCursor
            : Page<RowContent>.Of([.. rows.Skip(after + 1).Take(query.Page.Limit + 1)], query.Page, r => r.Code);
    }
}
