using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace KazMigration.Web;

/// <summary>The good answers of an operation: their examples and headers.</summary>
internal static class OperationAnswer
{
    public static void Describe(OpenApiOperation operation, OperationFilterContext context, IList<object> metadata)
    {
        var example = metadata.OfType<ResponseExampleMetadata>().LastOrDefault();
        var file = metadata.OfType<FileMetadata>().LastOrDefault();
        foreach (var (status, answer) in operation.Responses ?? [])
        {
            if (!status.StartsWith('2') || answer is not OpenApiResponse response)
                continue;

            if (file is not null)
                response.Content = new Dictionary<string, OpenApiMediaType> { [file.MediaType] = new() { Schema = Text("binary") } };
            if (example is not null && response.Content?.TryGetValue("application/json", out var json) == true)
                json.Example = OperationFilter.Example(example.Value);
            if (status == "201")
                Header(response, "Location", "Where it now is.", "/api/v1/…");
            if (status == "202")
                Header(response, "Location", "Where its progress and result are.", "/api/v1/…");
            if (HasEntityTag(context, metadata))
                Header(response, "ETag", "The version, for If-Match and If-None-Match.", "\"3\"");
        }

        if (HasEntityTag(context, metadata) && context.ApiDescription.HttpMethod == HttpMethods.Get)
            (operation.Responses ??= [])["304"] = new OpenApiResponse { Description = "Unchanged since the ETag given" };
    }

    public static bool HasEntityTag(OperationFilterContext context, IList<object> metadata) =>
        metadata.OfType<EntityTagMetadata>().LastOrDefault()?.Sent
        ?? context.ApiDescription.SupportedResponseTypes.Any(r => r.StatusCode is 200 or 201 && r.Type?.GetProperty("Version") is not null);

    public static void Header(OpenApiResponse response, string name, string description, string example) =>
        (response.Headers ??= new Dictionary<string, IOpenApiHeader>())[name] =
            new OpenApiHeader { Description = description, Schema = Text(null), Example = JsonValue.Create(example) };

    public static void Header(OpenApiResponse response, string name, string description, int example) =>
        Header(response, name, description, example.ToString(CultureInfo.InvariantCulture));

    private static OpenApiSchema Text(string? format) => new() { Type = JsonSchemaType.String, Format = format };
}
