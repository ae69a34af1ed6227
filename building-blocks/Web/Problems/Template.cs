using System.Collections;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace KazMigration.Web;

/// <summary>Fills <c>{Name}</c> in a text; a name without a value stays visible.</summary>
internal static class Template
{
    public static string Fill(string text, string language, IReadOnlyList<(string Name, object? Value)> values)
    {
        if (values.Count == 0 || !text.Contains('{', StringComparison.Ordinal))
            return text;

        var filled = new StringBuilder(text);
        foreach (var (name, value) in values)
            filled.Replace("{" + name + "}", Show(value, language));
        return filled.ToString();
    }

    private static string Show(object? value, string language) => value switch
    {
        null => "",
        string text => text,
        LocalizedText text => text.In(language),
        DateOnly date => Show(date, language),
        DateTimeOffset instant => Show(DateOnly.FromDateTime(instant.InAlmaty().DateTime), language) + instant.InAlmaty().ToString(" HH:mm", CultureInfo.InvariantCulture),
        decimal number => Words.Number(number, language),
        Enum name => JsonNamingPolicy.CamelCase.ConvertName(name.ToString()),
        IEnumerable several => string.Join(", ", several.Cast<object?>().Select(one => Show(one, language))),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static string Show(DateOnly date, string language) =>
        date.ToString(language == "en" ? "d MMMM yyyy" : "dd.MM.yyyy", CultureInfo.InvariantCulture);
}
