using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace KazMigration.Web;

/// <summary>A member is required exactly when the reader of bodies requires it: constructor parameters without a default.</summary>
internal sealed class PropertyPresence : ISchemaFilter
{
    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (schema is not OpenApiSchema { Properties.Count: > 0 } described)
            return;

        var properties = Json.Options.GetTypeInfo(context.Type).Properties;
        described.Required = properties.Where(JsonFaults.IsRequired).Select(p => p.Name).Where(described.Properties.ContainsKey).ToHashSet();
    }
}
