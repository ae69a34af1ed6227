using KazMigration.Commission.Application;
using KazMigration.Commission.Infrastructure;
using KazMigration.UseCases;
using MediatR;
using Microsoft.Data.SqlClient;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace KazMigration.Commission.Tests;

/// <summary>
/// The lists are also queries of SQL Server: against an address where none answers, a query that can be translated fails to
/// connect; one that cannot fails before.
/// </summary>
public sealed class SqlServerQueryTests
{
    private static readonly Caller Secretary = new("secretary.71", Roles.Secretary, "71");
    private static readonly Caller Ops = new("ops", Roles.Ops);

    private static readonly PageRequest FirstPage = new(50, null);

    [Fact]
    public Task ListCases_AllFilters_IsTranslated() => CannotConnect(new ListCases(
        Secretary, Guid.CreateVersion7(), CaseStatus.Open, "71", new DateOnly(2026, 3, 5), new(50, Guid.CreateVersion7().ToString())));

    [Fact]
    public Task ListCases_NoFilter_IsTranslated() => CannotConnect(new ListCases(Ops, null, null, null, null, FirstPage));

    [Theory]
    [InlineData(DeadlineState.Approaching)]
    [InlineData(DeadlineState.Missed)]
    [InlineData(DeadlineState.Escalated)]
    public Task ListDeadlines_NextPage_IsTranslated(DeadlineState state) => CannotConnect(new ListDeadlines(
        Secretary, state, "71", new(50, $"2026-03-05/{Guid.CreateVersion7()}")));

    [Fact]
    public Task AnnounceDeadlines_Any_IsTranslated() => CannotConnect(new AnnounceDeadlines(Caller.System));

    [Theory]
    [InlineData(Roles.Secretary)]
    [InlineData(Roles.Member)]
    public Task ListWork_AllFilters_IsTranslated(string role) => CannotConnect(new ListWork(
        new Caller(role + ".71", role, "71"), new WorkFilter("71", CommissionTask.Sign, new DateOnly(2026, 3, 5), LateOnly: true),
        new(50, new UrgencyKey(new DateOnly(2026, 3, 5), new DateOnly(2026, 3, 2), Guid.CreateVersion7()).ToString())));

    [Theory]
    [InlineData(Roles.Auditor)]
    [InlineData(Roles.Member)]
    public Task CountWork_Any_IsTranslated(string role) => CannotConnect(new CountWork(new Caller(role, role, "71"), null));

    [Fact]
    public Task RecountDeadlines_NewerEdition_IsTranslated() => CannotConnect(new RecountDeadlines());

    [Fact]
    public Task GetComposition_Any_IsTranslated() => CannotConnect(new GetComposition(Ops, "71", null));

    private static async Task CannotConnect<T>(IRequest<Result<T>> request)
    {
        await using var services = Services();
        await using var scope = services.CreateAsyncScope();
        var mediator = scope.ServiceProvider.GetRequiredService<IMediator>();

        var failure = await Assert.ThrowsAnyAsync<Exception>(() => mediator.Send(request));

        Assert.IsType<SqlException>(failure is InvalidOperationException { InnerException: { } inner } ? inner : failure);
    }

    private static ServiceProvider Services()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Database:Provider"] = "SqlServer",
            ["Database:ConnectionStrings:commission"] = "Server=127.0.0.1,1;Database=none;User Id=none;Password=none;Connect Timeout=1;ConnectRetryCount=0",
        }).Build();
        return new ServiceCollection()
            .AddLogging()
            .AddSingleton<IConfiguration>(configuration)
            .AddSingleton(TimeProvider.System)
            .AddSingleton(new WorkingCalendar([.. Sample.Calendar.Years, Sample.Calendar.Years[^1] with { Edition = 2 }]))
            .AddSingleton(Escalation.Default)
            .AddCommission(configuration, "commission")
            .BuildServiceProvider();
    }
}
