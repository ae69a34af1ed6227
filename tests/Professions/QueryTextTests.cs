using KazMigration.Professions.Api;
using KazMigration.Professions.Domain;
using KazMigration.UseCases;

namespace KazMigration.Professions.Tests;

public class QueryTextTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly PageOrFaults Page = new(new(50, null), []);

    [Fact]
    public void ToList_NothingGiven_AsksForTodayAndAllLists()
    {
        var query = QueryText.ToList(null, "", null, "", Page, Today).Value;
        Assert.Equal((null, Today, null), (query.List, query.On, query.Language));
    }

    [Fact]
    public void ToList_ManyFaults_NamesAllTogether()
    {
        var error = QueryText.ToList("doctors", "02.03.2026", new string('q', 201), "de", Page, Today).Error!;
        Assert.Equal(ErrorKind.Malformed, error.Code.Kind);
        Assert.Equal(["/query/list", "/query/lang", "/query/q", "/query/on"], error.Faults.Select(f => f.Pointer));
        Assert.Contains(error.Faults[0].Values, v => v.Value is IReadOnlyList<string> allowed && allowed.SequenceEqual(ProfessionLists.All));
    }

    [Fact]
    public void Page_WithFaults_IsNamedWithTheOthers()
    {
        var page = new PageOrFaults(null, [new("/query/limit", "outOfRange")]);

        Assert.Equal(["/query/limit", "/query/on"], QueryText.ToList(null, "02.03.2026", null, null, page, Today).Error!.Faults.Select(f => f.Pointer));
        Assert.Equal(["/query/limit", "/query/list"], QueryText.ToEditions("doctors", null, page).Error!.Faults.Select(f => f.Pointer));
    }

    [Theory]
    [InlineData("2026-02-30")]
    [InlineData("2026-3-2")]
    [InlineData("today")]
    public void ToOne_NoDate_IsMalformed(string on) => Assert.Equal("invalidDate", QueryText.ToOne(Guid.Empty, on, Today).Error!.Faults[0].Code);
}
