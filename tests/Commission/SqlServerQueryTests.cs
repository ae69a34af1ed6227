using KazMigration.Commission.Application;
using KazMigration.Contracts.WhatIfs.V1;
using KazMigration.UseCases;
using MediatR;

namespace KazMigration.Commission.Tests;

/// <summary>What use cases ask of the database is also understood by SQL Server.</summary>
public sealed class SqlServerQueryTests
{
    private static readonly Caller Secretary = new("secretary.71", Roles.Secretary, "71");
    private static readonly Caller Ops = new("ops", Roles.Ops);

    private static readonly PageRequest FirstPage = new(50, null);

    [Fact]
    public Task ListCases_AllFilters_IsTranslated() => Translates(new ListCases(
        Secretary, Guid.CreateVersion7(), CaseStatus.Open, "71", new DateOnly(2026, 3, 5), new(50, Guid.CreateVersion7().ToString())));

    [Fact]
    public Task ListCases_NoFilter_IsTranslated() => Translates(new ListCases(Ops, null, null, null, null, FirstPage));

    [Theory]
    [InlineData(DeadlineState.Approaching)]
    [InlineData(DeadlineState.Missed)]
    [InlineData(DeadlineState.Escalated)]
    public Task ListDeadlines_NextPage_IsTranslated(DeadlineState state) => Translates(new ListDeadlines(
        Secretary, state, "71", new(50, $"2026-03-05/{Guid.CreateVersion7()}")));

    [Fact]
    public Task AnnounceDeadlines_Any_IsTranslated() => Translates(new AnnounceDeadlines(Caller.System));

    [Theory]
    [InlineData(Roles.Secretary)]
    [InlineData(Roles.Member)]
    public Task ListWork_AllFilters_IsTranslated(string role) => Translates(new ListWork(
        new Caller(role + ".71", role, "71"), new WorkFilter("71", CommissionTask.Sign, new DateOnly(2026, 3, 5), LateOnly: true),
        new(50, new UrgencyKey(new DateOnly(2026, 3, 5), new DateOnly(2026, 3, 2), Guid.CreateVersion7()).ToString())));

    [Theory]
    [InlineData(Roles.Auditor)]
    [InlineData(Roles.Member)]
    public Task CountWork_Any_IsTranslated(string role) => Translates(new CountWork(new Caller(role, role, "71"), null));

    [Fact]
    public Task RecountDeadlines_NewerEdition_IsTranslated() => Translates(new RecountDeadlines());

    [Fact]
    public Task GetCase_Any_IsTranslated() => Translates(new GetCase(Ops, Guid.CreateVersion7()));

    [Fact]
    public Task SignProtocol_Any_IsTranslated() => Translates(new SignProtocol(new("member.71.1", Roles.Member, "71"), Guid.CreateVersion7(), null));

    [Fact]
    public Task GetComposition_Any_IsTranslated() => Translates(new GetComposition(Ops, "71", null));

    [Theory]
    [InlineData(null)]
    [InlineData("638765432100000000|019cacc9-3a00-7b22-9d33-5b1c8a6f0011")]
    public Task AnswerPolicyWhatIf_AnyPage_IsTranslated(string? after) => Translates(new AnswerPolicyWhatIf(new PolicyWhatIfAsked(
        Guid.CreateVersion7(), 1, after, new(2026, 1, 1), new(2026, 3, 2), new(6, [], []), DateTimeOffset.UnixEpoch)));

    private static Task Translates<T>(IRequest<T> request) => AbsentSqlServer.TranslatesAsync(ServiceScene.OnAbsentSqlServer, request);
}
