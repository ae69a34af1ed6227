using KazMigration.Professions.Domain.Search;

namespace KazMigration.Professions.Tests;

public class OneEditTests
{
    [Theory]
    [InlineData("онкалог")] // replaced
    [InlineData("онклог")] // left out
    [InlineData("онкоолог")] // put in
    [InlineData("окнолог")] // swapped
    [InlineData("онколо")]
    [InlineData("онкологг")]
    public void Find_OneLetterWrong_StillFindsTheName(string typed)
    {
        var hit = Lists.Index.Find(typed).Single(h => h.Row.Name.Ru == "Врач онколог");
        Assert.True(hit.Rank is MatchRank.Typo || "онколог".StartsWith(typed, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("анкалог")]
    [InlineData("онког")]
    [InlineData("окнолгг")]
    public void Find_TwoLettersWrong_DoesNotFindTheName(string typed) =>
        Assert.DoesNotContain(Lists.Index.Find(typed), h => h.Row.Name.Ru == "Врач онколог");

    [Fact]
    public void Find_TypoInAShortWord_FindsNothing()
    {
        Assert.NotEmpty(Lists.Codes("врач"));
        Assert.Empty(Lists.Codes("врпч"));
    }
}
