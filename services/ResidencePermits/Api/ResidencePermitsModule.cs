using KazMigration.ResidencePermits.Application;
using KazMigration.ResidencePermits.Infrastructure;
using KazMigration.UseCases;
using KazMigration.Web;

namespace KazMigration.ResidencePermits.Api;

/// <summary>Permits of permanent residence and Ata Zholy cards.</summary>
public sealed class ResidencePermitsModule : ServiceModule
{
    public override string Name => "residence-permits";

    public override void AddServices(IHostApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddPublicAddress().AddProfessionsClient();
        builder.Services.AddResidencePermits(Name);
        builder.Services.AddMessages(typeof(ResidencePermitsModule).Assembly);
    }

    public override void MapEndpoints(IEndpointRouteBuilder routes)
    {
        ArgumentNullException.ThrowIfNull(routes);
        routes.MapUpload<IResidencePermitsDb>("/api/v1/residence-permits/documents", Roles.Portal, Roles.Applicant);
        var service = routes.MapGroup("/api/v1/residence-permits");
        // Permits of permanent residence.
        service.MapPermitApplications();
        service.MapGivenPermits();
        routes.MapAtaZholy();
    }
}
