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
    }

    /// <summary>Lowers the rank of every row that holds the word to the best way it does.</summary>
    /// <param name="word">A word in normal form.</param>
    /// <param name="language">The only language to look in; null for all.</param>
    /// <param name="ranks">A rank for each row.</param>
    public void Rank(string word, int? language, Span<MatchRank> ranks)
    {
        foreach (var (candidate, places) in _words)
        {
            var likeness = Compare(candidate, word);
            if (likeness is MatchRank.None)
                continue;
            foreach (var place in places)
            {
                if (language is not null && place.Language != language)
                    continue;
                var rank = likeness is MatchRank.Typo || place.Field is MatchRank.NameWord ? likeness : place.Field;
                if (rank < ranks[place.Row])
                    ranks[place.Row] = rank;
            }
        }
    }

    private static MatchRank Compare(string candidate, string word)
    {
        if (candidate.StartsWith(word, StringComparison.Ordinal))
            return candidate.Length == word.Length ? MatchRank.NameWord : MatchRank.NameWordPrefix;
        if (word.Length >= ShortestInside && candidate.Contains(word, StringComparison.Ordinal))
            return MatchRank.NamePart;
        return word.Length >= ShortestTypo && OneEdit.Apart(candidate, word) ? MatchRank.Typo : MatchRank.None;
    }
}

/// <summary>Where a word stands: the row, the language, and the best rank that a word found there can give.</summary>
internal readonly record struct Place(int Row, int Language, MatchRank Field);
