using System.Globalization;
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
            if (PlaceOf(after) is not var (day, id))
                return ListErrors.InvalidCursor;
            // Said twice, so that the index is entered at the cursor and not at its beginning.
            claims = claims.Where(c => c.ClaimedOn >= day && (c.ClaimedOn > day || c.Id > id));
        }

        var rows = await claims.OrderBy(c => c.ClaimedOn).ThenBy(c => c.Id).Take(query.Page.Limit + 1)
            .Select(c => new LevelClaimListItem(c.Id, c.WorkerId, c.Level, c.Subject, c.Status, c.ClaimedOn, c.DecidedOn, c.Version)).ToListAsync(cancellationToken);
        return Page<LevelClaimListItem>.Of(rows, query.Page, PlaceOf);
    }

    private static string PlaceOf(LevelClaimListItem claim) => string.Create(CultureInfo.InvariantCulture, $"{claim.ClaimedOn:yyyy-MM-dd}|{claim.Id}");

    private static (DateOnly Day, Guid Id)? PlaceOf(string place) =>
        place.Split('|') is [var claimed, var id] && DateOnly.TryParseExact(claimed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && Guid.TryParse(id, out var guid)
            ? (day, guid)
            : null;
}
