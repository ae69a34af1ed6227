using KazMigration.Applications.Application.Applications;
using KazMigration.Applications.Application.Calendars;
using KazMigration.Applications.Application.Certificates;
using KazMigration.Applications.Application.Complaints;
using KazMigration.Applications.Application.Decisions;
using KazMigration.Applications.Infrastructure;
using KazMigration.UseCases;
using MediatR;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace KazMigration.Applications.Tests;

/// <summary>
/// What is asked about certificates are also queries of SQL Server: against an address where none answers, a query that can be
/// translated fails to connect; one that cannot fails before.
/// </summary>
public sealed class SqlServerQueryTests
{
    private static readonly Caller Officer = new("officer.71", Roles.Officer, "71");
    private static readonly Caller Applicant = new("applicant.1", Roles.Applicant, Iin: "900101300017");
    private static readonly WorkingCalendar WithNewerEdition = new([.. Sample.Calendar.Years, Sample.Calendar.Years[^1] with { Edition = 2 }]);
    private static readonly IdempotencyKey Key = new(Guid.CreateVersion7(), "applicant.1", "hash");

    [Fact]
    public Task ListNoticesOfBody_NextPage_IsTranslated() => CannotConnect(new ListNoticesOfBody(Officer, "71", new(50, $"1|{Guid.CreateVersion7()}")));

    [Fact]
    public Task ListApplications_NextPage_IsTranslated() => CannotConnect(new ListApplications(
        Officer, ApplicationStatus.Registered, "71", new(2026, 3, 5), new(50, $"1|{Guid.CreateVersion7()}")));

    [Fact]
    public Task ExpireCertificates_Any_IsTranslated() => CannotConnect(new ExpireCertificates());

    [Fact]
    public Task RecountDeadlines_NewerEdition_IsTranslated() => CannotConnect(new RecountDeadlines());

    [Fact]
    public Task PublishCalendarEdition_Any_IsTranslated() => CannotConnect(new PublishCalendarEdition(new("ops", Roles.Ops), 2026, 2, new(new(2026, 3, 2), [], [])));

    [Fact]
    public Task GetCertificate_Any_IsTranslated() => CannotConnect(new GetCertificate(Applicant, "C71-2026-0000001"));

    [Fact]
    public Task GiveNotice_Any_IsTranslated() => CannotConnect(new GiveNotice(
        Applicant, Key, "C71-2026-0000001", new(Domain.Certificates.NoticeKind.NewEmployer, new(2026, 3, 2), new("Clinic", "010140001230"))));

    [Fact]
    public Task DecideRequest_Any_IsTranslated() => CannotConnect(new DecideRequest(Officer, Guid.CreateVersion7(), 1, new(OfficerDecision.Grant)));

    [Fact]
    public Task ListComplaints_NextPage_IsTranslated() => CannotConnect(new ListComplaints(
        Applicant, Domain.Complaints.ComplaintStatus.Forwarded, "71", Guid.CreateVersion7(), new(50, $"1|{Guid.CreateVersion7()}")));

    [Fact]
    public Task GetComplaint_Any_IsTranslated() => CannotConnect(new GetComplaint(Officer, Guid.CreateVersion7()));

    [Fact]
    public async Task MayComplain_Representative_IsTranslated()
    {
        await using var services = Services();
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ApplicationsDb>();

        var failure = await Assert.ThrowsAnyAsync<Exception>(() => db.MayComplainAsync(
            Applicant, Sample.Representative.Iin, Guid.CreateVersion7(), "C71-2026-0000001", new(2026, 3, 2), CancellationToken.None));

        Assert.IsType<SqlException>(failure is InvalidOperationException { InnerException: { } inner } ? inner : failure);
    }

    // The index that the sweep enters holds the words of this condition.
    [Fact]
    public async Task ExpireCertificates_Condition_IsThatOfTheIndex()
    {
        await using var services = Services();
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ApplicationsDb>();

        Assert.Contains("[Status] = N'InForce'", db.Certificates.Where(c => c.Status == Domain.Certificates.CertificateStatus.InForce).ToQueryString(), StringComparison.Ordinal);
        Assert.Contains(
            db.GetService<IDesignTimeModel>().Model.FindEntityType(typeof(Domain.Certificates.Certificate))!.GetIndexes(), i => i.GetFilter() == "[Status] = 'InForce'" && i.Properties[0].Name == "ValidTo");
    }

    [Fact]
    public async Task RepresentedAbout_Any_IsTranslated()
    {
        await using var services = Services();
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ApplicationsDb>();
        var certificate = Domain.Certificates.Certificate.First(Stage.Recommended(Sample.ToIssue), Stage.Decided, "X");

        var query = db.RepresentedAbout(certificate, "900101300017").OrderByDescending(a => a.SubmittedAt).Select(a => a.Representative!);

        Assert.Contains("[ConcernedCertificate]", query.ToQueryString(), StringComparison.Ordinal);
    }

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
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Database:Provider"] = "SqlServer",
            ["Database:ConnectionStrings:applications"] = "Server=127.0.0.1,1;Database=none;User Id=none;Password=none;Connect Timeout=1;ConnectRetryCount=0",
            ["Services:Professions"] = "http://127.0.0.1:1",
            ["Gateway:PublicUrl"] = "http://127.0.0.1:1",
            ["Data:Folder"] = AppContext.BaseDirectory,
        });
        builder.AddApplications("applications");
        builder.Services.AddSingleton(TimeProvider.System).AddSingleton(WithNewerEdition).AddSingleton(new Kernel.Calendars(Sample.Calendar.Years));
        return builder.Services.BuildServiceProvider();
    }
}
