using KazMigration.Persistence;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KazMigration.Messaging;

/// <summary>A parked message as operation sees it; its body is personal data and stays in the database.</summary>
public sealed record ParkedMessageView(Guid Id, Guid MessageId, string Consumer, Guid CaseId, string Type, string Failure, DateTimeOffset ParkedAt, DateTimeOffset? ReplayedAt);

/// <summary>What waits in a service's outbox.</summary>
public sealed record OutboxView(int Waiting, DateTimeOffset? OldestSince, int Failing);

public static class ParkingErrors
{
    public static readonly ErrorCode NotFound = new("parked-message-not-found", ErrorKind.NotFound);
    public static readonly ErrorCode StillFails = new("parked-message-still-fails", ErrorKind.Conflict);
}

/// <summary>Looks after messages of a service that could not be sent or taken.</summary>
public sealed class ParkedMessages
{
    private readonly IServiceScopeFactory _scopes;
    private readonly IEnumerable<ServiceDatabase> _databases;
    private readonly EventSubscription[] _subscriptions;

    internal ParkedMessages(IServiceScopeFactory scopes, IEnumerable<ServiceDatabase> databases, IEnumerable<EventSubscription> subscriptions) =>
        (_scopes, _databases, _subscriptions) = (scopes, databases, [.. subscriptions]);

    public async Task<OutboxView> OutboxAsync(string service, CancellationToken cancellationToken)
    {
        await using var scope = _scopes.CreateAsyncScope();
        var unsent = Db(scope, service).Outbox.Where(m => m.SentAt == null);
        return new OutboxView(
            await unsent.CountAsync(cancellationToken),
            await unsent.MinAsync(m => (DateTimeOffset?)m.CreatedAt, cancellationToken),
            await unsent.CountAsync(m => m.Attempts > 0, cancellationToken));
    }

    public async Task<Page<ParkedMessageView>> ListAsync(string service, PageRequest page, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(page);
        await using var scope = _scopes.CreateAsyncScope();
        var after = Guid.TryParse(page.After, out var id) ? id : Guid.Empty;
        var rows = await Db(scope, service).Parked.AsNoTracking()
            .Where(p => p.ReplayedAt == null && p.Id > after)
            .OrderBy(p => p.Id).Take(page.Limit + 1)
            .Select(p => new ParkedMessageView(p.Id, p.MessageId, p.Consumer, p.CaseId, p.Type, p.Failure, p.ParkedAt, p.ReplayedAt))
            .ToListAsync(cancellationToken);
        return Page<ParkedMessageView>.Of(rows, page, r => r.Id.ToString());
    }

    /// <summary>Gives a parked message to its consumer again; it stays parked when it still cannot be taken.</summary>
    public async Task<Result> ReplayAsync(string service, Guid id, CancellationToken cancellationToken)
    {
        await using var scope = _scopes.CreateAsyncScope();
        var db = Db(scope, service);
        var parked = await db.Parked.FirstOrDefaultAsync(p => p.Id == id, cancellationToken);
        var subscription = _subscriptions.FirstOrDefault(s => s.Service == service && s.Consumer.Name == parked?.Consumer);
        if (parked is null || subscription is null)
            return ParkingErrors.NotFound;

        try
        {
            await using var attempt = _scopes.CreateAsyncScope();
            await subscription.Replay(attempt.ServiceProvider, parked, cancellationToken);
        }
        catch (EventRefusedException)
        {
            return ParkingErrors.StillFails;
        }

        parked.MarkReplayed(TimeProvider.System.GetUtcNow());
        await db.SaveChangesAsync(cancellationToken);
        return Result.Ok;
    }

    private ServiceDbContext Db(AsyncServiceScope scope, string service) =>
        (ServiceDbContext)scope.ServiceProvider.GetRequiredService(_databases.Single(d => d.Service == service).Context);
}
