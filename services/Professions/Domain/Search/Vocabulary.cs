using System.Numerics;

namespace KazMigration.Professions.Domain.Search;

/// <summary>
/// Every word of the rows once, with the places it stands in: a query word is compared with each word of the list once, not
/// with each text.
/// </summary>
internal sealed class Vocabulary
{
    private const int ShortestTypo = 5;
    private const int ShortestInside = 2;

    private readonly (string Word, Place[] Places)[] _words;
    private readonly JoinedTexts _joined;
    private readonly ulong[] _letters;

    public Vocabulary(IEnumerable<(string NormalText, Place Place)> texts)
    {
        Dictionary<string, List<Place>> placesOf = new(StringComparer.Ordinal);
        foreach (var (text, place) in texts)
            foreach (var word in SearchText.Words(text).Distinct())
            {
                if (!placesOf.TryGetValue(word, out var places))
                    placesOf[word] = places = [];
                places.Add(place);
            }

        _words = [.. placesOf.Select(w => (w.Key, w.Value.ToArray()))];
        _joined = new([.. _words.Select(w => w.Word)]);
        _letters = [.. _words.Select(w => LettersOf(w.Word))];
    }

    /// <summary>Lowers the rank of every row that holds the word to the best way it does.</summary>
    /// <param name="word">A word in normal form.</param>
    /// <param name="language">The only language to look in; null for all.</param>
    /// <param name="ranks">A rank for each row.</param>
    public void Rank(string word, int? language, Span<MatchRank> ranks)
    {
        var found = _joined.Find(word);
        while (found.MoveNext())
        {
            if (found.AtStart || word.Length >= ShortestInside)
                Lower(_words[found.Text].Places, Likeness(found.AtStart, found.Whole), language, ranks);
        }

        if (word.Length >= ShortestTypo)
            RankTypos(word, language, ranks);
    }

    private void RankTypos(string word, int? language, Span<MatchRank> ranks)
    {
        var letters = LettersOf(word);
        for (var i = 0; i < _words.Length; i++)
        {
            // One edit takes away at most one letter and brings at most one; this costs less than comparing.
            if (BitOperations.PopCount(letters ^ _letters[i]) <= 2 && OneEdit.Apart(_words[i].Word, word))
                Lower(_words[i].Places, MatchRank.Typo, language, ranks);
        }
    }

    private static void Lower(Place[] places, MatchRank likeness, int? language, Span<MatchRank> ranks)
    {
        foreach (var place in places)
        {
            if (language is not null && place.Language != language)
                continue;
            var rank = likeness is MatchRank.Typo || place.Field is MatchRank.NameWord ? likeness : place.Field;
            if (rank < ranks[place.Row])
                ranks[place.Row] = rank;
        }
    }

    private static MatchRank Likeness(bool atStart, bool whole) =>
        whole ? MatchRank.NameWord : atStart ? MatchRank.NameWordPrefix : MatchRank.NamePart;

    // Which letters a word has, each as one of 64 bits; two letters may share one.
    private static ulong LettersOf(string word)
    {
        var letters = 0UL;
        foreach (var letter in word)
            letters |= 1UL << (letter & 63);
        return letters;
    }
}

/// <summary>Where a word stands: the row, the language, and the best rank that a word found there can give.</summary>
internal readonly record struct Place(int Row, int Language, MatchRank Field);
