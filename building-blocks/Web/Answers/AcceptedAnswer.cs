using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;

namespace KazMigration.Web;

/// <summary>202 with what was asked for as it stands, and where its progress and result are; or a problem.</summary>
public sealed class AcceptedAnswer<T> : IResult, IEndpointMetadataProvider
{
    private readonly Result<T> _result;
    private readonly Func<T, string> _location;

    internal AcceptedAnswer(Result<T> result, Func<T, string> location) => (_result, _location) = (result, location);

    public Task ExecuteAsync(HttpContext httpContext)
    {
        if (_result.Error is { } error)
            return Errors.WriteAsync(httpContext, error);

        var response = httpContext.Response;
        response.StatusCode = StatusCodes.Status202Accepted;
        response.Headers.Location = _location(_result.Value);
        return JsonBody.WriteAsync(response, _result.Value);
    }

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status202Accepted, typeof(T), ["application/json"]));
}
