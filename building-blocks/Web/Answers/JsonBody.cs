using System.Text.Json;

namespace KazMigration.Web;

/// <summary>Writes JSON answers in one piece with their length: no chunks, one write to the socket.</summary>
internal static class JsonBody
{
    public const string MediaType = "application/json; charset=utf-8";

    public static Task WriteAsync<T>(HttpResponse response, T value, string mediaType = MediaType)
    {
        var buffer = JsonBuffer.Rent();
        JsonSerializer.Serialize(buffer.Writer, value, JsonType<T>.Info);
        buffer.Writer.Flush();

        response.ContentType = mediaType;
        response.ContentLength = buffer.Written.Length;
        var write = response.BodyWriter.WriteAsync(buffer.Written, response.HttpContext.RequestAborted);
        if (!write.IsCompletedSuccessfully)
            return Awaited(write.AsTask(), buffer);

        _ = write.Result;
        buffer.Dispose();
        return Task.CompletedTask;
    }

    private static async Task Awaited(Task write, JsonBuffer buffer)
    {
        // Given back only when the bytes are surely copied; a failed write leaves the buffer to the collector.
        await write;
        buffer.Dispose();
    }
}
