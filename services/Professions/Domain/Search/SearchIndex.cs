using System.Globalization;

namespace KazMigration.Professions.Domain.Search;

/// <summary>A row that answers a query, and how well.</summary>
public readonly record struct SearchHit(ProfessionRow Row, MatchRank Rank);

/// <summary>
/// Searches the rows of one edition in memory. Every word of the query must be found, in any order: as a word or the
/// beginning of one, else inside one, else with one letter wrong. Built once, read by many threads.
/// </summary>
public sealed class SearchIndex
{
    private const int ShortestRunTogether = 6;

    private static readonly string[] Languages = ["kk", "ru", "en"];

    private readonly ProfessionRow[] _rows;
    private readonly IndexedName[] _names;
    private readonly IndexedName[] _formerNames;
    private readonly JoinedTexts _unspacedNames;
    private readonly Vocabulary _vocabulary;

    /// <summary>Indexes rows; answers of one rank keep the order of sector, activity and profession.</summary>
    public SearchIndex(IEnumerable<ProfessionRow> rows)
    {
        _rows = [.. rows.OrderBy(r => (r.SectorNumber, r.ActivityNumber, r.Number))];
        _names = [.. Each((row, at, language) => new IndexedName(at, language, SearchText.Normalize(row.Name.In(Languages[language]))))];
        _unspacedNames = new([.. _names.Select(n => n.Text.Replace(" ", "", StringComparison.Ordinal))]);
        _formerNames = [.. Each((row, at, language) => row.Replaces.Select(t => new IndexedName(at, language, SearchText.Normalize(t.In(Languages[language]))))).SelectMany(n => n)];
        _vocabulary = new Vocabulary(_names.Select(n => (n.Text, new Place(n.Row, n.Language, MatchRank.NameWord))).Concat(Each(OtherTexts).SelectMany(t => t)));
    }

    /// <summary>The rows that answer a query, best first; all rows when it holds no letter or digit.</summary>
    /// <param name="query">Words, or a code or its beginning.</param>
    /// <param name="language">kk, ru or en to search the names of that language only.</param>
    public IReadOnlyList<SearchHit> Find(string query, string? language = null)
    {
        var ranks = CodeIn(query) is { } code
            ? Array.ConvertAll(_rows, row => CompareCode(row, code))
            : RankWords(SearchText.Normalize(query), language is null ? null : Array.IndexOf(Languages, language));

        List<SearchHit> hits = [];
        for (var rank = MatchRank.Exact; rank < MatchRank.None; rank++)
            for (var row = Array.IndexOf(ranks, rank); row >= 0; row = Array.IndexOf(ranks, rank, row + 1))
                hits.Add(new(_rows[row], rank));
        return hits;
    }

    private MatchRank[] RankWords(string query, int? language)
    {
        var worst = new MatchRank[_rows.Length];
        var ranks = new MatchRank[_rows.Length];
        foreach (var word in SearchText.Words(query))
        {
            Array.Fill(ranks, MatchRank.None);
            _vocabulary.Rank(word, language, ranks);
            FindRunTogether(word, language, ranks);
            for (var row = 0; row < ranks.Length; row++)
                worst[row] = ranks[row] > worst[row] ? ranks[row] : worst[row];
        }

        CompareWholeNames(query, language, worst);
        return worst;
    }

    // Words run together by print or by the writer: "инженерэлектрик".
    private void FindRunTogether(string word, int? language, Span<MatchRank> ranks)
    {
        if (word.Length < ShortestRunTogether)
            return;
        var found = _unspacedNames.Find(word);
        while (found.MoveNext())
        {
            var name = _names[found.Text];
            if (ranks[name.Row] > MatchRank.NamePart && name.IsIn(language))
                ranks[name.Row] = MatchRank.NamePart;
        }
    }

    private void CompareWholeNames(string query, int? language, Span<MatchRank> ranks)
    {
        if (query.Length == 0)
            return;
        foreach (var name in _names)
        {
            if (ranks[name.Row] is MatchRank.None || !name.IsIn(language) || !name.Text.StartsWith(query, StringComparison.Ordinal))
                continue;
            var rank = name.Text.Length == query.Length ? MatchRank.Exact : MatchRank.NamePrefix;
            ranks[name.Row] = rank < ranks[name.Row] ? rank : ranks[name.Row];
        }

        foreach (var name in _formerNames)
        {
            if (ranks[name.Row] is > MatchRank.NameWord and not MatchRank.None && name.IsIn(language) && name.Text.StartsWith(query, StringComparison.Ordinal))
                ranks[name.Row] = MatchRank.NameWord;
        }
    }

    private IEnumerable<T> Each<T>(Func<ProfessionRow, int, int, T> make) =>
        from row in _rows.Index()
        from language in Enumerable.Range(0, Languages.Length)
        select make(row.Item, row.Index, language);

    private static IEnumerable<(string, Place)> OtherTexts(ProfessionRow row, int at, int language) =>
        row.Positions.Select(p => p.Name).Concat(row.Replaces).Select(t => (SearchText.Normalize(t.In(Languages[language])), new Place(at, language, MatchRank.Position)))
            .Concat(new[] { row.Sector, row.Activity }.Select(t => (SearchText.Normalize(t.In(Languages[language])), new Place(at, language, MatchRank.Sector))));

    // Names hold no figures of their own, so figures mean a code, however they are set apart.
    private static string? CodeIn(string query)
    {
        var code = query.Trim();
        var isCode = code.Length > 0 && char.IsAsciiDigit(code[0])
            && code.All(c => char.IsAsciiDigit(c) || c == '.' || char.GetUnicodeCategory(c) is UnicodeCategory.DashPunctuation or UnicodeCategory.SpaceSeparator);
        return isCode ? OccupationCode.Compact(code) : null;
    }

    private static MatchRank CompareCode(ProfessionRow row, string typed)
    {
        var code = OccupationCode.Compact(row.Code);
        if (code.StartsWith(typed, StringComparison.Ordinal))
            return code.Length == typed.Length ? MatchRank.Exact : MatchRank.NamePrefix;
        // A group on the list is all of its occupations.
        return OccupationCode.IsGroup(row.Code) && typed.StartsWith(code, StringComparison.Ordinal) ? MatchRank.NameWord : MatchRank.None;
    }

    private sealed record IndexedName(int Row, int Language, string Text)
    {
        public bool IsIn(int? language) => language is null || language == Language;
    }
}
