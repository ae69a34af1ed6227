using KazMigration.ResidencePermits.Application.AtaZholy;
using KazMigration.ResidencePermits.Domain.AtaZholy;
using KazMigration.UseCases;
using MediatR;

namespace KazMigration.ResidencePermits.Tests.AtaZholy;

/// <summary>What is asked about cards is also understood by SQL Server.</summary>
public sealed class SqlServerCardTests
{
    private static readonly Caller Officer = new("officer.71", Roles.Officer, "71");
    private static readonly Caller Applicant = new("applicant.1", Roles.Applicant, Iin: "900101300017");

    [Fact]
    public Task ListCardApplications_NextPage_IsTranslated() => Translates(new ListCardApplications(
        Applicant, CardApplicationStatus.UnderCheck, "71", new(50, $"1|{Guid.CreateVersion7()}")));

    [Fact]
    public Task GetCardApplication_Any_IsTranslated() => Translates(new GetCardApplication(Officer, Guid.CreateVersion7()));

    [Fact]
    public Task GetCardHistory_Any_IsTranslated() => Translates(new GetCardHistory(Officer, Guid.CreateVersion7()));

    [Fact]
    public Task SendCardRequests_Any_IsTranslated() => Translates(new SendCardRequests(Officer, Guid.CreateVersion7()));

    [Fact]
    public Task GetCard_Any_IsTranslated() => Translates(new GetCard(Officer, "AZ71-2026-0000001"));

    [Fact]
    public Task VerifyCard_Any_IsTranslated() => Translates(new VerifyCard("AZ71-2026-0000001", "code"));

    [Fact]
    public Task AnnounceCardDeadlines_Any_IsTranslated() => Translates(new AnnounceCardDeadlines());

    [Fact]
    public Task RecountCardDeadlines_NewerEdition_IsTranslated() => Translates(new RecountCardDeadlines());

    [Theory]
    [InlineData(CardDeadlineState.Approaching)]
    [InlineData(CardDeadlineState.Missed)]
    [InlineData(CardDeadlineState.Escalated)]
    public Task ListCardDeadlines_NextPage_IsTranslated(CardDeadlineState state) => Translates(new ListCardDeadlines(
        Officer, state, null, new(50, new UrgencyKey(new(2026, 3, 5), new(2026, 3, 2), Guid.CreateVersion7()).ToString())));

    private static Task Translates<T>(IRequest<T> request) => AbsentSqlServer.TranslatesAsync(ServiceScene.OnAbsentSqlServer, request);
}
