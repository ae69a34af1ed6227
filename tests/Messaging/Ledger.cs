using System.Collections.Concurrent;
using KazMigration.Contracts;
using KazMigration.Contracts.Applications.V1;
using KazMigration.Contracts.Commission.V1;
using KazMigration.UseCases;

namespace KazMigration.Messaging.Tests;

/// <summary>What the service does before it writes an event down, and what it was asked to.</summary>
internal sealed class Behaviour
{
    private readonly ConcurrentQueue<(Guid CaseId, string Number)> _asked = [];

    /// <summary>Waits, refuses or fails, as a test likes; in order unless told otherwise.</summary>
    public Func<string, Task<Result>> Before { get; set; } = _ => Task.FromResult(Result.Ok);

    /// <summary>Every time that an event reached the service, duplicates and further tries included.</summary>
    public IReadOnlyCollection<(Guid CaseId, string Number)> Asked => _asked;

    public Task<Result> AskAsync(Guid caseId, string number)
    {
        _asked.Enqueue((caseId, number));
        return Before(number);
    }
}

internal sealed record WriteDown(IIntegrationEvent Event, string Number) : ICommand;

internal static class LedgerErrors
{
    public static readonly ErrorCode Closed = new("ledger-closed", ErrorKind.Conflict);
}

internal sealed class WriteDownHandler(ILedgerDb db, Behaviour behaviour) : ICommandHandler<WriteDown>
{
    public async Task<Result> Handle(WriteDown command, CancellationToken cancellationToken)
    {
        var allowed = await behaviour.AskAsync(command.Event.CaseId, command.Number);
        if (allowed.Failed)
            return allowed;
        db.Effects.Add(new Effect(command.Event.CaseId, command.Number));
        await db.SaveChangesAsync(cancellationToken);
        return Result.Ok;
    }
}

internal sealed class WithdrawnConsumer(EventConsumerServices<LedgerDb> services) : EventConsumer<ApplicationWithdrawn, LedgerDb>(services)
{
    protected override ICommand CommandFor(ApplicationWithdrawn integrationEvent) => new WriteDown(integrationEvent, integrationEvent.Number);
}

internal sealed class DecidedConsumer(EventConsumerServices<LedgerDb> services) : EventConsumer<CommissionDecided, LedgerDb>(services)
{
    protected override ICommand CommandFor(CommissionDecided integrationEvent) => new WriteDown(integrationEvent, integrationEvent.ProtocolNumber);
}

/// <summary>Events of the contracts; the number tells them apart.</summary>
internal static class Events
{
    private static readonly DateTimeOffset At = new(2026, 3, 2, 5, 0, 0, TimeSpan.Zero);

    public static ApplicationWithdrawn Withdrawn(Guid caseId, int number) => new(caseId, $"{number}", "71", true, At);

    public static CommissionDecided Decided(Guid caseId, int number) => new(
        caseId, Guid.CreateVersion7(), "71", CommissionDecided.Issue, new ScoreGiven(3, 4, 7, 6, "426/2025-12-30"), [], $"{number}",
        new(2026, 3, 2), LegalBasis.Order236("9"), At);
}
