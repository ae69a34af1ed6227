using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http.Metadata;

namespace KazMigration.Web;

/// <summary>The caller's <c>Idempotency-Key</c>: 428 when it is missing, 400 when it is not a UUID.</summary>
public sealed class IdempotencyHeader : IBindableFromHttpContext<IdempotencyHeader>, IEndpointParameterMetadataProvider
{
    private const string Header = "Idempotency-Key";

    private readonly Guid _value;
    private readonly string _target;

    private IdempotencyHeader(Guid value, string target) => (_value, _target) = (value, target);

    /// <summary>The key with the caller it belongs to and a hash of path and body, so that another use of the key is seen.</summary>
    public IdempotencyKey For<T>(Caller caller, Body<T> body) where T : class => For(caller, body.Bytes.Span);

    public IdempotencyKey For(Caller caller, ReadOnlySpan<byte> body)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(_target));
        hash.AppendData([0]);
        hash.AppendData(body);
        return new(_value, caller.Subject, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    public static ValueTask<IdempotencyHeader?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        var header = context.Request.Headers[Header];
        if (header.Count == 0)
            Refusal.Set(context, ProblemTypes.PreconditionRequired, [new("/header/Idempotency-Key", "required")], ("Header", Header));
        else if (!Guid.TryParseExact(header.ToString().Trim().Trim('"'), "D", out var key))
            Refusal.Set(context, ProblemTypes.MalformedRequest, [new("/header/Idempotency-Key", "invalidId")]);
        else
            return new(new IdempotencyHeader(key, context.Request.Path));
        return default;
    }

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) =>
        builder.Metadata.Add(new HeaderMetadata(
            Header,
            true,
            "A UUID of the caller's choice: the same key with the same body gets the same answer again and does nothing more.",
            "0198c1f2-7a34-7c11-9d5e-0f2b6c3a4d5e",
            ProblemType.Of(IdempotencyErrors.KeyReused)));
}
