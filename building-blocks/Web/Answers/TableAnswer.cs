using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Net.Http.Headers;

namespace KazMigration.Web;

/// <summary>200 with a value as JSON, or as a CSV table to whoever prefers that (<c>Accept: text/csv</c>); or a problem.</summary>
public sealed class TableAnswer<T> : IResult, IEndpointMetadataProvider
{
    private const string TextCsv = "text/csv";

    private readonly Result<T> _result;
    private readonly Func<T, IEnumerable<IReadOnlyList<string>>> _rows;
    private readonly Func<T, string> _fileName;
    private readonly bool _byteOrderMark;

    internal TableAnswer(Result<T> result, Func<T, IEnumerable<IReadOnlyList<string>>> rows, Func<T, string> fileName, bool byteOrderMark) =>
        (_result, _rows, _fileName, _byteOrderMark) = (result, rows, fileName, byteOrderMark);

    public Task ExecuteAsync(HttpContext httpContext)
    {
        if (_result.Error is { } error)
            return Errors.WriteAsync(httpContext, error);

        var response = httpContext.Response;
        response.Headers.Vary = HeaderNames.Accept;
        if (!PrefersCsv(httpContext.Request))
            return JsonBody.WriteAsync(response, _result.Value);

        var content = Csv.Of(_rows(_result.Value), _byteOrderMark);
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(_fileName(_result.Value));
        response.Headers.ContentDisposition = disposition.ToString();
        response.ContentType = Csv.MediaType;
        response.ContentLength = content.Length;
        return response.Body.WriteAsync(content, httpContext.RequestAborted).AsTask();
    }

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(T), ["application/json", TextCsv]));

    // CSV only to who names it, and not below JSON.
    private static bool PrefersCsv(HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().Accept;
        return QualityOf(TextCsv) is > 0 and var csv && csv >= (QualityOf("application/json") ?? 0);

        double? QualityOf(string mediaType) =>
            accepted.Where(a => a.MediaType.Equals(mediaType, StringComparison.OrdinalIgnoreCase)).Select(a => (double?)(a.Quality ?? 1)).Max();
    }
}
