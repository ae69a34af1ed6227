using System.Globalization;

namespace KazMigration.Web;

/// <summary>A date of a query, written yyyy-MM-dd and in no other way: the framework would read 10.03.2026 as 3 October.</summary>
public readonly record struct Day(DateOnly Date)
{
    public static bool TryParse(string? text, out Day day)
    {
        var known = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date);
        day = new Day(date);
        return known;
    }
}
