using FsCheck;
using FsCheck.Fluent;
using KazMigration.Professions.Domain;
using KazMigration.Professions.Domain.Search;

namespace KazMigration.Professions.Tests;

public class SearchIndexTests
{
    [Theory]
    [InlineData("онколог", "2.1.6")]
    [InlineData("ОНКОЛОГ ДӘРІГЕР", "2.1.6")]
    [InlineData("онколог даригер", "2.1.6")]
    [InlineData("дәрігер онколог", "2.1.6")]
    [InlineData("врач-онколог", "2.1.6")]
    [InlineData("О н к о л о г", "2.1.6")]
    [InlineData("oncologist", "2.1.6")]
    [InlineData("онкогематолог", "2.1.5")]
    [InlineData("гематолог", "2.1.5")]
    [InlineData("анестезиологреаниматолог", "2.1.1")]
    [InlineData("әртіс", "4.1.1")]
    [InlineData("артис", "4.1.1")]
    [InlineData("онертанушы", "4.1.5")]
    [InlineData("обработка пленки", "4.1.6")]
    [InlineData("database admin", "3.1.3")]
    [InlineData("учитель", "1.1.1")]
    [InlineData("биология мұғалімі", "1.1.1")]
    [InlineData("физики учитель", "1.1.1")]
    [InlineData("химик инженер", "6.4.8")]
    [InlineData("бас инженер", "6.5.1")]
    [InlineData("2.1.6", "2.1.6")]
    public void Find_Words_AnswersTheProfessionFirst(string query, string code) => Assert.Equal(code, Lists.Codes(query)[0]);

    [Fact]
    public void Find_Oncologist_RanksHimBeforeTheOthers()
    {
        var hits = Lists.Index.Find("онколог");
        Assert.Equal(MatchRank.NamePrefix, hits[0].Rank);
        Assert.DoesNotContain(hits, h => h.Row.Code == "2.1.5");
    }

    [Fact]
    public void Find_WholeName_IsExact() => Assert.Equal(MatchRank.Exact, Lists.Index.Find("врач онколог")[0].Rank);

    [Fact]
    public void Find_WordOfAPosition_RanksBelowNames()
    {
        var hits = Lists.Index.Find("директор", "ru");
        Assert.NotEmpty(hits);
        Assert.All(hits, h => Assert.Equal(MatchRank.Position, h.Rank));
    }

    [Fact]
    public void Find_WordOfASector_FindsAllOfItByCode()
    {
        var hits = Lists.Index.Find("здравоохранение");
        Assert.Equal(11, hits.Count(h => h.Rank is MatchRank.Sector));
        Assert.Equal(Enumerable.Range(1, 11).Select(n => $"2.1.{n}"), hits.Where(h => h.Rank is MatchRank.Sector).Select(h => h.Row.Code));
    }

    [Fact]
    public void Find_SeveralWords_AllMustMatch()
    {
        Assert.NotEmpty(Lists.Codes("врач"));
        Assert.Empty(Lists.Codes("врач программист"));
    }

    [Fact]
    public void Find_LanguageGiven_SearchesItsNamesOnly()
    {
        Assert.Equal("2.1.6", Lists.Codes("oncologist", "en")[0]);
        Assert.Empty(Lists.Codes("oncologist", "ru"));
        Assert.Empty(Lists.Codes("дәрігер", "ru"));
    }

    [Fact]
    public void Find_NoWords_AnswersAllInOrderOfNumbers()
    {
        var codes = Lists.Codes(" -?");
        Assert.Equal(66, codes.Length);
        Assert.Equal("1.1.1", codes[0]);
        Assert.True(Array.IndexOf(codes, "2.1.9") < Array.IndexOf(codes, "2.1.10"));
    }

    [Fact]
    public void Find_BeginningOfACode_FindsTheSector() =>
        Assert.Equal(Lists.Edition.Rows.Count(r => r.SectorNumber == 3), Lists.Codes("3.").Length);

    [Fact]
    public void Find_RanksNeverFallBack()
    {
        foreach (var query in new[] { "инженер", "дәрігер", "специалист", "engineer", "инж" })
        {
            var ranks = Lists.Index.Find(query).Select(h => h.Rank).ToList();
            Assert.True(ranks.Count > 3);
            Assert.Equal(ranks.Order(), ranks);
        }
    }

    [Fact]
    public void Find_OwnName_FindsTheRowInEveryLanguage()
    {
        foreach (var row in Lists.Edition.Rows)
            foreach (var language in Lists.Languages)
                Assert.Contains(Lists.Index.Find(row.Name.In(language), language), h => h.Row == row && h.Rank is MatchRank.Exact);
    }

    [Fact]
    public void Find_WordsOfOwnNameInAnyOrderAndCase_FindsTheRow() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(Shuffled().ToArbitrary(), query =>
            Lists.Index.Find(query.Text).Any(h => h.Row == query.Row && h.Rank < MatchRank.Position)));

    [Fact]
    public void Find_OtherCase_AnswersTheSame() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(Shuffled().ToArbitrary(), query =>
            Lists.Index.Find(query.Text).SequenceEqual(Lists.Index.Find(query.Text.ToUpperInvariant()))
            && Lists.Index.Find(query.Text).SequenceEqual(Lists.Index.Find(query.Text.ToLowerInvariant()))));

    private static Gen<(ProfessionRow Row, string Text)> Shuffled() =>
        from row in Gen.Elements(Lists.Edition.Rows.ToArray())
        from language in Gen.Elements(Lists.Languages)
        from words in Gen.Shuffle(SearchText.Words(row.Name.In(language)))
        from upper in ArbMap.Default.GeneratorFor<bool>().ListOf(words.Length)
        select (row, string.Join(' ', words.Zip(upper, (w, u) => u ? w.ToUpperInvariant() : w)));
}
