using System.Globalization;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace KazMigration.Web;

/// <summary>The problems an operation can answer, each with an example.</summary>
internal sealed class OperationErrors(ProblemWriter problems, OperationFilterContext context)
{
    private const string TraceId = "4bf92f3577b34da6a3ce929d0e0e4736";

    public void Describe(OpenApiOperation operation, IList<object> metadata, AccessRule rule)
    {
        var text = metadata.OfType<OperationText>().LastOrDefault();
        var all = Common(metadata, rule).Select(type => (type, Basis: (LegalBasis?)null))
            .Concat((text?.Errors ?? []).Select(code => (ProblemType.Of(code), Basis: code.LegalBasis)));

        foreach (var status in all.DistinctBy(e => e.Item1.Slug).GroupBy(e => e.Item1.Status).OrderBy(g => g.Key))
        {
            var response = new OpenApiResponse { Description = string.Join(" · ", status.Select(e => $"`{e.Item1.Slug}`")) };
            response.Content = new Dictionary<string, OpenApiMediaType> { [ProblemDocument.MediaType] = Content(status) };
            if (status.Key is 429 or 503)
                OperationAnswer.Header(response, "Retry-After", "Seconds after which trying again can help.", status.Max(e => e.Item1.RetryAfterSeconds));
            (operation.Responses ??= [])[status.Key.ToString(CultureInfo.InvariantCulture)] = response;
        }
    }

    private IEnumerable<ProblemType> Common(IList<object> metadata, AccessRule rule)
    {
        if (!rule.Anonymous)
            yield return ProblemTypes.Unauthorized;
        if (rule.Roles.Count > 0)
            yield return ProblemTypes.RoleMissing;
        if (metadata.OfType<EnableRateLimitingAttribute>().Any())
            yield return ProblemTypes.TooManyRequests;

        var takesBody = metadata.OfType<BodyMetadata>().Any() || metadata.OfType<UploadMetadata>().Any();
        if (takesBody || context.ApiDescription.ParameterDescriptions.Count > 0 || metadata.OfType<HeaderMetadata>().Any() || metadata.OfType<PageMetadata>().Any())
            yield return ProblemTypes.MalformedRequest;
        if (takesBody)
            yield return ProblemTypes.TooLarge;
        if (takesBody)
            yield return ProblemTypes.UnsupportedMediaType;

        foreach (var header in metadata.OfType<HeaderMetadata>())
        {
            if (header.Required)
                yield return ProblemTypes.PreconditionRequired;
            if (header.Refusal is not null)
                yield return header.Refusal;
        }

        yield return ProblemTypes.Unavailable;
    }

    private OpenApiMediaType Content(IEnumerable<(ProblemType Type, LegalBasis? Basis)> types)
    {
        var examples = types.ToDictionary(e => e.Type.Slug, e => OperationFilter.Example(Document(e.Type, e.Basis)));
        var content = new OpenApiMediaType { Schema = context.SchemaGenerator.GenerateSchema(typeof(ProblemDocument), context.SchemaRepository) };
        if (examples.Count == 1)
            content.Example = examples.Values.Single();
        else
            content.Examples = examples.ToDictionary(e => e.Key, e => (IOpenApiExample)new OpenApiExample { Value = e.Value });
        return content;
    }

    private ProblemDocument Document(ProblemType type, LegalBasis? basis)
    {
        Fault[] faults = type == ProblemTypes.MalformedRequest ? [new("/example", "unknownMember")] : [];
        (string, object?)[] values = [("Header", "If-Match"), ("Seconds", 1)];
        return problems.Document(type, RequestLanguage.English.Code, "/" + context.ApiDescription.RelativePath, TraceId, faults, values, basis);
    }
}
