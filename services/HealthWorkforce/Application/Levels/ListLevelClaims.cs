using KazMigration.HealthWorkforce.Domain.Levels;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.HealthWorkforce.Application.Levels;

/// <summary>Claims for the coordinator, the oldest first: of one status, or all.</summary>
public sealed record ListLevelClaims(Caller By, LevelClaimStatus? Status, PageRequest Page) : IQuery<Page<LevelClaimListItem>>, IAudited
{
    public AuditSubject Audited => new(By);

    public IEnumerable<Guid> Shown(object answer) => ((Page<LevelClaimListItem>)answer).Items.Select(c => c.WorkerId).Distinct();
}

/// <summary>A claim in brief.</summary>
public sealed record LevelClaimListItem(Guid Id, Guid WorkerId, string Level, string Subject, LevelClaimStatus Status, DateOnly ClaimedOn, DateOnly? DecidedOn, long Version);

internal sealed class ListLevelClaimsHandler(IHealthWorkforceDb db) : IQueryHandler<ListLevelClaims, Page<LevelClaimListItem>>
{
    public async Task<Result<Page<LevelClaimListItem>>> Handle(ListLevelClaims query, CancellationToken cancellationToken)
    {
        var claims = db.LevelClaims.AsNoTracking();
        if (query.Status is { } status)
            claims = claims.Where(c => c.Status == status);
        if (query.Page.After is { } after)
        {
            if (!Guid.TryParse(after, out var id))
                return ListErrors.InvalidCursor;
            claims = claims.Where(c => c.Id > id);
        }

        var rows = await claims.OrderBy(c => c.Id).Take(query.Page.Limit + 1)
            .Select(c => new LevelClaimListItem(c.Id, c.WorkerId, c.Level, c.Subject, c.Status, c.ClaimedOn, c.DecidedOn, c.Version)).ToListAsync(cancellationToken);
        return Page<LevelClaimListItem>.Of(rows, query.Page, c => c.Id.ToString());
    }
}
