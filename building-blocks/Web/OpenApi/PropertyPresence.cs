using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace KazMigration.Web;

/// <summary>
/// A member is required exactly when the reader of bodies requires it: constructor parameters without a default; one that an answer
/// leaves out while it is null is not. A member that may be null says so, and no other; a bare reference to a schema cannot.
/// </summary>
internal sealed class PropertyPresence : ISchemaFilter
{
    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (schema is not OpenApiSchema { Properties.Count: > 0 } described)
            return;

        var properties = Json.Options.GetTypeInfo(context.Type).Properties;
        foreach (var property in properties)
        {
            if (described.Properties.TryGetValue(property.Name, out var member))
                described.Properties[property.Name] = JsonFaults.AllowsNull(property) ? OrNull(member, property.PropertyType) : NotNull(member);
        }

        described.Required = properties.Where(p => JsonFaults.IsRequired(p) && !IsLeftOut(p)).Select(p => p.Name).Where(described.Properties.ContainsKey).ToHashSet();
    }

    private static IOpenApiSchema OrNull(IOpenApiSchema member, Type type)
    {
        if (member is OpenApiSchema own)
            own.Type |= JsonSchemaType.Null;
        if (member is not OpenApiSchemaReference)
            return member;
        var referred = Nullable.GetUnderlyingType(type) is { IsEnum: true } ? JsonSchemaType.String : JsonSchemaType.Object;
        return new OpenApiSchema { Type = referred | JsonSchemaType.Null, AllOf = [member] };
    }

    private static IOpenApiSchema NotNull(IOpenApiSchema member)
    {
        if (member is OpenApiSchema own)
            own.Type &= ~JsonSchemaType.Null;
        return member;
    }

    private static bool IsLeftOut(JsonPropertyInfo property) => property.AttributeProvider?
        .GetCustomAttributes(typeof(JsonIgnoreAttribute), inherit: false) is [JsonIgnoreAttribute { Condition: JsonIgnoreCondition.WhenWritingNull }];
}
