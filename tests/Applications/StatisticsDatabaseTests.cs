using KazMigration.Applications.Application.Statistics;
using KazMigration.Applications.Domain.Statistics;
using KazMigration.Messaging;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KazMigration.Applications.Tests;

/// <summary>Statistics as they are kept and read, on a real database.</summary>
public sealed class StatisticsDatabaseTests
{
    private static readonly GetStatistics Whole = new(new Caller("auditor", Roles.Auditor), new(2025, 12, 20), new(2026, 4, 11), null);

    [Fact]
    public async Task Read_BeforeWhileAndAfterRollingUpByTwoInstances_EqualsTheRecount()
    {
        await using var scene = await ServiceScene.OpenAsync();
        var played = Life.Mixed(2500).Select(l => l.Play()).ToList();
        await scene.WithDbAsync(async db =>
        {
            db.Facts.AddRange(played.SelectMany(p => p.Facts));
            await db.SaveChangesAsync();
        });
        var expected = Recount.Of(played.Select(p => p.Application), Whole.From, Whole.To).Order(StringComparer.Ordinal).ToList();
        Assert.True(expected.Count > 30);
        Assert.Equal(expected, await ReadAsync(scene));

        var rolling = Task.WhenAll(Enumerable.Range(0, 2).Select(_ => SweepAsync(scene)));
        do
            Assert.Equal(expected, await ReadAsync(scene));
        while (!rolling.IsCompleted);

        await rolling;
        Assert.Equal(expected, await ReadAsync(scene));
        await scene.WithDbAsync(async db =>
        {
            Assert.Equal(0, await db.Facts.CountAsync());
            Assert.Equal(played.Sum(p => p.Facts.Count), await db.FactTotals.Where(t => t.Span == TotalSpan.Day).SumAsync(t => t.Count));
            Assert.Equal(played.Sum(p => p.Facts.Count), await db.FactTotals.Where(t => t.Span == TotalSpan.Month).SumAsync(t => t.Count));
        });
    }

    [Fact]
    public async Task RollUp_DayThatHasTotals_IsAddedToThem()
    {
        await using var scene = await ServiceScene.OpenAsync();
        var fact = () => Fact.Filed(Stage.Registered());
        for (var i = 1; i <= 3; i++)
        {
            await scene.WithDbAsync(async db =>
            {
                db.Facts.AddRange(fact(), fact());
                await db.SaveChangesAsync();
            });
            Assert.Equal(2, await scene.AnswerAsync(new RollUpFacts()));
            Assert.Equal(0, await scene.AnswerAsync(new RollUpFacts()));
            Assert.Equal(2 * i, (await scene.AnswerAsync(Whole)).Total.Filed.Issue);
        }
    }

    [Theory]
    [InlineData(Roles.Officer, "71", null, null)]
    [InlineData(Roles.Official, "71", "71", null)]
    [InlineData(Roles.Officer, "71", "75", "another-bodys-case")]
    [InlineData(Roles.Ops, null, "75", null)]
    [InlineData(Roles.Ops, null, "00", "validation-failed")]
    public async Task Read_OneBody_OnlyWhatTheCallerMaySee(string role, string? of, string? asked, string? refusal)
    {
        await using var scene = await ServiceScene.OpenAsync();

        var answer = await scene.SendAsync(Whole with { By = new Caller("caller", role, of), LocalExecutiveBody = asked });

        Assert.Equal(refusal, answer.Error?.Code.Slug);
        if (refusal is null)
            Assert.Equal(asked ?? of, Assert.Single(answer.Value.Bodies).LocalExecutiveBody);
    }

    [Fact]
    public async Task Read_NoBodyNamed_TellsOfAllTwenty()
    {
        await using var scene = await ServiceScene.OpenAsync();
        Assert.Equal(LocalExecutiveBody.All.Count, (await scene.AnswerAsync(Whole)).Bodies.Count);
    }

    private static async Task<List<string>> ReadAsync(ServiceScene scene) =>
        [.. Recount.Of(await scene.AnswerAsync(Whole)).Order(StringComparer.Ordinal)];

    private static Task SweepAsync(ServiceScene scene) =>
        scene.Services.GetServices<Sweep>().Single(s => s.GetType().Name == "StatisticsSweep").SweepAsync(CancellationToken.None);
}
