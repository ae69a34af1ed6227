using KazMigration.Commission.Infrastructure;
using KazMigration.Web;

namespace KazMigration.Commission.Api;

/// <summary>Commissions of the LEBs: compositions, cases, findings, scores, protocols (Order 236, p. 6–10).</summary>
public sealed class CommissionModule : ServiceModule
{
    public override string Name => "commission";

    public override void AddServices(IHostApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddCommission(builder.Configuration, Name);
        builder.Services.AddMessages(typeof(CommissionModule).Assembly);
        if (SandboxMode.IsOn(builder.Configuration, builder.Environment))
            builder.Services.AddSandboxCompositions();
    }

    public override void MapEndpoints(IEndpointRouteBuilder routes)
    {
        var commission = routes.MapGroup("/api/v1/commission");
        CaseEndpoints.Map(commission);
        WorkEndpoints.Map(commission);
        ProtocolEndpoints.Map(commission);
        CompositionEndpoints.Map(commission);
        ScoreEndpoints.Map(commission);
    }
}
