using System.Reflection;
using Microsoft.Net.Http.Headers;

namespace KazMigration.Web;

/// <summary>The one file of a multipart request, in its field "file".</summary>
internal sealed record Upload(byte[] Content)
{
    // Boundary lines and part headers stand beside the file.
    private const long MaxRequest = DocumentErrors.MaxSize + (64 * 1024);

    public static async ValueTask<Upload?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        if (!IsMultipart(context.Request.ContentType))
            throw new BadHttpRequestException("multipart/form-data is taken", StatusCodes.Status415UnsupportedMediaType);
        if (context.Request.ContentLength > MaxRequest)
            throw new BadHttpRequestException("too large", StatusCodes.Status413PayloadTooLarge);

        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (form.Files.GetFile("file") is not { } file)
        {
            Refusal.Set(context, ProblemTypes.MalformedRequest, [new("/file", "required")]);
            return null;
        }

        if (form.Files.GetFiles("file").Count > 1)
        {
            Refusal.Set(context, ProblemTypes.MalformedRequest, [new("/file", "duplicateMember")]);
            return null;
        }

        if (file.Length > DocumentErrors.MaxSize)
            throw new BadHttpRequestException("too large", StatusCodes.Status413PayloadTooLarge);

        var content = new byte[file.Length];
        await using var stream = file.OpenReadStream();
        await stream.ReadExactlyAsync(content, context.RequestAborted);
        return new Upload(content);
    }

    private static bool IsMultipart(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type) && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase);
}
