using System.Collections.Concurrent;

namespace KazMigration.Messaging;

/// <summary>
/// With the bus in memory an event must not count as sent before its consumers have committed: what is in memory is gone
/// with the process. Here the dispatcher waits for them. With a broker nobody is waited for.
/// </summary>
public sealed class InProcessDeliveries
{
    private readonly ConcurrentDictionary<Guid, Delivery> _open = new();
    private readonly Dictionary<Type, int>? _consumers;

    internal InProcessDeliveries(IEnumerable<EventSubscription> subscriptions, BusTransport transport) =>
        _consumers = transport == BusTransport.InMemory ? subscriptions.GroupBy(s => s.Event).ToDictionary(g => g.Key, g => g.Count()) : null;

    /// <summary>
    /// A task that ends when every consumer of the message is done with it, and whether it must be sent for that: a message
    /// that consumers still have from an earlier look is not sent to them again.
    /// </summary>
    internal (Task Taken, bool ToSend) Expect(Guid messageId, Type type)
    {
        if (_consumers is null || !_consumers.TryGetValue(type, out var count))
            return (Task.CompletedTask, true);
        var delivery = new Delivery(count);
        var open = _open.GetOrAdd(messageId, delivery);
        return (open.Task, ReferenceEquals(open, delivery));
    }

    /// <summary>The message counts as sent, or it could not be handed over at all.</summary>
    internal void Forget(Guid messageId) => _open.TryRemove(messageId, out _);

    internal void Done(Guid messageId)
    {
        if (_open.TryGetValue(messageId, out var delivery))
            delivery.OneDone();
    }

    private sealed class Delivery(int consumers)
    {
        private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _left = consumers;

        public Task Task => _done.Task;

        public void OneDone()
        {
            if (Interlocked.Decrement(ref _left) <= 0)
                _done.TrySetResult();
        }
    }
}
