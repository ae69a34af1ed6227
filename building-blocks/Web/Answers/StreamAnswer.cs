using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Net.Http.Headers;

namespace KazMigration.Web;

/// <summary>200 with a file that is too large to be held in memory, or a problem. The stream is closed once it is sent.</summary>
public sealed class StreamAnswer<T> : IResult, IEndpointMetadataProvider
{
    private readonly Result<T> _result;
    private readonly Func<T, (Stream Content, string MediaType, string FileName)> _file;

    internal StreamAnswer(Result<T> result, Func<T, (Stream Content, string MediaType, string FileName)> file) => (_result, _file) = (result, file);

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        if (_result.Error is { } error)
        {
            await Errors.WriteAsync(httpContext, error);
            return;
        }

        var (content, mediaType, fileName) = _file(_result.Value);
        await using (content)
        {
            var response = httpContext.Response;
            response.ContentType = mediaType;
            response.ContentLength = content.Length;
            var disposition = new ContentDispositionHeaderValue("attachment");
            disposition.SetHttpFileName(fileName);
            response.Headers.ContentDisposition = disposition.ToString();
            await content.CopyToAsync(response.Body, httpContext.RequestAborted);
        }
    }

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(byte[]), ["application/octet-stream"]));
}
