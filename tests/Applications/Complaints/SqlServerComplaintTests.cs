using KazMigration.Applications.Application.Certificates;
using KazMigration.Applications.Application.Statistics;
using KazMigration.Applications.Application.Work;
using KazMigration.UseCases;
using MediatR;

namespace KazMigration.Applications.Tests.Complaints;

/// <summary>What is asked of the database about complaints is also understood by SQL Server.</summary>
public sealed class SqlServerComplaintTests
{
    private static readonly Caller Inspector = new("inspector", Roles.Inspector);
    private static readonly DateOnly Day = new(2026, 3, 5);
    private static readonly PageRequest NextUrgent = new(50, new UrgencyKey(Day, Day, Guid.CreateVersion7()).ToString());

    [Fact]
    public Task ListWork_OfTheReviewingBody_IsTranslated() =>
        Translates(new ListWork(Inspector, new WorkFilter("71", LebTask.ReviewComplaint, null, Day, LateOnly: true), NextUrgent));

    [Fact]
    public Task CountWork_OfTheReviewingBody_IsTranslated() => Translates(new CountWork(Inspector, null));

    [Fact]
    public Task CountComplaints_Any_IsTranslated() => Translates(new CountComplaints());

    [Fact]
    public Task RestoreCertificate_Any_IsTranslated() => Translates(new RestoreCertificate(
        new Caller("official.71", Roles.Official, "71"), "C71-2026-0000001", new RestorationForm(Guid.CreateVersion7())));

    private static Task Translates<T>(IRequest<T> request) => AbsentSqlServer.TranslatesAsync(ServiceScene.OnAbsentSqlServer, request);
}
