using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace KazMigration.Web;

/// <summary>Writes an operation's description from what its endpoint carries.</summary>
internal sealed class OperationFilter(ProblemWriter problems) : IOperationFilter
{
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        var metadata = context.ApiDescription.ActionDescriptor.EndpointMetadata;
        var rule = metadata.OfType<AccessRule>().LastOrDefault() ?? AccessRule.AnyCaller;
        var text = metadata.OfType<OperationText>().LastOrDefault();

        operation.Summary = text?.Summary;
        operation.Description = (text?.Description + "\n\n" + Access(rule)).Trim();
        operation.OperationId = metadata.OfType<IEndpointNameMetadata>().LastOrDefault()?.EndpointName ?? IdOf(text?.Summary, context);
        if (!rule.Anonymous)
            operation.Security = OpenApiSetup.Requirement(context.Document);

        OperationRequest.Describe(operation, context, metadata);
        OperationAnswer.Describe(operation, context, metadata);
        new OperationErrors(problems, context).Describe(operation, metadata, rule);
    }

    /// <summary>An object as it stands in JSON; endpoints give their examples as the objects they take and answer.</summary>
    public static JsonNode? Example(object value) => JsonSerializer.SerializeToNode(value, value.GetType(), Json.Options);

    private static string Access(AccessRule rule)
    {
        if (rule.Anonymous)
            return "**Role:** none, open to everyone.";
        return rule.Roles.Count == 0 ? "**Role:** any." : "**Role:** " + string.Join(", ", rule.Roles.Select(role => $"`{role}`")) + ".";
    }

    // "Send a file to the commission" → sendAFileToTheCommission; without a summary: method and route.
    private static string IdOf(string? summary, OperationFilterContext context)
    {
        var id = new StringBuilder();
        foreach (var word in (summary ?? $"{context.ApiDescription.HttpMethod} {context.ApiDescription.RelativePath}").Split([' ', '/', '{', '}', '-', ',', '.', '\''], StringSplitOptions.RemoveEmptyEntries))
        {
            var letters = string.Concat(word.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();
            id.Append(id.Length == 0 ? letters : CultureInfo.InvariantCulture.TextInfo.ToTitleCase(letters));
        }

        return id.ToString();
    }
}
