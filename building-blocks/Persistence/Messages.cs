namespace KazMigration.Persistence;

/// <summary>An event that waits to be sent, or was sent; rows of one case are sent in the order of their sequence.</summary>
public sealed class OutboxMessage(Guid id, Guid caseId, string type, string body, string? traceParent, DateTimeOffset createdAt)
{
    /// <summary>Order of writing, given by the database.</summary>
    public long Sequence { get; private set; }

    /// <summary>The message's id on the wire; receivers tell duplicates by it.</summary>
    public Guid Id { get; private set; } = id;

    public Guid CaseId { get; private set; } = caseId;

    /// <summary>Name of the event type in the contracts.</summary>
    public string Type { get; private set; } = type;

    public string Body { get; private set; } = body;

    /// <summary>The trace that the event belongs to (W3C), so that one application is followed across services.</summary>
    public string? TraceParent { get; private set; } = traceParent;

    public DateTimeOffset CreatedAt { get; private set; } = createdAt;

    public DateTimeOffset? SentAt { get; private set; }

    public int Attempts { get; private set; }

    /// <summary>Not tried again before this instant after a failure.</summary>
    public DateTimeOffset? NextAttemptAt { get; private set; }

    /// <summary>Type of the last failure; its text may hold data and is only logged.</summary>
    public string? LastFailure { get; private set; }
}

/// <summary>Receipt of a message by a consumer, saved with the message's effect: a second delivery finds it and does nothing.</summary>
public sealed class InboxMessage(Guid messageId, string consumer, Guid caseId, DateTimeOffset receivedAt)
{
    public Guid MessageId { get; private set; } = messageId;

    public string Consumer { get; private set; } = consumer;

    public Guid CaseId { get; private set; } = caseId;

    public DateTimeOffset ReceivedAt { get; private set; } = receivedAt;
}

/// <summary>A message that its consumer could not take after all retries, kept until it is replayed.</summary>
public sealed class ParkedMessage(Guid id, Guid messageId, string consumer, Guid caseId, string type, string body, string failure, DateTimeOffset parkedAt)
{
    public Guid Id { get; private set; } = id;

    public Guid MessageId { get; private set; } = messageId;

    public string Consumer { get; private set; } = consumer;

    public Guid CaseId { get; private set; } = caseId;

    public string Type { get; private set; } = type;

    public string Body { get; private set; } = body;

    public string Failure { get; private set; } = failure;

    public DateTimeOffset ParkedAt { get; private set; } = parkedAt;

    public DateTimeOffset? ReplayedAt { get; private set; }

    public void MarkReplayed(DateTimeOffset at) => ReplayedAt = at;
}

/// <summary>An answer kept under a caller's idempotency key.</summary>
public sealed class IdempotentRequest(Guid key, string subject, string bodyHash, string answer, DateTimeOffset createdAt)
{
    public Guid Key { get; private set; } = key;

    public string Subject { get; private set; } = subject;

    public string BodyHash { get; private set; } = bodyHash;

    public string Answer { get; private set; } = answer;

    public DateTimeOffset CreatedAt { get; private set; } = createdAt;
}
