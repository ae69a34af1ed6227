using KazMigration.Applications.Api.Endpoints;
using KazMigration.Applications.Application;
using KazMigration.Applications.Infrastructure;
using KazMigration.UseCases;
using KazMigration.Web;

namespace KazMigration.Applications.Api;

/// <summary>Applications of every kind, certificates, and the documents of both.</summary>
public sealed class ApplicationsModule : ServiceModule
{
    public override string Name => "applications";

    public override void AddServices(IHostApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddPublicAddress().AddProfessionsClient();
        builder.AddApplications(Name);
        builder.Services.AddMessages(typeof(ApplicationsModule).Assembly);
    }

    public override void MapEndpoints(IEndpointRouteBuilder routes)
    {
        routes.MapUpload<IApplicationsDb>("/api/v1/documents", Roles.Portal, Roles.Applicant);
        routes.MapWork();
        routes.MapStatistics();
        routes.MapApplications();
        routes.MapCertificates();
        routes.MapNotices();
        routes.MapComplaints();
        routes.MapCalendars();
        routes.MapSandboxAuthority();
    }
}
