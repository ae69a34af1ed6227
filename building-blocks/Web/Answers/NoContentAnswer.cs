using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;

namespace KazMigration.Web;

/// <summary>204, or a problem.</summary>
public sealed class NoContentAnswer : IResult, IEndpointMetadataProvider
{
    private readonly Error? _error;

    internal NoContentAnswer(Error? error) => _error = error;

    public Task ExecuteAsync(HttpContext httpContext)
    {
        if (_error is not null)
            return Errors.WriteAsync(httpContext, _error);

        httpContext.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status204NoContent, typeof(void)));
}
