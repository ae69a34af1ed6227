using FsCheck;
using FsCheck.Fluent;
using KazMigration.Applications.Application.Complaints;
using KazMigration.Applications.Application.Statistics;
using KazMigration.Applications.Application.Work;
using KazMigration.Applications.Domain.Complaints;
using KazMigration.Applications.Domain.Statistics;
using KazMigration.Messaging;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;

namespace KazMigration.Applications.Tests.Complaints;

/// <summary>Complaints in the statistics: each step is counted once, also of complaints that are older than their statistics.</summary>
public sealed class ComplaintStatisticsTests
{
    private static readonly GetStatistics Whole = new(new Caller("auditor", Roles.Auditor), new(2025, 12, 20), new(2026, 4, 11), null);

    [Fact]
    public void Statistics_AnyComplaints_EqualTheRecount() => Check(ComplaintLife.Some, lives =>
    {
        var played = lives.Select(l => l.Play()).ToList();
        var statistics = StatisticsView.Of(Whole.From, Whole.To, null, [
            .. played.SelectMany(p => p.Facts).Where(f => f.Day >= Whole.From && f.Day <= Whole.To)
                .Select(f => new Counted(f.LocalExecutiveBody, f.Measure, f.Detail, f.Late, f.WorkingDays, 1))]);

        return ComplaintRecount.Of(statistics).Order(StringComparer.Ordinal)
            .SequenceEqual(ComplaintRecount.Of(played.Select(p => p.Complaint), Whole.From, Whole.To).Order(StringComparer.Ordinal));
    });

    [Fact]
    public void All_AnyComplaint_IsWhatItsStepsWrote() => Check(ComplaintLife.Some, lives => lives.Select(l => l.Play()).All(p =>
        Pictures(ComplaintFacts.All(p.Complaint, Sample.Calendar)).SequenceEqual(Pictures(p.Facts))));

    [Fact]
    public async Task Sweep_ComplaintsOlderThanTheirStatistics_AreCountedWholeAndOnce()
    {
        await using var scene = await ServiceScene.OpenAsync();
        var complaints = await PlayedAsync(scene, 60);
        await scene.WithDbAsync(db => db.Complaints.ExecuteUpdateAsync(set => set.SetProperty(c => c.CountedOn, (DateOnly?)null)));
        var expected = ComplaintRecount.Of(complaints, Whole.From, Whole.To).Order(StringComparer.Ordinal).ToList();
        Assert.True(expected.Count > 12);
        Assert.Empty(await ReadAsync(scene));

        await Task.WhenAll(SweepAsync(scene), SweepAsync(scene));
        Assert.Equal(expected, await ReadAsync(scene));

        await SweepAsync(scene);
        Assert.Equal(expected, await ReadAsync(scene));
    }

    // An installation from before complaints were tasks and counted: down and up again, as its data were.
    [Fact]
    public async Task Migrate_ComplaintsFromBefore_WaitAgainAndAreCounted()
    {
        await using var scene = await ServiceScene.OpenAsync();
        var complaints = await PlayedAsync(scene, 60);
        var waiting = await WaitingAsync(scene);
        Assert.Equal([LebTask.AnswerComplaint, LebTask.ReviewComplaint], waiting.Select(w => w.Task).Distinct().Order());

        await scene.WithDbAsync(async db =>
        {
            var migrator = db.GetService<IMigrator>();
            await migrator.MigrateAsync("CalendarEditions");
            await db.Terms.Where(t => t.ComplaintId != null).ExecuteUpdateAsync(set => set.SetProperty(t => t.Task, (LebTask?)null));
            await migrator.MigrateAsync();
        });

        Assert.Equal(waiting, await WaitingAsync(scene));
        await SweepAsync(scene);
        Assert.Equal(ComplaintRecount.Of(complaints, Whole.From, Whole.To).Order(StringComparer.Ordinal), await ReadAsync(scene));
    }

    // It is counted whole afterwards: the step itself writes nothing.
    [Fact]
    public async Task Forward_ComplaintNotCountedYet_IsCountedOnceByTheSweep()
    {
        await using var scene = await ServiceScene.OpenAsync();
        var complaint = Assert.Single(await PlayedAsync(scene, 1));
        await scene.WithDbAsync(db => db.Complaints.ExecuteUpdateAsync(set => set.SetProperty(c => c.CountedOn, (DateOnly?)null)));

        await scene.AnswerAsync(new ForwardComplaint(
            new Caller("official", Roles.Official, complaint.LocalExecutiveBody), complaint.Id, complaint.Version, new ForwardComplaintForm("Department")));
        Assert.Equal(0, (await scene.AnswerAsync(Whole)).Total.Complaints.Forwarded);

        await SweepAsync(scene);
        var total = (await scene.AnswerAsync(Whole with { From = new(2025, 12, 1) })).Total.Complaints;
        Assert.Equal((1, 1), (total.Filed, total.Forwarded));
    }

    private static async Task<List<Complaint>> PlayedAsync(ServiceScene scene, int count)
    {
        List<Complaint> complaints = [];
        await scene.WithDbAsync(async db =>
        {
            var applications = new[] { "71", "75" }.ToDictionary(body => body, body => Stage.Registered(Sample.Filing with { LocalExecutiveBody = body }));
            foreach (var application in applications.Values)
                await db.Applications.AddAsync(application);
            complaints.AddRange(ComplaintLife.Mixed(count).Select(l => l.Play(applications[l.Body].Id).Complaint));
            foreach (var complaint in complaints)
                await db.Complaints.AddAsync(complaint);
            await db.SaveChangesAsync();
        });
        return complaints;
    }

    private static async Task<List<WorkItem>> WaitingAsync(ServiceScene scene) =>
        [.. (await scene.AnswerAsync(new ListWork(Whole.By, new WorkFilter(), new PageRequest(PageRequest.MaxLimit, null)))).Items.Where(w => w.ComplaintId is not null)];

    private static async Task<List<string>> ReadAsync(ServiceScene scene) =>
        [.. ComplaintRecount.Of(await scene.AnswerAsync(Whole)).Order(StringComparer.Ordinal)];

    private static Task SweepAsync(ServiceScene scene) =>
        scene.Services.GetServices<Sweep>().Single(s => s.GetType().Name == "StatisticsSweep").SweepAsync(CancellationToken.None);

    private static IEnumerable<string> Pictures(IEnumerable<Fact> facts) =>
        facts.Select(f => $"{f.LocalExecutiveBody} {f.Day:yyyy-MM-dd} {f.Measure} {f.Detail} {f.Late} {f.WorkingDays}");

    private static void Check<T>(Gen<T> any, Func<T, bool> holds) =>
        Prop.ForAll(any.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(200));
}
