using KazMigration.Contracts;

namespace KazMigration.UseCases;

/// <summary>What every service's database does for its use cases, beside its own tables.</summary>
public interface IServiceDb
{
    /// <summary>Stores an event with the next save; it is sent after the commit.</summary>
    void Publish(IIntegrationEvent integrationEvent);

    /// <summary>
    /// Saves state, history, events and what else was added in one transaction.
    /// </summary>
    Task<int> SaveChangesAsync(CancellationToken cancellationToken);

    /// <summary>The answer given before to the same key; an error when the key came with another body.</summary>
    Task<Result<T>?> ReplayAsync<T>(IdempotencyKey key, CancellationToken cancellationToken);

    /// <summary>Keeps an answer with the next save, so that the same key gets it again.</summary>
    void Remember<T>(IdempotencyKey key, T answer);
}

/// <summary>A caller's idempotency key, with the hash of the body it came with.</summary>
public sealed record IdempotencyKey(Guid Value, string Subject, string BodyHash);

public static class IdempotencyErrors
{
    public static readonly ErrorCode KeyReused = new("idempotency-key-reused", ErrorKind.RuleRefuses);
}
