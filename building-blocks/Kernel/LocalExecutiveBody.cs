using System.Text.Json;

namespace KazMigration.Kernel;

/// <summary>
/// A local executive body (LEB) of an oblast, a city of republican significance or the capital (Order 236, p. 2.2),
/// identified by its two-digit KATO region code.
/// </summary>
public sealed record LocalExecutiveBody(string Code, LocalizedText Name)
{
    private static readonly Dictionary<string, LocalExecutiveBody> ByCode = Read().ToDictionary(b => b.Code);

    /// <summary>All twenty, by code.</summary>
    public static IReadOnlyCollection<LocalExecutiveBody> All => ByCode.Values;

    public static bool Exists(string? code) => code is not null && ByCode.ContainsKey(code);

    public static LocalExecutiveBody Of(string code) => ByCode[code];

    private static LocalExecutiveBody[] Read()
    {
        using var json = typeof(LocalExecutiveBody).Assembly.GetManifestResourceStream("LocalExecutiveBodies.json")!;
        return JsonSerializer.Deserialize<LocalExecutiveBody[]>(json, JsonSerializerOptions.Web)!;
    }
}
