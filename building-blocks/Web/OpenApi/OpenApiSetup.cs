using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;
using Swashbuckle.AspNetCore.SwaggerUI;

namespace KazMigration.Web;

/// <summary>A description of the API for each service, and the page that shows and tries it.</summary>
internal static class OpenApiSetup
{
    private const string Scheme = "oauth2";

    public static void AddApiDescription(this WebApplicationBuilder builder, IReadOnlyList<ServiceModule> modules)
    {
        var services = builder.Services;
        services.AddEndpointsApiExplorer();
        services.AddSingleton<ISerializerDataContractResolver>(new JsonSerializerDataContractResolver(Json.Options));
        services.AddSingleton<OpenApiDocuments>();
        services.AddSwaggerGen(options =>
        {
            foreach (var module in modules)
                options.SwaggerDoc(module.Name, new OpenApiInfo { Title = "KazMigration: " + module.Name, Version = "v1" });
            options.DocInclusionPredicate(static (document, api) => api.GroupName == document);
            options.TagActionsBy(static api => [api.GroupName ?? ""]);
            options.CustomSchemaIds(SchemaIds.Of);
            options.SupportNonNullableReferenceTypes();
            options.NonNullableReferenceTypesAsRequired();
            options.AddSecurityDefinition(Scheme, SecurityScheme(builder.Configuration["Identity:TokenUrl"] ?? "/connect/token"));
            options.OperationFilter<OperationFilter>();
            options.SchemaFilter<PropertyPresence>();
        });
    }

    public static void MapApiDescription(this WebApplication app, IReadOnlyList<ServiceModule> modules)
    {
        app.MapGet("/openapi/{service}/v1.json", static (string service, OpenApiDocuments documents) => documents.AnswerAsync(service))
            .AllowEveryone().ExcludeFromDescription();

        var own = modules.Select(m => m.Name).ToArray();
        var all = Gateway.Services(app.Configuration) is { Count: > 0 } services ? services : own;
        app.UsePage(own, static context => !Gateway.IsBehind(context));
        app.UsePage(all, static context => Gateway.IsBehind(context));
    }

    /// <summary>The requirement of a token, for one operation.</summary>
    public static List<OpenApiSecurityRequirement> Requirement(OpenApiDocument document) =>
        [new() { [new OpenApiSecuritySchemeReference(Scheme, document)] = [] }];

    // Behind the gateway one page shows the documents of all services; a process of its own shows its own.
    private static void UsePage(this WebApplication app, IReadOnlyList<string> services, Func<HttpContext, bool> when) =>
        app.UseWhen(
            context => context.GetEndpoint() is null && context.Request.Path.StartsWithSegments("/swagger") && when(context),
            page => page.UseSwaggerUI(options => Show(options, services)));

    private static void Show(SwaggerUIOptions options, IReadOnlyList<string> services)
    {
        foreach (var service in services)
            options.SwaggerEndpoint($"/openapi/{service}/v1.json", service);
        options.RoutePrefix = "swagger";
        options.DocumentTitle = "KazMigration";
        options.EnablePersistAuthorization();
        options.DisplayRequestDuration();
        options.DisplayOperationId();
    }

    private static OpenApiSecurityScheme SecurityScheme(string tokenUrl)
    {
        var flow = new OpenApiOAuthFlow { TokenUrl = new Uri(tokenUrl, UriKind.RelativeOrAbsolute), Scopes = new Dictionary<string, string>() };
        return new()
        {
            Type = SecuritySchemeType.OAuth2,
            Description = "An opaque access token; what a caller may do follows from the role in it.",
            Flows = new OpenApiOAuthFlows { Password = flow, ClientCredentials = flow },
        };
    }
}
