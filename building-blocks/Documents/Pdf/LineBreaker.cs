using System.Text;

namespace KazMigration.Documents;

/// <summary>Breaks cleaned text into lines: at spaces, and inside a word only when the word alone is too wide.</summary>
internal static class LineBreaker
{
    public static IEnumerable<Range> Break(string text, PdfFont font, double size, double width)
    {
        var limit = width * 1000 / size;
        var (start, space, used, sinceSpace) = (0, -1, 0.0, 0.0);
        for (var i = 0; i < text.Length;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var length);
            var advance = font.AdvanceOf(rune);
            if (rune.Value == ' ')
            {
                // Spaces may hang over the margin: they are not drawn at a line's end.
                (space, sinceSpace) = (i, 0);
                used += advance;
                i += length;
                continue;
            }

            // A mark without a width stays with what it is put on, unless that is a space that hangs over the margin.
            if (used + advance > limit && i > start && (advance > 0 || text[i - 1] == ' '))
            {
                if (space >= start)
                {
                    yield return Trimmed(text, start, space);
                    (start, used) = (space + 1, sinceSpace);
                }

                if (used + advance > limit && i > start)
                {
                    yield return Trimmed(text, start, i);
                    (start, used, sinceSpace) = (i, 0, 0);
                }

                space = -1;
            }

            used += advance;
            sinceSpace += advance;
            i += length;
        }

        yield return Trimmed(text, start, text.Length);
    }

    private static Range Trimmed(string text, int from, int to)
    {
        while (to > from && text[to - 1] == ' ') to--;
        return from..to;
    }
}
