using KazMigration.Applications.Api.Endpoints;
using KazMigration.Applications.Infrastructure;
using KazMigration.Web;

namespace KazMigration.Applications.Api;

/// <summary>Applications of every kind, certificates, and the documents of both.</summary>
public sealed class ApplicationsModule : ServiceModule
{
    public override string Name => "applications";

    public override void AddServices(IHostApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddApplications(Name);
        builder.Services.AddMessages(typeof(ApplicationsModule).Assembly);
    }

    public override void MapEndpoints(IEndpointRouteBuilder routes)
    {
        routes.MapDocuments();
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
