using KazMigration.Contracts;
using KazMigration.Persistence;
using MassTransit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KazMigration.Messaging;

/// <summary>Keeps messages that cannot be taken, until someone replays them.</summary>
internal static class Parking
{
    public static async Task ParkAsync<TDb>(
        IServiceScopeFactory scopes, Guid messageId, string consumer, IIntegrationEvent integrationEvent, Exception? failure, CancellationToken cancellationToken)
        where TDb : ServiceDbContext
    {
        // A scope of its own: the one at hand holds the effect that failed.
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TDb>();
        if (await db.Parked.AnyAsync(p => p.MessageId == messageId && p.Consumer == consumer, cancellationToken))
            return;

        db.Parked.Add(new ParkedMessage(
            Guid.CreateVersion7(), messageId, consumer, integrationEvent.CaseId, EventType.NameOf(integrationEvent.GetType()),
            EventType.Serialize(integrationEvent), Describe(failure), TimeProvider.System.GetUtcNow()));
        await db.SaveChangesAsync(cancellationToken);
    }

    // Only our own refusals are safe to show: other texts may hold data.
    private static string Describe(Exception? failure) =>
        failure is EventRefusedException ? failure.Message : failure?.GetType().Name ?? "delivery limit reached";
}

/// <summary>Parks what the broker gave up delivering, as when a process died over it again and again.</summary>
internal sealed class DeadLetterConsumer<TConsumer, TEvent, TDb>(IServiceScopeFactory scopes) : IConsumer<TEvent>
    where TConsumer : EventConsumer<TEvent, TDb>
    where TEvent : class, IIntegrationEvent
    where TDb : ServiceDbContext
{
    public Task Consume(ConsumeContext<TEvent> context) =>
        Parking.ParkAsync<TDb>(scopes, context.MessageId!.Value, typeof(TConsumer).Name, context.Message, null, context.CancellationToken);
}
