using System.Text.Json;

namespace KazMigration.Kernel;

/// <summary>Enum values as the contracts and answers write them.</summary>
public static class Words
{
    public static string CamelCase<T>(T value) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
