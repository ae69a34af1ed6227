using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;
using KazMigration.Web;
using Microsoft.Net.Http.Headers;

namespace KazMigration.Professions.Api;

/// <summary>What an answer rests on: the editions this process knows, and today's date where the caller named none.</summary>
internal readonly record struct AnswerBasis(long Generation, DateOnly Today);

/// <summary>
/// A finished answer, bytes and tag, that is written as it is. Names come in all three languages; it is told to vary with
/// Accept-Language all the same, since a problem at the same address does.
/// </summary>
internal sealed class CachedAnswer : IResult
{
    private const string CacheControl = "public, max-age=60";

    private readonly byte[] _body;
    private readonly string _tag;

    private CachedAnswer(AnswerBasis basis, byte[] body)
    {
        (Basis, _body) = (basis, body);
        _tag = $"\"{Base64Url.EncodeToString(SHA256.HashData(body).AsSpan(0, 12))}\"";
    }

    public AnswerBasis Basis { get; }

    public int Size => _body.Length;

    public static CachedAnswer Of<T>(AnswerBasis basis, T value) => new(basis, Bytes(value));

    /// <summary>The bytes that the answer to a value has: what a signature is over.</summary>
    public static byte[] Bytes<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, Json.Options);

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.Headers.ETag = _tag;
        response.Headers.CacheControl = CacheControl;
        response.Headers.Vary = "Accept-Language";
        if (IsKnownTo(httpContext.Request))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = _body.Length;
        var write = response.Body.WriteAsync(_body, httpContext.RequestAborted);
        return write.IsCompletedSuccessfully ? Task.CompletedTask : write.AsTask();
    }

    private bool IsKnownTo(HttpRequest request)
    {
        var known = request.Headers.IfNoneMatch;
        if (known.Count == 0)
            return false;
        // If-None-Match compares weakly (RFC 9110, 13.1.2): a proxy that compressed the answer made its tag weak.
        return known == _tag
            || (EntityTagHeaderValue.TryParseList(known, out var tags) && tags.Any(t => t == EntityTagHeaderValue.Any || t.Tag == _tag));
    }
}
