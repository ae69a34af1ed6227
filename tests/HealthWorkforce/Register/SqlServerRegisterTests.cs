using KazMigration.HealthWorkforce.Application.Reports;
using KazMigration.HealthWorkforce.Application.Workers;
using KazMigration.HealthWorkforce.Domain.Reports;
using KazMigration.HealthWorkforce.Infrastructure;
using KazMigration.UseCases;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KazMigration.HealthWorkforce.Tests.Register;

/// <summary>What the register's use cases ask of the database is also understood by SQL Server.</summary>
public sealed class SqlServerRegisterTests
{
    private static readonly Caller Hospital = RegisterScene.Hospital;
    private static readonly Guid Id = Guid.CreateVersion7();

    [Fact]
    public Task EnterWorker_Any_IsTranslated() => Translates(new EnterWorker(Hospital, new(Id, "hr.1", "hash"), new()));

    [Fact]
    public Task ChangeWorker_Any_IsTranslated() => Translates(new ChangeWorker(Hospital, Id, 1, new()));

    [Fact]
    public Task DepartWorker_Any_IsTranslated() => Translates(new DepartWorker(Hospital, Id, Id, 1, new()));

    [Fact]
    public Task TakeBackMovement_Any_IsTranslated() => Translates(new TakeBackMovement(Hospital, Id, Id, 1, new()));

    [Fact]
    public Task GetWorkplace_Any_IsTranslated() => Translates(new GetWorkplace(Hospital, Id, Id));

    [Fact]
    public Task ListWorkers_AllFilters_IsTranslated() =>
        Translates(new ListWorkers(RegisterScene.Coordinator, new("A", Person.Hospital, "71", "7", true), new(50, Id.ToString())));

    [Fact]
    public Task ListWorkers_OwnEntry_IsTranslated() => Translates(new ListWorkers(new Caller("w", Roles.Applicant, Iin: "900101300017"), new(), new(50, null)));

    [Fact]
    public Task GetWorkerHistory_Any_IsTranslated() => Translates(new GetWorkerHistory(Hospital, Id, new(50, "3")));

    [Fact]
    public Task AnnounceReports_Any_IsTranslated() => Translates(new AnnounceReports());

    [Fact]
    public Task MakeReport_Month_IsTranslated() => Translates(new MakeReport(RegisterScene.Coordinator, new(Id, "c", "hash"), new("2026-03")));

    [Fact]
    public Task GetReport_Any_IsTranslated() => Translates(new GetReport(Id));

    [Fact]
    public Task ListReports_NextPage_IsTranslated() => Translates(new ListReports(new(50, NewestFirst.Of(DateTimeOffset.UnixEpoch, Id))));

    [Fact]
    public Task ListReportTerms_Any_IsTranslated() => Translates(new ListReportTerms());

    // Every question of a report, which the one before would have to answer before it is asked.
    [Theory]
    [InlineData(Dimension.Total)]
    [InlineData(Dimension.Region)]
    [InlineData(Dimension.Organisation)]
    [InlineData(Dimension.Position)]
    public async Task ReportGroups_Any_AreTranslated(Dimension dimension)
    {
        await using var scene = RegisterScene.OnAbsentSqlServer();
        await using var scope = scene.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<HealthWorkforceDb>();
        var day = new DateOnly(2026, 3, 1);
        var movements = db.Movements.Where(m => m.HappenedOn >= day);

        Assert.Contains("[Workplaces]", HeldGroup.Of(db.Workplaces.Where(w => w.HiredOn <= day && (w.LeftOn == null || w.LeftOn > day)), dimension).ToQueryString(), StringComparison.Ordinal);
        Assert.Contains("GROUP BY", MovementGroup.Of(movements, dimension).ToQueryString(), StringComparison.Ordinal);
        Assert.Contains("GROUP BY", MovementGroup.LeftOrganisations(movements).ToQueryString(), StringComparison.Ordinal);
        Assert.Contains("[TakesBackId] IS NULL", MovementGroup.Of(movements, dimension).ToQueryString(), StringComparison.Ordinal);
        Assert.Contains("GROUP BY", RegionGroup.Of(movements).ToQueryString(), StringComparison.Ordinal);
        // Error 164: nothing is grouped by a constant.
        Assert.All(
            (string[])[HeldGroup.Of(db.Workplaces, dimension).ToQueryString(), MovementGroup.LeftOrganisations(movements).ToQueryString()],
            sql => Assert.DoesNotMatch(@"GROUP BY .*(CAST\(0 AS bit\)|N''|@)", sql));
    }

    [Fact]
    public async Task ReportCounting_Told_IsTranslated()
    {
        await using var scene = RegisterScene.OnAbsentSqlServer();
        await using var scope = scene.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<HealthWorkforceDb>();

        Assert.Contains("[ReportCounts]", ReportCounting.Told(db, new(2026, 3, 1)).ToQueryString(), StringComparison.Ordinal);
        Assert.Contains("DISTINCT", ReportNames.Positions(db).ToQueryString(), StringComparison.Ordinal);
    }

    private static Task Translates<T>(IRequest<T> request) => AbsentSqlServer.TranslatesAsync(RegisterScene.OnAbsentSqlServer, request);
}
