using KazMigration.Professions.Domain.WhatIfs;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Professions.Application.WhatIfs;

/// <summary>One question with its progress and, once it is done, its result.</summary>
public sealed record GetWhatIf(Guid Id) : IQuery<WhatIfView>;

internal sealed class GetWhatIfHandler(IProfessionsDb db) : IQueryHandler<GetWhatIf, WhatIfView>
{
    public async Task<Result<WhatIfView>> Handle(GetWhatIf query, CancellationToken cancellationToken) =>
        await db.WhatIfs.AsNoTracking().SingleOrDefaultAsync(w => w.Id == query.Id, cancellationToken) is { } asked ? WhatIfView.Of(asked) : WhatIfErrors.NotFound;
}

/// <summary>The questions, newest first.</summary>
public sealed record ListWhatIfs(PageRequest Page) : IQuery<Page<WhatIfView>>;

internal sealed class ListWhatIfsHandler(IProfessionsDb db) : IQueryHandler<ListWhatIfs, Page<WhatIfView>>
{
    public async Task<Result<Page<WhatIfView>>> Handle(ListWhatIfs query, CancellationToken cancellationToken)
    {
        var asked = db.WhatIfs.AsNoTracking();
        if (!NewestFirst.TryParse(query.Page.After, out var after))
            return ListErrors.InvalidCursor;
        if (after is var (at, id))
            asked = asked.Where(w => w.AskedAt < at || (w.AskedAt == at && w.Id < id));

        var rows = await asked.OrderByDescending(w => w.AskedAt).ThenByDescending(w => w.Id).Take(query.Page.Limit + 1).ToListAsync(cancellationToken);
        return Page<WhatIfView>.Of([.. rows.Select(WhatIfView.Of)], query.Page, w => NewestFirst.Of(w.AskedAt, w.Id));
    }
}
