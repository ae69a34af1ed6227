using System.Text.Json;
using System.Text.Json.Serialization;

namespace KazMigration.HealthWorkforce.Infrastructure.Data;

/// <summary>A file of the Rules that comes with the product.</summary>
internal sealed record RulesFile<TItem>(RulesSource Source, IReadOnlyList<TItem> Items)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    public static RulesFile<TItem> Read(string name)
    {
        using var stream = typeof(RulesFile<TItem>).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The assembly holds no {name}");
        return JsonSerializer.Deserialize<RulesFile<TItem>>(stream, Json)!;
    }
}

/// <summary>The act that a file names as its source.</summary>
internal sealed record RulesSource(string OrderNumber, string OrderDate)
{
    public string Edition => $"{OrderNumber}/{OrderDate}";
}
