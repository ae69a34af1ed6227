using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace KazMigration.Web;

/// <summary>Body, headers and paging of an operation.</summary>
internal static class OperationRequest
{
    public static void Describe(OpenApiOperation operation, OperationFilterContext context, IList<object> metadata)
    {
        if (metadata.OfType<BodyMetadata>().LastOrDefault() is { } body)
            operation.RequestBody = Body(body, context, metadata.OfType<RequestExampleMetadata>().LastOrDefault());
        else if (metadata.OfType<UploadMetadata>().Any())
            operation.RequestBody = Upload();

        var parameters = operation.Parameters ??= [];
        foreach (var parameter in context.ApiDescription.ParameterDescriptions)
            if (parameters.OfType<OpenApiParameter>().FirstOrDefault(p => p.Name == parameter.Name) is { } described)
                Describe(described, parameter.ParameterDescriptor?.ParameterType ?? parameter.Type, context.SchemaRepository);
        foreach (var header in metadata.OfType<HeaderMetadata>())
            parameters.Add(Parameter(header.Name, ParameterLocation.Header, header.Required, header.Description, header.Example));
        if (OperationAnswer.HasEntityTag(context, metadata) && context.ApiDescription.HttpMethod == HttpMethods.Get)
            parameters.Add(Parameter("If-None-Match", ParameterLocation.Header, false, "ETag of the answer at hand; 304 when it is still the same.", null));
        if (metadata.OfType<PageMetadata>().Any())
            AddPaging(parameters);
        parameters.Add(Parameter("Accept-Language", ParameterLocation.Header, false, "Language of texts: kk (default), ru or en.", "kk"));
    }

    // Values of a query are texts for the framework: which words or days they are, and that a list may be left out, it does not tell.
    private static void Describe(OpenApiParameter described, Type type, SchemaRepository schemas)
    {
        var value = type.IsArray ? type.GetElementType()! : type;
        value = Nullable.GetUnderlyingType(value) ?? value;
        if (value == typeof(Day))
            described.Schema = new OpenApiSchema { Type = JsonSchemaType.String, Format = "date" };
        if (value.IsGenericType && value.GetGenericTypeDefinition() == typeof(Word<>))
        {
            schemas.Schemas.Remove(SchemaIds.Of(value));
            JsonNode[] words = [.. StrictEnumConverterFactory.NamesOf(value.GenericTypeArguments[0]).Select(n => JsonValue.Create(n.Name))];
            described.Schema = new OpenApiSchema { Type = JsonSchemaType.String, Enum = [.. words] };
        }

        if (!type.IsArray)
            return;
        described.Required = false;
        described.Schema = new OpenApiSchema { Type = JsonSchemaType.Array, Items = value.IsGenericType ? described.Schema : described.Schema?.Items };
    }

    private static void AddPaging(IList<IOpenApiParameter> parameters)
    {
        var limit = Parameter("limit", ParameterLocation.Query, false, "How many items at most.", "50");
        limit.Schema = new OpenApiSchema
        {
            Type = JsonSchemaType.Integer,
            Minimum = "1",
            Maximum = PageRequest.MaxLimit.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Default = PageRequest.DefaultLimit,
        };
        limit.Example = 50;
        parameters.Add(limit);

        // No example here and for If-None-Match: whoever tries the operation would send it.
        parameters.Add(Parameter("cursor", ParameterLocation.Query, false, "The `next` of the page before.", null));
    }

    private static OpenApiRequestBody Body(BodyMetadata body, OperationFilterContext context, RequestExampleMetadata? example) => new()
    {
        Required = body.Required,
        Content = new Dictionary<string, OpenApiMediaType>
        {
            ["application/json"] = new()
            {
                Schema = context.SchemaGenerator.GenerateSchema(body.Type, context.SchemaRepository),
                Example = example is null ? null : OperationFilter.Example(example.Value),
            },
        },
    };

    private static OpenApiRequestBody Upload() => new()
    {
        Required = true,
        Content = new Dictionary<string, OpenApiMediaType>
        {
            ["multipart/form-data"] = new()
            {
                Schema = new OpenApiSchema
                {
                    Type = JsonSchemaType.Object,
                    Required = new HashSet<string> { "file" },
                    Properties = new Dictionary<string, IOpenApiSchema>
                    {
                        ["file"] = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" },
                    },
                },
            },
        },
    };

    private static OpenApiParameter Parameter(string name, ParameterLocation location, bool required, string description, string? example) =>
        new OpenApiParameter
        {
            Name = name,
            In = location,
            Required = required,
            Description = description,
            Schema = new OpenApiSchema { Type = JsonSchemaType.String },
            Example = example is null ? null : JsonValue.Create(example),
        };
}
