using System.Globalization;

namespace KazMigration.UseCases;

/// <summary>Cursor of lists that are newest first by an instant; ids break ties in whatever order the database at hand gives them.</summary>
public static class NewestFirst
{
    public static string Of(DateTimeOffset at, Guid id) => string.Create(CultureInfo.InvariantCulture, $"{at.UtcTicks}|{id}");

    /// <summary>Reads the place that a page ended at, null for the first page; false when no page of such a list has given it out.</summary>
    public static bool TryParse(string? key, out (DateTimeOffset At, Guid Id)? after)
    {
        after = key?.Split('|') is [var ticks, var id] && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var utc)
            && utc <= DateTimeOffset.MaxValue.UtcTicks && Guid.TryParse(id, out var guid)
            ? (new DateTimeOffset(utc, TimeSpan.Zero), guid)
            : null;
        return key is null || after is not null;
    }
}
