using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Net.Http.Headers;

namespace KazMigration.Web;

/// <summary>200 with bytes, or a problem.</summary>
public sealed class FileAnswer<T> : IResult, IEndpointMetadataProvider
{
    private readonly Result<T> _result;
    private readonly Func<T, (byte[] Content, string MediaType, string? FileName)> _file;
    private readonly string? _cacheControl;

    internal FileAnswer(Result<T> result, Func<T, (byte[] Content, string MediaType, string? FileName)> file, string? cacheControl) =>
        (_result, _file, _cacheControl) = (result, file, cacheControl);

    public Task ExecuteAsync(HttpContext httpContext)
    {
        if (_result.Error is { } error)
            return Errors.WriteAsync(httpContext, error);

        var (content, mediaType, fileName) = _file(_result.Value);
        var response = httpContext.Response;
        response.ContentType = mediaType;
        response.ContentLength = content.Length;
        if (_cacheControl is not null)
            response.Headers.CacheControl = _cacheControl;
        if (fileName is not null)
        {
            var disposition = new ContentDispositionHeaderValue("attachment");
            disposition.SetHttpFileName(fileName);
            response.Headers.ContentDisposition = disposition.ToString();
        }

        return response.Body.WriteAsync(content, httpContext.RequestAborted).AsTask();
    }

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(byte[]), ["application/octet-stream"]));
}
