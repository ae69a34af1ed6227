using KazMigration.ResidencePermits.Application;
using KazMigration.ResidencePermits.Application.Filing;
using KazMigration.ResidencePermits.Application.Permits;
using KazMigration.ResidencePermits.Domain.Filing;
using KazMigration.ResidencePermits.Domain.Permits;
using KazMigration.UseCases;
using MediatR;

namespace KazMigration.ResidencePermits.Tests.Permits;

/// <summary>What use cases of permits ask of the database is also understood by SQL Server.</summary>
public sealed class SqlServerPermitTests
{
    private static readonly Caller Migration = new("migration.officer", Roles.MigrationOfficer);
    private static readonly Caller Applicant = new("applicant.1", Roles.Applicant, Iin: "900101300017");
    private static readonly Guid Id = Guid.CreateVersion7();

    [Fact]
    public Task Upload_Any_IsTranslated() => Translates(new UploadDocument<IResidencePermitsDb>(Applicant, "%PDF-1.4"u8.ToArray()));

    [Fact]
    public Task List_AllFilters_IsTranslated() => Translates(new ListPermitApplications(
        Migration, PermitApplicationStatus.Registered, "71", new(2026, 3, 2), new(50, NewestFirst.Of(DateTimeOffset.UnixEpoch, Id))));

    [Fact]
    public Task List_Own_IsTranslated() => Translates(new ListPermitApplications(Applicant, null, null, null, new(50, null)));

    [Fact]
    public Task File_Any_IsTranslated() => Translates(new FilePermitApplication(Applicant, new(Id, "a", "h"), PermitSample.Form(Id)));

    [Fact]
    public Task Application_Any_IsTranslated() => Translates(new GetPermitApplication(Applicant, Id));

    [Fact]
    public Task Announce_Any_IsTranslated() => Translates(new AnnounceDecisionDeadlines());

    [Fact]
    public Task Permit_Any_IsTranslated() => Translates(new GetPermit(Migration, "RP71-2026-0000001"));

    [Fact]
    public Task Movement_Any_IsTranslated() => Translates(new RegisterMovement(Migration, "RP71-2026-0000001", new(Movement.Exit, new(2026, 3, 2))));

    [Fact]
    public Task AnnounceEnds_Any_IsTranslated() => Translates(new AnnouncePermitEnds());

    [Fact]
    public Task Verify_Any_IsTranslated() => Translates(new VerifyPermit("RP71-2026-0000001", "code"));

    private static Task Translates<T>(IRequest<T> request) => AbsentSqlServer.TranslatesAsync(ServiceScene.OnAbsentSqlServer, request);
}
