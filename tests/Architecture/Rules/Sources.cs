using System.Text.RegularExpressions;

namespace KazMigration.Architecture.Tests;

/// <summary>What a source file must not hold.</summary>
internal static partial class Sources
{
    /// <summary>Reads of the clock past the one TimeProvider.</summary>
    public static IEnumerable<string> ClockReads(string name, string source) =>
        Clock().Matches(source).Select(m => $"{name}: {m.Value}");

    /// <summary>Work left undone, and threads put to sleep.</summary>
    public static IEnumerable<string> Leftovers(string name, string source) =>
        Leftover().Matches(source).Select(m => $"{name}: {m.Value}");

    /// <summary>Ids that two log events share, so that operators could not tell them apart.</summary>
    public static IEnumerable<string> SharedEventIds(IEnumerable<string> sources) => sources
        .SelectMany(source => EventId().Matches(source).Select(m => m.Groups[1].Value))
        .GroupBy(id => id).Where(g => g.Count() > 1)
        .Select(g => $"{g.Count()} log events have the id {g.Key}");

    [GeneratedRegex(@"\bEventId\s*=\s*(\d+)")]
    private static partial Regex EventId();

    [GeneratedRegex(@"\bDateTime(Offset)?\s*\.\s*(Now|UtcNow|Today)\b|\bStopwatch\s*\.\s*(StartNew|GetTimestamp)\b|\bEnvironment\s*\.\s*TickCount")]
    private static partial Regex Clock();

    [GeneratedRegex(@"\bThread\s*\.\s*Sleep\b|\b(TODO|FIXME|HACK|XXX)\b|\bNotImplementedException\b")]
    private static partial Regex Leftover();
}
