using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;

namespace KazMigration.Web;

/// <summary>201 with a value and its address, or a problem.</summary>
public sealed class CreatedAnswer<T> : IResult, IEndpointMetadataProvider
{
    private readonly Result<T> _result;
    private readonly Func<T, string> _location;
    private readonly Func<T, long>? _version;

    internal CreatedAnswer(Result<T> result, Func<T, string> location, Func<T, long>? version) =>
        (_result, _location, _version) = (result, location, version);

    public Task ExecuteAsync(HttpContext httpContext)
    {
        if (_result.Error is { } error)
            return Errors.WriteAsync(httpContext, error);

        var response = httpContext.Response;
        response.StatusCode = StatusCodes.Status201Created;
        response.Headers.Location = _location(_result.Value);
        if (_version is not null)
            response.Headers.ETag = EntityTags.Of(_version(_result.Value));
        return JsonBody.WriteAsync(response, _result.Value);
    }

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status201Created, typeof(T), ["application/json"]));
}
