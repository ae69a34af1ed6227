using System.Collections.Concurrent;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.Swagger;

namespace KazMigration.Web;

/// <summary>The documents of a host's services, made once.</summary>
internal sealed class OpenApiDocuments(IServiceScopeFactory scopes)
{
    private readonly ConcurrentDictionary<string, Lazy<Task<byte[]>>> _documents = new();

    public async Task<IResult> AnswerAsync(string service)
    {
        try
        {
            return Results.Bytes(await _documents.GetOrAdd(service, name => new(() => WriteAsync(name))).Value, "application/json; charset=utf-8");
        }
        catch (UnknownSwaggerDocument)
        {
            _documents.TryRemove(service, out _);
            return Results.StatusCode(StatusCodes.Status404NotFound);
        }
    }

    private async Task<byte[]> WriteAsync(string service)
    {
        await using var scope = scopes.CreateAsyncScope();
        var document = await scope.ServiceProvider.GetRequiredService<IAsyncSwaggerProvider>().GetSwaggerAsync(service);
        using var json = new MemoryStream();
        await document.SerializeAsJsonAsync(json, OpenApiSpecVersion.OpenApi3_0);
        return json.ToArray();
    }
}
