using Microsoft.AspNetCore.Http;

namespace KazMigration.Messaging.Tests.Answers;

/// <summary>What Professions answers is fresh for a minute and kept for the time when it does not.</summary>
public sealed class ProfessionAnswersTests
{
    private const int NoAnswer = 701;
    private const int NotKept = 702;

    private static readonly Dictionary<string, IResult> Failures = new()
    {
        ["fault"] = Results.StatusCode(500),
        ["not ready"] = Results.StatusCode(503),
        ["no profession"] = Results.Text("<html>", "text/html"),
    };

    public static TheoryData<string> FailureNames => [.. Failures.Keys];

    [Fact]
    public async Task Answer_AskedAgainAtOnce_IsTheSameWithoutAsking()
    {
        await using var scene = await AnswerScene.OpenAsync();
        var process = scene.StartProcess();

        Assert.Equal("Name of 2212", (await process.FindAsync("2212")).Value);
        Assert.Equal("Name of 2212", (await process.FindAsync("2212")).Value);
        Assert.Equal(1, scene.Asked);
        await process.FindAsync("2166");
        Assert.Equal(2, scene.Asked);
        Assert.Equal([("2166", "Name of 2166"), ("2212", "Name of 2212")], await scene.KeptAsync());
        Assert.Empty(scene.Logged);
    }

    [Fact]
    public async Task Answer_AnotherThanKept_IsLearnt()
    {
        await using var scene = await AnswerScene.OpenAsync();
        await scene.StartProcess().FindAsync("2212");

        scene.Answer = _ => Results.Ok(new { name = "Oncologist" });

        Assert.Equal("Oncologist", (await scene.StartProcess().FindAsync("2212")).Value);
        Assert.Equal([("2212", "Oncologist")], await scene.KeptAsync());
    }

    [Theory]
    [MemberData(nameof(FailureNames))]
    public async Task Answer_FailureAfterARestart_IsTheLastGoodOne(string failure)
    {
        await using var scene = await AnswerScene.OpenAsync();
        await scene.StartProcess().FindAsync("2212");

        scene.Answer = _ => Failures[failure];

        var restarted = scene.StartProcess();
        Assert.Equal("Name of 2212", (await restarted.FindAsync("2212")).Value);
        Assert.Equal([NoAnswer], scene.Logged);
        // What was kept is not fresh: Professions is asked again.
        scene.Answer = _ => Results.Ok(new { name = "Oncologist" });
        Assert.Equal("Oncologist", (await restarted.FindAsync("2212")).Value);
        Assert.Equal([NoAnswer], scene.Logged);
    }

    [Fact]
    public async Task Answer_NobodyListens_IsTheLastGoodOneOrTheError()
    {
        await using var scene = await AnswerScene.OpenAsync();
        await scene.StartProcess().FindAsync("2212");
        await scene.StopProfessionsAsync();

        var restarted = scene.StartProcess();
        Assert.Equal("Name of 2212", (await restarted.FindAsync("2212")).Value);
        Assert.Equal(NameDirectory.Unavailable, (await restarted.FindAsync("2166")).Error?.Code);
        Assert.Equal([NoAnswer, NoAnswer], scene.Logged);
    }

    [Theory]
    [InlineData(404)]
    [InlineData(422)]
    public async Task Answer_ThereIsNone_IsAnAnswer(int status)
    {
        await using var scene = await AnswerScene.OpenAsync();
        scene.Answer = _ => Results.StatusCode(status);
        var process = scene.StartProcess();

        Assert.Null((await process.FindAsync("2212")).Value);
        Assert.Null((await process.FindAsync("2212")).Value);
        Assert.Equal(1, scene.Asked);
        Assert.Empty(await scene.KeptAsync());
        Assert.Empty(scene.Logged);
    }

    [Fact]
    public async Task Answer_KeptByAnotherMeanwhile_IsAnswered()
    {
        await using var scene = await AnswerScene.OpenAsync();
        var (first, second) = (scene.StartProcess(), scene.StartProcess());
        first.Meanwhile = () => second.FindAsync("2212");

        Assert.Equal("Name of 2212", (await first.FindAsync("2212")).Value);
        Assert.Equal([NotKept], scene.Logged);
        Assert.Equal([("2212", "Name of 2212")], await scene.KeptAsync());
    }

    [Fact]
    public async Task Answer_WhoAsksIsGone_IsNoFailureOfProfessions()
    {
        await using var scene = await AnswerScene.OpenAsync();
        using var gone = new CancellationTokenSource();
        scene.Answer = code =>
        {
            gone.Cancel();
            return Results.Ok(new { name = code });
        };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => scene.StartProcess().FindAsync("2212", gone.Token));
        Assert.Empty(scene.Logged);
    }
}
