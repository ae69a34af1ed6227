using System.Diagnostics;
using System.Globalization;

namespace KazMigration.Web;

/// <summary>Answers errors as problem documents in the caller's language.</summary>
internal sealed class ProblemWriter(MessageCatalog messages)
{
    public Task WriteAsync(HttpContext context, Error error) =>
        WriteAsync(context, ProblemType.Of(error), error.Faults, error.Values, error.Code.LegalBasis);

    public Task WriteAsync(
        HttpContext context,
        ProblemType type,
        IReadOnlyList<Fault>? faults = null,
        IReadOnlyList<(string Name, object? Value)>? values = null,
        LegalBasis? legalBasis = null)
    {
        var language = RequestLanguage.Of(context.Request).Code;
        var response = context.Response;
        response.StatusCode = type.Status;
        response.Headers.ContentLanguage = language;
        response.Headers.Vary = "Accept-Language";
        response.Headers.CacheControl = "no-store";
        response.Headers.ETag = default;
        if (type.RetryAfterSeconds > 0 && response.Headers.RetryAfter.Count == 0)
            response.Headers.RetryAfter = type.RetryAfterSeconds.ToString(CultureInfo.InvariantCulture);

        var document = Document(type, language, context.Request.Path, TraceIdOf(context), faults, values, legalBasis);
        return JsonBody.WriteAsync(response, document, ProblemDocument.MediaType);
    }

    public ProblemDocument Document(
        ProblemType type,
        string language,
        string instance,
        string traceId,
        IReadOnlyList<Fault>? faults = null,
        IReadOnlyList<(string Name, object? Value)>? values = null,
        LegalBasis? legalBasis = null)
    {
        var (title, detail) = messages.Problem(type.Slug, language, values ?? []);
        var errors = faults is null or { Count: 0 } ? [] : new ProblemFault[faults.Count];
        for (var i = 0; i < errors.Length; i++)
        {
            var fault = faults![i];
            errors[i] = new(fault.Pointer, fault.Code, messages.Fault(fault.Code, language, fault.Values), fault.LegalBasis);
        }

        // One rule that refuses is the basis of the whole.
        if (legalBasis is null && errors.Length > 0 && errors.All(e => e.LegalBasis == errors[0].LegalBasis))
            legalBasis = errors[0].LegalBasis;
        return new(ProblemDocument.TypePrefix + type.Slug, title, type.Status, detail, instance, traceId, errors, legalBasis);
    }

    public static string TraceIdOf(HttpContext context) => Activity.Current?.TraceId.ToHexString() ?? context.TraceIdentifier;
}
