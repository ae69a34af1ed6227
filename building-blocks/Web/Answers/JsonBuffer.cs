using System.Buffers;
using System.Text.Json;
using Microsoft.Extensions.ObjectPool;

namespace KazMigration.Web;

/// <summary>A reusable buffer with its JSON writer.</summary>
internal sealed class JsonBuffer : IDisposable
{
    private const int KeepBytes = 64 * 1024;

    private static readonly DefaultObjectPool<JsonBuffer> Pool = new(new Policy(), 64);

    private readonly ArrayBufferWriter<byte> _bytes = new(2048);

    private JsonBuffer() => Writer = new(_bytes, new JsonWriterOptions { Encoder = Json.Options.Encoder, SkipValidation = true });

    public Utf8JsonWriter Writer { get; }

    public ReadOnlyMemory<byte> Written => _bytes.WrittenMemory;

    public static JsonBuffer Rent() => Pool.Get();

    /// <summary>Gives the buffer back.</summary>
    public void Dispose() => Pool.Return(this);

    private sealed class Policy : PooledObjectPolicy<JsonBuffer>
    {
        public override JsonBuffer Create() => new();

        public override bool Return(JsonBuffer buffer)
        {
            if (buffer._bytes.Capacity > KeepBytes)
                return false;
            buffer._bytes.ResetWrittenCount();
            buffer.Writer.Reset();
            return true;
        }
    }
}
