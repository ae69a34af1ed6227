using KazMigration.HealthWorkforce.Application;
using KazMigration.HealthWorkforce.Application.Cpd;
using KazMigration.HealthWorkforce.Application.Levels;
using KazMigration.HealthWorkforce.Domain.Cpd;
using KazMigration.HealthWorkforce.Domain.Levels;
using KazMigration.HealthWorkforce.Infrastructure;
using KazMigration.HealthWorkforce.Tests.Register;
using KazMigration.UseCases;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KazMigration.HealthWorkforce.Tests.Levels;

/// <summary>What professional development and levels ask of the database is also understood by SQL Server.</summary>
public sealed class SqlServerDevelopmentTests
{
    private static readonly Guid Id = Guid.CreateVersion7();

    [Fact]
    public Task GetCpd_Any_IsTranslated() => Translates(new GetCpd(RegisterScene.Hospital, Id, null));

    [Fact]
    public Task ConfirmCpdResult_Any_IsTranslated() => Translates(new ConfirmCpdResult(RegisterScene.Hospital, Id, Id, 1));

    [Fact]
    public Task DecideLevelClaim_Any_IsTranslated() => Translates(new DecideLevelClaim(RegisterScene.Coordinator, Id, Id, 1, LevelDecision.Give, [], null));

    [Fact]
    public Task GetLevelDocument_Any_IsTranslated() => Translates(new GetLevelDocument(RegisterScene.Hospital, Id, Id, Id));

    [Fact]
    public Task ListLevelClaims_NextPage_IsTranslated() => Translates(new ListLevelClaims(RegisterScene.Coordinator, LevelClaimStatus.Given, new(50, $"2026-03-02|{Id}")));

    [Fact]
    public Task UploadDocument_Any_IsTranslated() => Translates(new UploadDocument<IHealthWorkforceDb>(RegisterScene.Hospital, "%PDF-1.7\n"u8.ToArray()));

    // The second questions of handlers, which the first would have to answer before they are asked.
    [Fact]
    public async Task Queries_AfterTheWorker_AreTranslated()
    {
        await using var scene = RegisterScene.OnAbsentSqlServer();
        await using var scope = scene.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<HealthWorkforceDb>();

        Assert.Contains("[CpdRecords]", db.CpdRecords.Where(r => r.WorkerId == Id && r.Status == CpdStatus.Confirmed).ToQueryString(), StringComparison.Ordinal);
        Assert.Contains("[CompletedOn]", db.CpdRecords.Where(r => r.WorkerId == Id).ToQueryString(), StringComparison.Ordinal);
        Assert.Contains("[LevelClaims]", db.LevelClaims.Where(c => c.WorkerId == Id && c.Status == LevelClaimStatus.Given).ToQueryString(), StringComparison.Ordinal);
        Assert.Contains("[Subject]", db.LevelClaims.Where(c => c.WorkerId == Id && c.Subject == "Хирургия" && c.Status == LevelClaimStatus.Claimed).ToQueryString(), StringComparison.Ordinal);
        Assert.Contains("[LevelClaims]", db.LevelClaims.Where(c => c.Id == Id && c.WorkerId == Id).ToQueryString(), StringComparison.Ordinal);
        Assert.Contains("[CpdForms]", db.CpdForms.Where(f => f.Id == Id && f.WorkerId == Id).ToQueryString(), StringComparison.Ordinal);
    }

    private static Task Translates<T>(IRequest<T> request) => AbsentSqlServer.TranslatesAsync(RegisterScene.OnAbsentSqlServer, request);
}
