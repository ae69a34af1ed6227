using KazMigration.ResidencePermits.Infrastructure;
using KazMigration.Web;

namespace KazMigration.ResidencePermits.Api;

/// <summary>Permits of permanent residence and Ata Zholy cards.</summary>
public sealed class ResidencePermitsModule : ServiceModule
{
    public override string Name => "residence-permits";

    public override void AddServices(IHostApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddResidencePermits(Name);
        builder.Services.AddMessages(typeof(ResidencePermitsModule).Assembly);
    }

    public override void MapEndpoints(IEndpointRouteBuilder routes)
    {
        ArgumentNullException.ThrowIfNull(routes);
    }
}
