using System.Globalization;
using System.Text.Json;

namespace KazMigration.Kernel;

/// <summary>Values as texts.</summary>
public static class Words
{
    private static readonly NumberFormatInfo Comma = new() { NumberDecimalSeparator = "," };

    /// <summary>A number as a language writes it, with no more digits than it needs: 250; 12,5 in Kazakh and Russian, 12.5 in English.</summary>
    public static string Number(decimal value, string language) => value.ToString("0.####", language == "en" ? NumberFormatInfo.InvariantInfo : Comma);

    /// <summary>Enum values as the contracts and answers write them.</summary>
    public static string CamelCase<T>(T value) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
