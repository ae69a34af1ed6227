using KazMigration.Professions.Domain.WhatIfs;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Professions.Application.WhatIfs;

/// <summary>The cases found so far that would have come out otherwise: of one LEB, of one kind of change, or all.</summary>
public sealed record ListOtherwiseCases(Guid WhatIfId, string? LocalExecutiveBody, string? Change, PageRequest Page) : IQuery<Page<OtherwiseCaseView>>;

internal sealed class ListOtherwiseCasesHandler(IProfessionsDb db) : IQueryHandler<ListOtherwiseCases, Page<OtherwiseCaseView>>
{
    public async Task<Result<Page<OtherwiseCaseView>>> Handle(ListOtherwiseCases query, CancellationToken cancellationToken)
    {
        if (!await db.WhatIfs.AnyAsync(w => w.Id == query.WhatIfId, cancellationToken))
            return WhatIfErrors.NotFound;

        var cases = db.OtherwiseCases.AsNoTracking().Where(c => c.WhatIfId == query.WhatIfId);
        if (query.LocalExecutiveBody is { } body)
            cases = cases.Where(c => c.LocalExecutiveBody == body);
        if (query.Change is { } change)
            cases = cases.Where(c => c.Change == change);
        if (query.Page.After is { } cursor)
        {
            if (!Guid.TryParse(cursor, out var after))
                return ListErrors.InvalidCursor;
            cases = cases.Where(c => c.ApplicationId > after);
        }

        var rows = await cases.OrderBy(c => c.ApplicationId).Take(query.Page.Limit + 1).ToListAsync(cancellationToken);
        return Page<OtherwiseCaseView>.Of(
            [.. rows.Select(c => new OtherwiseCaseView(
                c.ApplicationId, c.LocalExecutiveBody, c.DecidedOn, c.Change, OutcomeView.Of(c.Before), OutcomeView.Of(c.After), c.ProfessionId))],
            query.Page, c => c.ApplicationId.ToString());
    }
}
