using KazMigration.Professions.Domain;
using KazMigration.Professions.Domain.Search;

namespace KazMigration.Professions.Tests;

/// <summary>Every way in which a word may be written, on the lists that come with the product.</summary>
public class SearchPropertyTests
{
    [Theory]
    // Case and Kazakh letters against their Russian look-alikes, each of them once and both ways round.
    [InlineData("permanent-residence", "ДӘРІГЕР-ОНКОЛОГ", "2211-7-004")]
    [InlineData("permanent-residence", "даригер онколог", "2211-7-004")] // ә/а, і/и
    [InlineData("permanent-residence", "улкен деректер", "2521-1-003")] // ү/у
    [InlineData("permanent-residence", "бултты есептеу", "2529-0-001")] // ұ/у
    [InlineData("permanent-residence", "кагаз", "2149-9-011")] // қ/к, ғ/г
    [InlineData("permanent-residence", "ойындарды азирлеуши", "2512-3-001")]
    [InlineData("permanent-residence", "ондирістік окыту", "2338-1-001")] // ө/о
    [InlineData("citizenship", "ғылыми кызметкер", "16")]
    [InlineData("citizenship", "уйренуши", null)]
    [InlineData("citizenship", "акпаратты коргау жониндеги инженер", "34")]
    [InlineData("citizenship", "летчик испытатель", "13")] // ё/е
    [InlineData("citizenship", "лётчик испытатель", "13")]
    [InlineData("health-positions", "бас мейиргер", "6")]
    [InlineData("health-positions", "мейіргер бас", "6")]
    // Hyphens, and words run together or spaced out.
    [InlineData("permanent-residence", "врач нейрохирург", "2217-4-001")]
    [InlineData("permanent-residence", "врачнейрохирург", "2217-4-001")]
    [InlineData("permanent-residence", "Д ә р і г е р   н е й р о х и р у р г", "2217-4-001")]
    [InlineData("permanent-residence", "world wide web әзірлеуші", "2512-2-001")]
    // One letter wrong, left out, put in, swapped.
    [InlineData("permanent-residence", "нейрахирург", "2217-4-001")]
    [InlineData("permanent-residence", "нерохирург", "2217-4-001")]
    [InlineData("permanent-residence", "гемматолог", "2211-7-002")]
    [InlineData("permanent-residence", "haemtaologist", "2211-7-002")]
    // The name that a position had before.
    [InlineData("health-positions", "тіс дәрігері", "63")]
    // Codes of the classifier, written as people write them, and beginnings of codes.
    [InlineData("permanent-residence", "2211-7-004", "2211-7-004")]
    [InlineData("permanent-residence", "22117004", "2211-7-004")]
    [InlineData("permanent-residence", "2211 7 004", "2211-7-004")]
    [InlineData("permanent-residence", "2211–7–004", "2211-7-004")]
    [InlineData("permanent-residence", "3521-3", "3521-3-003")]
    // The group is on the list, so all of its occupations are.
    [InlineData("permanent-residence", "2166-1-003", "2166-1")]
    [InlineData("health-positions", "63", "63")]
    public void Find_AsPeopleWrite_AnswersTheProfessionFirst(string list, string query, string? code) =>
        Assert.Equal(code, Lists.Codes(InForce(list), query).FirstOrDefault());

    [Theory]
    [InlineData("permanent-residence", "2211", 2)]
    [InlineData("permanent-residence", "2211-7", 2)]
    [InlineData("permanent-residence", "251", 13)]
    [InlineData("permanent-residence", "2166-3", 0)]
    [InlineData("priority-sectors", "2.", 11)]
    [InlineData("priority-sectors", "9999", 0)]
    public void Find_BeginningOfACode_FindsAllUnderIt(string list, string query, int count) => Assert.Equal(count, Lists.Codes(InForce(list), query).Length);

    [Theory]
    [InlineData("permanent-residence", "цифрлық даму", 23)]
    [InlineData("permanent-residence", "креативной индустрии", 5)]
    [InlineData("permanent-residence", "pedagogical", 1)]
    [InlineData("health-positions", "кіші медицина персоналы", 1)]
    [InlineData("priority-sectors", "деятельность в области здравоохранения", 11)]
    public void Find_WordsOfSectorOrActivity_FindsAllOfIt(string list, string query, int count) =>
        Assert.Equal(count, new SearchIndex(InForce(list).Rows).Find(query).Count(h => h.Rank is MatchRank.Sector || h.Rank < MatchRank.Sector));

    [Theory]
    [MemberData(nameof(Editions))]
    public void Find_OwnNameInEveryLanguage_IsExact(string edition)
    {
        var rows = Lists.All.Single(e => e.Name == edition).Rows;
        var index = new SearchIndex(rows);
        Assert.All(rows, row => Assert.All(Lists.Languages, language =>
            Assert.Contains(index.Find(row.Name.In(language), language), h => h.Row == row && h.Rank is MatchRank.Exact)));
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void Find_OwnNameInRussianLetters_StillFindsTheRow(string edition)
    {
        var rows = Lists.All.Single(e => e.Name == edition).Rows;
        var index = new SearchIndex(rows);
        Assert.All(rows, row => Assert.Contains(index.Find(InRussianLetters(row.Name.Kk), "kk"), h => h.Row == row && h.Rank is MatchRank.Exact));
    }

    public static TheoryData<string> Editions => [.. Lists.All.Select(e => e.Name)];

    private static ProfessionEdition InForce(string list) => Lists.All.Last(e => e.List == list);

    private static string InRussianLetters(string name) =>
        name.ToLowerInvariant().Replace('ә', 'а').Replace('і', 'и').Replace('қ', 'к').Replace('ң', 'н').Replace('ғ', 'г')
            .Replace('ү', 'у').Replace('ұ', 'у').Replace('ө', 'о').Replace('һ', 'х');
}
