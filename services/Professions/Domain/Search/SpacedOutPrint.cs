using System.Text;

namespace KazMigration.Professions.Domain.Search;

/// <summary>
/// Joins words that were printed or typed letter by letter: "О н к о л о г". Three single letters in a row are such a word;
/// a gap wider than one space ends it.
/// </summary>
internal static class SpacedOutPrint
{
    private const int Fewest = 3;

    public static string Join(string text)
    {
        var tokens = Tokens(text);
        var joined = new StringBuilder(text.Length);
        for (var start = 0; start < tokens.Count;)
        {
            var end = start;
            while (end < tokens.Count && tokens[end].IsLetter)
                end++;

            if (end - start >= Fewest)
                AppendRun(joined, tokens, start, end);
            else
                AppendWords(joined, tokens, start, end = Math.Max(end, start + 1));
            start = end;
        }

        return joined.ToString();
    }

    private static void AppendWords(StringBuilder joined, List<Token> tokens, int start, int end)
    {
        for (var i = start; i < end; i++)
            Separate(joined).Append(tokens[i].Text);
    }

    // No letter is left alone, or the next pass would see another run: it goes to the word before it, the first one to the next.
    private static void AppendRun(StringBuilder joined, List<Token> tokens, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var alone = i + 1 == end || tokens[i + 1].AfterWideGap;
            var startsWord = i == start || (tokens[i].AfterWideGap && !alone && i > start + 1);
            if (startsWord)
                Separate(joined);
            joined.Append(tokens[i].Text);
        }
    }

    private static StringBuilder Separate(StringBuilder joined) => joined.Length == 0 ? joined : joined.Append(' ');

    private static List<Token> Tokens(string text)
    {
        List<Token> tokens = [];
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            while (start < text.Length && text[start] == ' ')
                start++;
            var end = start;
            while (end < text.Length && text[end] != ' ')
                end++;
            if (end > start)
                tokens.Add(new Token(text[start..end], AfterWideGap: start - at > 1));
            at = end;
        }

        return tokens;
    }

    private readonly record struct Token(string Text, bool AfterWideGap)
    {
        public bool IsLetter => Text.Length == 1 && char.IsLetter(Text[0]);
    }
}
