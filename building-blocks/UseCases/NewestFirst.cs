using System.Globalization;

namespace KazMigration.UseCases;

/// <summary>Cursor of lists that are newest first by an instant; ids break ties in whatever order the database at hand gives them.</summary>
public static class NewestFirst
{
    public static string Of(DateTimeOffset at, Guid id) => string.Create(CultureInfo.InvariantCulture, $"{at.UtcTicks}|{id}");

    public static (DateTimeOffset At, Guid Id)? Parse(string? key) =>
        key?.Split('|') is [var ticks, var id] && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var utc)
            && utc <= DateTimeOffset.MaxValue.UtcTicks && Guid.TryParse(id, out var guid)
            ? (new DateTimeOffset(utc, TimeSpan.Zero), guid)
            : null;
}
