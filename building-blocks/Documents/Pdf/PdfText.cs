using System.Globalization;
using System.Text;

namespace KazMigration.Documents;

/// <summary>Makes any string drawable: NFC, no control or invisible formatting characters, no half surrogate pairs.</summary>
internal static class PdfText
{
    /// <summary>One line; a line end or tab becomes a space.</summary>
    public static string Clean(string text)
    {
        foreach (var c in text)
        {
            if (!IsPlain(c)) return Slow(text);
        }

        return text;
    }

    // What needs no work: drawable, and neither changed nor joined by normalisation.
    private static bool IsPlain(char c) =>
        c is (>= ' ' and < '\u007F') or (>= '\u00A0' and < '\u0300' and not '\u00AD')
            or (>= '\u0400' and < '\u0483') or (>= '\u048A' and < '\u0530') or (>= '\u2010' and < '\u2028') or '\u2116';

    private static string Slow(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\t' or '\n' or '\r' or 0x2028 or 0x2029) builder.Append(' ');
            else if (rune.Value == 0xFFFE) builder.Append('\uFFFD'); // The normaliser refuses it.
            else if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format)) builder.Append(rune);
        }

        return builder.ToString().Normalize(NormalizationForm.FormC);
    }
}
