using System.Reflection;

namespace KazMigration.Web;

/// <summary>The one file of a multipart request, in its field "file".</summary>
internal sealed record Upload(byte[] Content)
{
    // Boundary lines and part headers stand beside the file.
    private const long MaxRequest = DocumentErrors.MaxSize + (64 * 1024);

    public static async ValueTask<Upload?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        if (!context.Request.HasFormContentType)
            throw new BadHttpRequestException("multipart/form-data is taken", StatusCodes.Status415UnsupportedMediaType);
        if (context.Request.ContentLength > MaxRequest)
            throw new BadHttpRequestException("too large", StatusCodes.Status413PayloadTooLarge);

        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (form.Files.GetFile("file") is not { } file)
        {
            Refusal.Set(context, ProblemTypes.MalformedRequest, [new("/file", "required")]);
            return null;
        }

        if (file.Length > DocumentErrors.MaxSize)
            throw new BadHttpRequestException("too large", StatusCodes.Status413PayloadTooLarge);

        var content = new byte[file.Length];
        await using var stream = file.OpenReadStream();
        await stream.ReadExactlyAsync(content, context.RequestAborted);
        return new Upload(content);
    }
}
