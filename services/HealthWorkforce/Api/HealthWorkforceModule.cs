using KazMigration.HealthWorkforce.Application;
using KazMigration.HealthWorkforce.Infrastructure;
using KazMigration.UseCases;
using KazMigration.Web;

namespace KazMigration.HealthWorkforce.Api;

/// <summary>The professional register of health workers, their continuous professional development and qualification levels.</summary>
public sealed class HealthWorkforceModule : ServiceModule
{
    public override string Name => "health-workforce";

    public override void AddServices(IHostApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddProfessionsClient();
        builder.Services.AddHealthWorkforce(builder.Configuration, Name);
        builder.Services.AddMessages(typeof(HealthWorkforceModule).Assembly);
    }

    public override void MapEndpoints(IEndpointRouteBuilder routes)
    {
        ArgumentNullException.ThrowIfNull(routes);
        var workforce = routes.MapGroup("/api/v1/health-workforce");
        routes.MapUpload<IHealthWorkforceDb>("/api/v1/health-workforce/documents", Roles.HumanResources, Roles.Applicant);
        CpdEndpoints.Map(workforce);
        CpdFormEndpoints.Map(workforce);
        LevelEndpoints.Map(workforce);
        WorkerEndpoints.Map(workforce);
        ReportEndpoints.Map(workforce);
    }
}
