using System.Text.Json;
using KazMigration.Contracts;

namespace KazMigration.Persistence;

/// <summary>Names of event types as they are stored, and their JSON.</summary>
public static class EventType
{
    private static readonly Dictionary<string, Type> ByName = typeof(IIntegrationEvent).Assembly.GetTypes()
        .Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(IIntegrationEvent)))
        .ToDictionary(NameOf);

    /// <summary>"Applications.V1.ApplicationForwarded".</summary>
    public static string NameOf(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return type.FullName![(typeof(IIntegrationEvent).Namespace!.Length + 1)..];
    }

    public static string Serialize(IIntegrationEvent integrationEvent) =>
        JsonSerializer.Serialize<object>(integrationEvent, JsonColumns.Json);

    public static IIntegrationEvent Deserialize(string name, string body) =>
        ByName.TryGetValue(name, out var type)
            ? (IIntegrationEvent)JsonSerializer.Deserialize(body, type, JsonColumns.Json)!
            : throw new InvalidOperationException($"No event type {name} in the contracts");
}
