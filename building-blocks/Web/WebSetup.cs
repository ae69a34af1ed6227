using System.Reflection;

namespace KazMigration.Web;

/// <summary>What every host of the product does the same: access, problems, limits, description, telemetry, health.</summary>
public static class WebSetup
{
    /// <summary>Registers all of it. The modules' own services are added by the host, by <see cref="ServiceModule.AddServices"/>.</summary>
    public static WebApplicationBuilder AddWeb(this WebApplicationBuilder builder, IReadOnlyList<ServiceModule> modules)
    {
        ProductionGuard.Check(builder.Environment, builder.Configuration);

        builder.AddServerLimits();
        builder.AddGateway();
        builder.AddRateLimits();
        builder.AddIdentity();
        builder.AddBusinessTime();
        builder.AddTelemetry(modules);
        builder.AddApiDescription(modules);

        var services = builder.Services;
        services.AddMessages(Assembly.GetExecutingAssembly());
        services.AddSingleton(static p => new MessageCatalog(p.GetServices<MessageSource>(), p.GetRequiredService<ILogger<MessageCatalog>>()));
        services.AddSingleton<ProblemWriter>();
        services.AddSingleton<ExceptionAnswers>();
        services.AddHealthChecks();
        // Binding faults become problem documents; an exception for each would only cost.
        services.Configure<RouteHandlerOptions>(static options => options.ThrowOnBadRequest = false);
        return builder;
    }

    /// <summary>Builds the pipeline and maps the routes of the modules, each in its own document of the API.</summary>
    public static WebApplication UseWeb(this WebApplication app, IReadOnlyList<ServiceModule> modules)
    {
        // The host would put the framework's middleware first of all; the access middleware does its work, once and cached.
        ((IApplicationBuilder)app).Properties["__AuthenticationMiddlewareSet"] = true;

        app.UseForwardedHeaders();
        app.UseMiddleware<ProblemMiddleware>();
        app.UseRouting();
        app.UseRateLimiter();
        app.UseMiddleware<AccessMiddleware>();

        if (SandboxMode.IsOn(app.Configuration, app.Environment))
            SandboxEndpoints.Map(app);
        if (SandboxMode.IdentityIsSandbox(app.Configuration, app.Environment))
            TokenEndpoint.Map(app);
        HealthEndpoints.Map(app);
        MetricsEndpoint.Map(app);
        app.MapApiDescription(modules);
        foreach (var module in modules)
            module.MapEndpoints(app.MapGroup("").WithGroupName(module.Name).DisableAntiforgery());
        return app;
    }

    private static void AddBusinessTime(this IHostApplicationBuilder builder)
    {
        if (!SandboxMode.IsOn(builder.Configuration, builder.Environment))
        {
            builder.Services.AddSingleton(TimeProvider.System);
            return;
        }

        builder.Services.AddSingleton<BusinessClock>();
        builder.Services.AddSingleton<TimeProvider>(static p => p.GetRequiredService<BusinessClock>());
    }
}
