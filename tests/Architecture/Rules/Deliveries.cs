using System.Reflection;
using System.Text.RegularExpressions;
using KazMigration.Contracts;
using KazMigration.Messaging;

namespace KazMigration.Architecture.Tests;

/// <summary>
/// An event that a service consumes must say so: otherwise it counts as sent before there is a queue for it, and is lost.
/// </summary>
internal static partial class Deliveries
{
    /// <summary>The events that a service's consumers take.</summary>
    public static IEnumerable<(string Service, Type Event)> Consumed(string service, IEnumerable<Type> types) =>
        types.Select(EventOf).OfType<Type>().Select(e => (NameOf(service), e));

    /// <summary>The deliveries that events demand.</summary>
    public static IEnumerable<(string Service, Type Event)> Demanded(IEnumerable<Type> events) =>
        events.SelectMany(e => (e.GetCustomAttribute<DeliveredToAttribute>()?.Services ?? []).Select(service => (service, e)));

    public static IEnumerable<string> Mismatches(IReadOnlyCollection<(string Service, Type Event)> consumed, IReadOnlyCollection<(string Service, Type Event)> demanded) =>
    [
        .. consumed.Except(demanded).Select(c => $"{c.Service} consumes {c.Event.Name}, which does not demand it"),
        .. demanded.Except(consumed).Select(d => $"{d.Event.Name} demands delivery to {d.Service}, which has no consumer"),
    ];

    private static Type? EventOf(Type type)
    {
        for (var parent = type; parent is not null && !type.IsAbstract; parent = parent.BaseType)
        {
            if (parent.IsGenericType && parent.GetGenericTypeDefinition() == typeof(EventConsumer<,>))
                return parent.GenericTypeArguments[0];
        }

        return null;
    }

    // "ResidencePermits" is the service residence-permits.
    private static string NameOf(string service) => string.Join('-', Word().Matches(service).Select(m => m.Value.ToLowerInvariant()));

    [GeneratedRegex("[A-Z][a-z]*")]
    private static partial Regex Word();
}
