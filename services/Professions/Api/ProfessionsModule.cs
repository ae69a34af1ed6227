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
        builder.Services.AddScoped<CachedQueries>();
    }

    public override void MapEndpoints(IEndpointRouteBuilder routes)
    {
        ArgumentNullException.ThrowIfNull(routes);
        var cache = routes.ServiceProvider.GetRequiredService<AnswerCache>();
        var professions = routes.MapGroup("/api/v1/professions");
        ProfessionsEndpoints.Map(professions, cache);
        RegisterEndpoints.Map(professions, cache);
        EligibilityEndpoints.Map(professions, cache);
        TableEndpoints.Map(professions);
        var drafts = professions.MapGroup("/drafts");
        DraftEndpoints.Map(drafts);
        DraftStepEndpoints.Map(drafts);
        WhatIfEndpoints.Map(professions.MapGroup("/what-ifs"));
    }
}
