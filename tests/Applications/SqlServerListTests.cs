using KazMigration.Applications.Application.Applications;
using KazMigration.Applications.Application.Certificates;
using KazMigration.Applications.Application.Statistics;
using KazMigration.Applications.Application.WhatIfs;
using KazMigration.Applications.Application.Work;
using KazMigration.Applications.Infrastructure;
using KazMigration.Contracts.WhatIfs.V1;
using KazMigration.Messaging;
using KazMigration.Persistence;
using KazMigration.UseCases;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KazMigration.Applications.Tests;

/// <summary>What lists, counts and sweeps ask of the database is also understood by SQL Server.</summary>
public sealed class SqlServerListTests
{
    private static readonly Caller Officer = new("officer.71", Roles.Officer, "71");
    private static readonly Caller Ops = new("ops", Roles.Ops);
    private static readonly Caller Applicant = new("applicant.1", Roles.Applicant, Iin: "900101300017");
    private static readonly DateOnly Day = new(2026, 3, 5);
    private static readonly PageRequest FirstPage = new(50, null);
    private static readonly PageRequest NextNewest = new(50, $"638765432100000000|{Guid.CreateVersion7()}");
    private static readonly PageRequest NextUrgent = new(50, new UrgencyKey(Day, Day, Guid.CreateVersion7()).ToString());

    [Fact]
    public Task ListApplications_AllFilters_IsTranslated() => Translates(new ListApplications(Officer, ApplicationStatus.Registered, "71", Day, NextNewest));

    [Fact]
    public Task ListApplications_OfAnApplicant_IsTranslated() => Translates(new ListApplications(Applicant, null, null, null, FirstPage));

    [Fact]
    public Task GetApplication_Any_IsTranslated() => Translates(new GetApplication(Ops, Guid.CreateVersion7()));

    [Fact]
    public Task GetForm_Any_IsTranslated() => Translates(new GetForm(Ops, Guid.CreateVersion7()));

    [Fact]
    public Task GetHistory_Any_IsTranslated() => Translates(new GetHistory(Ops, Guid.CreateVersion7()));

    [Theory]
    [InlineData(DeadlineState.Approaching)]
    [InlineData(DeadlineState.Missed)]
    public Task ListDeadlines_NextPage_IsTranslated(DeadlineState state) =>
        Translates(new ListDeadlines(Officer, state, "71", new(50, $"2026-03-05|{Guid.CreateVersion7()}")));

    [Fact]
    public Task ListNoticesOfBody_NextPage_IsTranslated() => Translates(new ListNoticesOfBody(Officer, "71", NextNewest));

    [Fact]
    public Task GetCertificate_Any_IsTranslated() => Translates(new GetCertificate(Ops, "C71-2026-0000001"));

    [Fact]
    public Task VerifyCertificate_Any_IsTranslated() => Translates(new VerifyCertificate("C71-2026-0000001", "7KQ2M9XPAB4TREWZ"));

    [Fact]
    public Task ListWork_AllFilters_IsTranslated() =>
        Translates(new ListWork(Officer, new WorkFilter("71", LebTask.Decide, ApplicationKind.Extend, Day, LateOnly: true), NextUrgent));

    [Fact]
    public Task ListWork_NoFilter_IsTranslated() => Translates(new ListWork(Ops, new WorkFilter(), FirstPage));

    [Fact]
    public Task CountWork_Any_IsTranslated() => Translates(new CountWork(Officer, null));

    [Fact]
    public Task GetStatistics_OneBody_IsTranslated() => Translates(new GetStatistics(Officer, new(2026, 1, 15), new(2026, 4, 15), "71"));

    [Fact]
    public Task GetStatistics_All_IsTranslated() => Translates(new GetStatistics(Ops, new(2026, 1, 1), new(2026, 12, 31), null));

    [Fact]
    public Task AnnounceDeadlines_Any_IsTranslated() => Translates(new AnnounceDeadlines());

    [Fact]
    public Task ExpireCertificates_Any_IsTranslated() => Translates(new ExpireCertificates());

    [Fact]
    public Task RollUpFacts_Any_IsTranslated() => Translates(new RollUpFacts());

    [Theory]
    [InlineData(null)]
    [InlineData("2026-03-02|019cacc9-3a00-7b22-9d33-5b1c8a6f0011")]
    public Task AnswerEditionWhatIf_AnyPage_IsTranslated(string? after) => Translates(new AnswerEditionWhatIf(new EditionWhatIfAsked(
        Guid.CreateVersion7(), 1, after, new(2026, 1, 1), new(2026, 3, 2), [], DateTimeOffset.UnixEpoch)));

    // The second questions of handlers, which the first would have to answer before they are asked.
    [Fact]
    public Task SecondQueries_Any_AreTranslated() => WithDb(db =>
    {
        List<Guid> ids = [Guid.CreateVersion7()];
        List<DateOnly> days = [Day];
        List<string> bodies = ["71"];
        Assert.Contains("[Applications]", db.Applications.Where(a => ids.Contains(a.Id)).ToQueryString(), StringComparison.Ordinal);
        Assert.Contains("[FactTotals]", db.FactTotals.Where(t => days.Contains(t.Day) && bodies.Contains(t.LocalExecutiveBody)).ToQueryString(), StringComparison.Ordinal);
        Assert.Contains("[Notices]", db.Notices.Where(n => n.CertificateId == ids[0]).OrderBy(n => n.ReceivedAt).ThenBy(n => n.Id).ToQueryString(), StringComparison.Ordinal);
        Assert.Contains("[Steps]", db.Steps.Where(s => s.ApplicationId == ids[0]).OrderBy(s => s.Position).ToQueryString(), StringComparison.Ordinal);
        return Task.CompletedTask;
    });

    [Fact]
    public Task Outbox_Dispatching_IsTranslated() => WithDb(async db =>
    {
        await AbsentSqlServer.TranslatesAsync(() => db.TakeUnsentAsync(100, DateTimeOffset.UnixEpoch, CancellationToken.None));
        await AbsentSqlServer.TranslatesAsync(() => db.MarkSentAsync([1, 2], DateTimeOffset.UnixEpoch, CancellationToken.None));
        await AbsentSqlServer.TranslatesAsync(() => db.MarkFailedAsync(
            new OutboxMessage(Guid.CreateVersion7(), Guid.CreateVersion7(), "T", "{}", null, DateTimeOffset.UnixEpoch), "Exception", DateTimeOffset.UnixEpoch, CancellationToken.None));
    });

    [Fact]
    public async Task OutboxAndParked_Operation_IsTranslated()
    {
        await using var scene = ServiceScene.OnAbsentSqlServer();
        var parked = scene.Services.GetRequiredService<ParkedMessages>();

        await AbsentSqlServer.TranslatesAsync(() => parked.OutboxAsync("applications", CancellationToken.None));
        await AbsentSqlServer.TranslatesAsync(() => parked.ListAsync("applications", new(50, Guid.CreateVersion7().ToString()), CancellationToken.None));
        await AbsentSqlServer.TranslatesAsync(() => parked.ReplayAsync("applications", Guid.CreateVersion7(), CancellationToken.None));
    }

    private static Task Translates<T>(IRequest<T> request) => AbsentSqlServer.TranslatesAsync(ServiceScene.OnAbsentSqlServer, request);

    private static async Task WithDb(Func<ApplicationsDb, Task> work)
    {
        await using var scene = ServiceScene.OnAbsentSqlServer();
        await scene.WithDbAsync(work);
    }
}
