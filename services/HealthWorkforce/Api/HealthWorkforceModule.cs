using KazMigration.HealthWorkforce.Infrastructure;
using KazMigration.Web;

namespace KazMigration.HealthWorkforce.Api;

/// <summary>The professional register of health workers, their continuous professional development and qualification levels.</summary>
public sealed class HealthWorkforceModule : ServiceModule
{
    public override string Name => "health-workforce";

    public override void AddServices(IHostApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddHealthWorkforce(Name);
        builder.Services.AddMessages(typeof(HealthWorkforceModule).Assembly);
    }

    public override void MapEndpoints(IEndpointRouteBuilder routes)
    {
        ArgumentNullException.ThrowIfNull(routes);
    }
}
