namespace KazMigration.Professions.Domain.Search;

/// <summary>
/// Many short texts as one long one, so that a word is looked for in all of them in one sweep, which the processor does many
/// letters at a time.
/// </summary>
internal sealed class JoinedTexts
{
    private const char Between = '\n';

    private readonly string _joined;
    private readonly int[] _textAt;
    private readonly int[] _endOf;

    public JoinedTexts(IReadOnlyList<string> texts)
    {
        _joined = Between + string.Join(Between, texts) + Between;
        (_textAt, _endOf) = (new int[_joined.Length], new int[texts.Count]);
        for (var (text, at) = (0, 1); text < texts.Count; at = _endOf[text++] + 1)
        {
            _endOf[text] = at + texts[text].Length;
            Array.Fill(_textAt, text, at, texts[text].Length);
        }
    }

    /// <summary>The texts that hold the word, each once, with whether they begin with it and whether they are it.</summary>
    public Finder Find(ReadOnlySpan<char> word) => new(this, word);

    internal ref struct Finder(JoinedTexts texts, ReadOnlySpan<char> word)
    {
        private readonly ReadOnlySpan<char> _word = word;
        private int _next;

        public int Text { get; private set; }

        public bool AtStart { get; private set; }

        public bool Whole { get; private set; }

        public bool MoveNext()
        {
            var offset = _word.IsEmpty ? -1 : texts._joined.AsSpan(_next).IndexOf(_word);
            if (offset < 0)
                return false;

            var at = _next + offset;
            Text = texts._textAt[at];
            AtStart = texts._joined[at - 1] == Between;
            Whole = AtStart && texts._joined[at + _word.Length] == Between;
            _next = texts._endOf[Text];
            return true;
        }
    }
}
