using KazMigration.Professions.Api;
using KazMigration.Professions.Application.Catalogue;
using Microsoft.Extensions.Time.Testing;

namespace KazMigration.Professions.Tests;

public class AnswerCacheTests
{
    private readonly ProfessionCatalogue _catalogue = new();
    private readonly FakeTimeProvider _clock = Almaty.ClockAt("2026-03-02 12:00");
    private readonly AnswerCache _cache;

    public AnswerCacheTests()
    {
        _catalogue.Replace([Lists.Edition]);
        _cache = new(_catalogue, _clock);
    }

    [Fact]
    public void Find_SameDayAndEditions_GivesTheAnswerKept()
    {
        var answer = _cache.Keep("?q=a", CachedAnswer.Of(_cache.Now, "a"));
        Assert.Same(answer, _cache.Find("?q=a"));
        Assert.Null(_cache.Find("?q=A"));
    }

    [Fact]
    public void Find_AfterMidnightInAlmaty_GivesNothing()
    {
        _cache.Keep("", CachedAnswer.Of(_cache.Now, "a"));
        _clock.AdjustTime(Almaty.At("2026-03-03 00:00").Instant);
        Assert.Null(_cache.Find(""));
    }

    [Fact]
    public void Find_AfterAnEditionWasRead_GivesNothing()
    {
        _cache.Keep("", CachedAnswer.Of(_cache.Now, "a"));
        _catalogue.Replace([Lists.Edition]);
        Assert.Null(_cache.Find(""));
    }

    [Fact]
    public void Keep_EndlesslyManyQueries_StaysWithinItsBytes()
    {
        var answer = CachedAnswer.Of(_cache.Now, new string('x', 100_000));
        for (var i = 0; i < 2000; i++)
            _cache.Keep($"?q={i}", answer);

        Assert.InRange(_cache.Count * (long)answer.Size, 1, 2 * AnswerCache.BytesOfHalf + answer.Size);
        Assert.NotNull(_cache.Find("?q=1999"));
        Assert.Null(_cache.Find("?q=0"));
    }

    [Fact]
    public void Find_WhatIsAskedAgainAndAgain_OutlivesTheHalves()
    {
        _cache.Keep("?q=often", CachedAnswer.Of(_cache.Now, "a"));
        var other = CachedAnswer.Of(_cache.Now, new string('x', 100_000));
        for (var i = 0; i < 2000; i++)
        {
            _cache.Keep($"?q={i}", other);
            Assert.NotNull(_cache.Find("?q=often"));
        }
    }

    [Fact]
    public void Keep_KeyOfUnusualLength_IsNotKept()
    {
        var key = new string('q', AnswerCache.LongestKey + 1);
        _cache.Keep(key, CachedAnswer.Of(_cache.Now, "a"));
        Assert.Null(_cache.Find(key));
    }
}
