using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;

namespace KazMigration.Web;

/// <summary>200 with a value, or a problem.</summary>
public sealed class OkAnswer<T> : IResult, IEndpointMetadataProvider
{
    private readonly Result<T> _result;
    private readonly Func<T, long>? _version;
    private readonly Func<T, string>? _tag;
    private readonly string? _cacheControl;

    internal OkAnswer(Result<T> result, Func<T, long>? version, Func<T, string>? tag, string? cacheControl) =>
        (_result, _version, _tag, _cacheControl) = (result, version, tag, cacheControl);

    public Task ExecuteAsync(HttpContext httpContext)
    {
        if (_result.Error is { } error)
            return Errors.WriteAsync(httpContext, error);

        var value = _result.Value;
        if (_cacheControl is not null)
            httpContext.Response.Headers.CacheControl = _cacheControl;

        var tag = _version is not null ? EntityTags.Of(_version(value)) : _tag is not null ? EntityTags.Of(_tag(value)) : null;
        if (tag is not null && EntityTags.IsKnown(httpContext, tag))
        {
            httpContext.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        return JsonBody.WriteAsync(httpContext.Response, value);
    }

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(T), ["application/json"]));
}
