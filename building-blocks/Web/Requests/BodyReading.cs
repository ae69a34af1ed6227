using System.Buffers;
using Microsoft.Net.Http.Headers;

namespace KazMigration.Web;

internal static class BodyReading
{
    private const int MaxBytes = 256 * 1024;

    /// <summary>The whole body; null when it was refused.</summary>
    public static async ValueTask<ReadOnlyMemory<byte>?> ReadAsync(HttpContext context)
    {
        var request = context.Request;
        if (request.ContentLength > MaxBytes)
            return Refuse(context, ProblemTypes.TooLarge);

        var reader = request.BodyReader;
        while (true)
        {
            var read = await reader.ReadAsync(context.RequestAborted);
            var buffer = read.Buffer;
            if (buffer.Length > MaxBytes)
            {
                reader.AdvanceTo(buffer.End);
                return Refuse(context, ProblemTypes.TooLarge);
            }

            if (!read.IsCompleted)
            {
                reader.AdvanceTo(buffer.Start, buffer.End);
                continue;
            }

            var bytes = buffer.IsEmpty ? "{}"u8.ToArray() : buffer.ToArray();
            var empty = buffer.IsEmpty;
            reader.AdvanceTo(buffer.End);
            return empty || IsJson(request.ContentType) ? bytes : Refuse(context, ProblemTypes.UnsupportedMediaType);
        }
    }

    private static bool IsJson(string? contentType)
    {
        if (contentType is "application/json" or "application/json; charset=utf-8")
            return true;
        return MediaTypeHeaderValue.TryParse(contentType, out var type)
            && (type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase) || type.Suffix.Equals("json", StringComparison.OrdinalIgnoreCase))
            && (!type.Charset.HasValue || HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase));
    }

    private static ReadOnlyMemory<byte>? Refuse(HttpContext context, ProblemType type)
    {
        Refusal.Set(context, type);
        return null;
    }
}
