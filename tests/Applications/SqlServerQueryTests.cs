using KazMigration.Applications.Application.Applications;
using KazMigration.Applications.Application.Calendars;
using KazMigration.Applications.Application.Certificates;
using KazMigration.Applications.Application.Complaints;
using KazMigration.Applications.Application.Decisions;
using KazMigration.Applications.Infrastructure;
using KazMigration.UseCases;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace KazMigration.Applications.Tests;

/// <summary>What is asked about certificates and complaints is also understood by SQL Server.</summary>
public sealed class SqlServerQueryTests
{
    private static readonly Caller Officer = new("officer.71", Roles.Officer, "71");
    private static readonly Caller Applicant = new("applicant.1", Roles.Applicant, Iin: "900101300017");
    private static readonly IdempotencyKey Key = new(Guid.CreateVersion7(), "applicant.1", "hash");

    [Fact]
    public Task RecountDeadlines_NewerEdition_IsTranslated() => Translates(new RecountDeadlines());

    [Fact]
    public Task PublishCalendarEdition_Any_IsTranslated() => Translates(new PublishCalendarEdition(new("ops", Roles.Ops), 2026, 2, new(new(2026, 3, 2), [], [])));

    [Fact]
    public Task GiveNotice_Any_IsTranslated() => Translates(new GiveNotice(
        Applicant, Key, "C71-2026-0000001", new(Domain.Certificates.NoticeKind.NewEmployer, new(2026, 3, 2), new("Clinic", "010140001230"))));

    [Fact]
    public Task DecideRequest_Any_IsTranslated() => Translates(new DecideRequest(Officer, Guid.CreateVersion7(), 1, new(OfficerDecision.Grant)));

    [Fact]
    public Task ListComplaints_NextPage_IsTranslated() => Translates(new ListComplaints(
        Applicant, Domain.Complaints.ComplaintStatus.Forwarded, "71", Guid.CreateVersion7(), new(50, $"1|{Guid.CreateVersion7()}")));

    [Fact]
    public Task GetComplaint_Any_IsTranslated() => Translates(new GetComplaint(Officer, Guid.CreateVersion7()));

    [Fact]
    public Task MayComplain_Representative_IsTranslated() => WithDb(db => AbsentSqlServer.TranslatesAsync(() => db.MayComplainAsync(
        Applicant, Sample.Representative.Iin, Guid.CreateVersion7(), "C71-2026-0000001", new(2026, 3, 2), CancellationToken.None)));

    // The index that the sweep enters holds the words of this condition.
    [Fact]
    public Task ExpireCertificates_Condition_IsThatOfTheIndex() => WithDb(db =>
    {
        Assert.Contains("[Status] = N'InForce'", db.Certificates.Where(c => c.Status == Domain.Certificates.CertificateStatus.InForce).ToQueryString(), StringComparison.Ordinal);
        Assert.Contains(
            db.GetService<IDesignTimeModel>().Model.FindEntityType(typeof(Domain.Certificates.Certificate))!.GetIndexes(), i => i.GetFilter() == "[Status] = 'InForce'" && i.Properties[0].Name == "ValidTo");
        return Task.CompletedTask;
    });

    [Fact]
    public Task RepresentedAbout_Any_IsTranslated() => WithDb(db =>
    {
        var certificate = Domain.Certificates.Certificate.First(Stage.Recommended(Sample.ToIssue), Stage.Decided, "X");

        var query = db.RepresentedAbout(certificate, "900101300017").OrderByDescending(a => a.SubmittedAt).Select(a => a.Representative!);

        Assert.Contains("[ConcernedCertificate]", query.ToQueryString(), StringComparison.Ordinal);
        return Task.CompletedTask;
    });

    private static Task Translates<T>(IRequest<T> request) => AbsentSqlServer.TranslatesAsync(ServiceScene.OnAbsentSqlServer, request);

    private static async Task WithDb(Func<ApplicationsDb, Task> work)
    {
        await using var scene = ServiceScene.OnAbsentSqlServer();
        await scene.WithDbAsync(work);
    }
}
