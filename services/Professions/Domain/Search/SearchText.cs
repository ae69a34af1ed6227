using System.Globalization;
using System.Text;

namespace KazMigration.Professions.Domain.Search;

/// <summary>
/// The form in which names are compared: lower case, without diacritics, hyphens and punctuation as spaces, Kazakh letters as
/// their Russian look-alikes, spaced-out print joined. Normalising twice changes nothing more.
/// </summary>
public static class SearchText
{
    private const char Breve = '\u0306';

    /// <summary>The normal form: words of letters and digits with one space between them.</summary>
    public static string Normalize(string text)
    {
        var folded = Fold(WellFormed(text).Normalize(NormalizationForm.FormKD));
        return SpacedOutPrint.Join(folded);
    }

    /// <summary>The words of a text that is in normal form.</summary>
    public static string[] Words(string normal) => normal.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Fold(string decomposed)
    {
        var folded = new StringBuilder(decomposed.Length);
        foreach (var rune in decomposed.EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format)
                AddMark(folded, rune);
            else if (Rune.IsLetterOrDigit(rune))
                folded.Append(LookAlike(Rune.ToLowerInvariant(rune)));
            else
                folded.Append(' ');
        }

        return folded.ToString();
    }

    // Of the marks only the breve of "й" makes another letter; soft hyphens and joiners are no separators.
    private static void AddMark(StringBuilder folded, Rune mark)
    {
        if (mark.Value == Breve && folded.Length > 0 && folded[^1] == 'и')
            folded[^1] = 'й';
    }

    // "ё" needs no line: decomposition has made it "е" and a mark.
    private static Rune LookAlike(Rune letter) => letter.Value switch
    {
        'ә' => new('а'),
        'і' => new('и'),
        'қ' => new('к'),
        'ң' => new('н'),
        'ғ' => new('г'),
        'ү' or 'ұ' => new('у'),
        'ө' => new('о'),
        'һ' => new('х'),
        _ => letter,
    };

    // Half a surrogate pair cannot be normalised; it stands for no letter anyway.
    private static string WellFormed(string text) =>
        text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? string.Concat(text.EnumerateRunes().Select(r => r.ToString())) : text;
}
