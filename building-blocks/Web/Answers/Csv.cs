using System.Buffers;
using System.Text;

namespace KazMigration.Web;

/// <summary>
/// Tables as CSV by RFC 4180: fields between commas, in quotes where they need them, CRLF after each row. A field that a
/// spreadsheet would take for a formula is given as text, by an apostrophe before it.
/// </summary>
public static class Csv
{
    public const string MediaType = "text/csv; charset=utf-8; header=present";

    // Full-width forms are taken for the same signs.
    private const string Starts = "=+-@\t\r\n＝＋－＠";
    private static readonly SearchValues<char> Separators = SearchValues.Create(",;|\t\r\n\"'");

    /// <summary>The rows in UTF-8, after a byte order mark if asked for.</summary>
    public static byte[] Of(IEnumerable<IReadOnlyList<string>> rows, bool byteOrderMark)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var text = new StringBuilder();
        foreach (var row in rows)
            text.AppendJoin(',', row.Select(Field)).Append("\r\n");
        byte[] bytes = Encoding.UTF8.GetBytes(text.ToString());
        return byteOrderMark ? [.. Encoding.UTF8.Preamble, .. bytes] : bytes;
    }

    /// <summary>
    /// A text in which no cell begins a formula, also when it is split at another separator than the comma, as spreadsheets
    /// of some languages do: an apostrophe stands before a sign at the beginning and after each separator.
    /// </summary>
    public static string Harmless(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var harmless = new StringBuilder(text.Length + 2);
        var (begins, before) = (true, '\0');
        foreach (var letter in text)
        {
            var oneLineBreak = (before, letter) is ('\r', '\n');
            if (begins && !oneLineBreak && Starts.Contains(letter, StringComparison.Ordinal))
                harmless.Append('\'');
            harmless.Append(letter);
            // Spaces before a formula are left out by some.
            (begins, before) = (Separators.Contains(letter) || (begins && char.IsWhiteSpace(letter)), letter);
        }

        return harmless.ToString();
    }

    private static string Field(string text)
    {
        var harmless = Harmless(text);
        return harmless.AsSpan().ContainsAny(Separators) ? $"\"{harmless.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : harmless;
    }
}
