using System.Buffers;

namespace KazMigration.UseCases;

/// <summary>
/// Texts without control characters other than tab and line ends, which databases and printed documents cannot hold, and without
/// marks that turn the direction of writing: a document would show something else than it says.
/// </summary>
public static class PlainText
{
    private static readonly SearchValues<char> Refused = SearchValues.Create(
    [
        .. Enumerable.Range(0, 0xA0).Select(c => (char)c).Where(c => char.IsControl(c) && c is not ('\t' or '\n' or '\r')),
        '\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069',
    ]);

    public static bool Is(string text) => !text.AsSpan().ContainsAny(Refused);
}
