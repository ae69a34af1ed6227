using KazMigration.Professions.Infrastructure;
using KazMigration.Web;

namespace KazMigration.Professions.Api;

/// <summary>The lists of professions and their editions.</summary>
public sealed class ProfessionsModule : ServiceModule
{
    public override string Name => "professions";

    public override void AddServices(IHostApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddProfessions(Name);
        builder.Services.AddMessages(typeof(ProfessionsModule).Assembly);
        builder.Services.AddSingleton<AnswerCache>();
    }

    public override void MapEndpoints(IEndpointRouteBuilder routes) => ProfessionsEndpoints.Map(routes);
}
