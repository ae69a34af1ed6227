using System.Text;

namespace KazMigration.Professions.Application.Drafts;

/// <summary>Tables as RFC 4180 has them: comma, quotes doubled within quotes, any line end.</summary>
internal static class Csv
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static void Append(StringBuilder text, IEnumerable<string> cells) => text.AppendJoin(',', cells.Select(Quote)).Append("\r\n");

    /// <summary>The records; null when the bytes are no text in UTF-8, or a quote is never closed.</summary>
    public static IReadOnlyList<IReadOnlyList<string>>? Parse(byte[] content)
    {
        string text;
        try
        {
            text = Strict.GetString(content).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return null;
        }

        // No text holds it, and no database keeps it.
        if (text.Contains('\0', StringComparison.Ordinal))
            return null;

        List<List<string>> records = [];
        for (var at = 0; at < text.Length;)
        {
            if (ReadRecord(text, ref at) is not { } record)
                return null;
            if (record is not [""])
                records.Add(record);
        }

        return records;
    }

    private static string Quote(string cell) =>
        cell.AsSpan().ContainsAny(",\"\r\n\t") || (cell.Length > 0 && (char.IsWhiteSpace(cell[0]) || char.IsWhiteSpace(cell[^1])))
            ? "\"" + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : cell;

    private static List<string>? ReadRecord(string text, ref int at)
    {
        List<string> record = [];
        while (ReadCell(text, ref at) is { } cell)
        {
            record.Add(cell);
            if (at < text.Length && text[at] == ',')
            {
                at++;
                continue;
            }

            if (at < text.Length && text[at] == '\r')
                at++;
            if (at < text.Length && text[at] == '\n')
                at++;
            return record;
        }

        return null;
    }

    private static string? ReadCell(string text, ref int at)
    {
        if (at >= text.Length || text[at] != '"')
        {
            var start = at;
            while (at < text.Length && text[at] is not (',' or '\r' or '\n'))
                at++;
            return text[start..at];
        }

        var cell = new StringBuilder();
        for (at++; at < text.Length; at++)
        {
            if (text[at] != '"')
                cell.Append(text[at]);
            else if (at + 1 < text.Length && text[at + 1] == '"')
                cell.Append(text[at++]);
            else
                return After(text, ref at) ? cell.ToString() : null;
        }

        return null;
    }

    // Nothing but a separator may follow the closing quote.
    private static bool After(string text, ref int at) => ++at >= text.Length || text[at] is ',' or '\r' or '\n';
}
