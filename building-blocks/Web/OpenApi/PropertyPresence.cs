using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace KazMigration.Web;

/// <summary>
/// A member is required exactly when the reader of bodies requires it: constructor parameters without a default. One that may be
/// null says so; a bare reference to a schema cannot.
/// </summary>
internal sealed class PropertyPresence : ISchemaFilter
{
    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (schema is not OpenApiSchema { Properties.Count: > 0 } described)
            return;

        var properties = Json.Options.GetTypeInfo(context.Type).Properties;
        foreach (var property in properties.Where(JsonFaults.AllowsNull))
        {
            if (!described.Properties.TryGetValue(property.Name, out var reference) || reference is not OpenApiSchemaReference)
                continue;
            var type = Nullable.GetUnderlyingType(property.PropertyType) is { IsEnum: true } ? JsonSchemaType.String : JsonSchemaType.Object;
            described.Properties[property.Name] = new OpenApiSchema { Type = type | JsonSchemaType.Null, AllOf = [reference] };
        }

        described.Required = properties.Where(JsonFaults.IsRequired).Select(p => p.Name).Where(described.Properties.ContainsKey).ToHashSet();
    }
}
