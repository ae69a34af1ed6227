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

    [GeneratedRegex(@"\bDateTime(Offset)?\s*\.\s*(Now|UtcNow|Today)\b|\bStopwatch\s*\.\s*(StartNew|GetTimestamp)\b|\bEnvironment\s*\.\s*TickCount")]
    private static partial Regex Clock();

    [GeneratedRegex(@"\bThread\s*\.\s*Sleep\b|\b(TODO|FIXME|HACK|XXX)\b|\bNotImplementedException\b")]
    private static partial Regex Leftover();
}
