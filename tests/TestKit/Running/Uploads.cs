using System.Net.Http.Headers;

namespace KazMigration.TestKit.Running;

/// <summary>Files as applicants upload them.</summary>
public static class Uploads
{
    public static byte[] Pdf { get; } =
        """
        %PDF-1.4
        1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
        2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
        3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
        trailer<</Root 1 0 R>>
        %%EOF

        """u8.ToArray();

    /// <summary>Uploads a PDF; its id.</summary>
    public static async Task<string> PdfAsync(Api api, string user = "portal", string path = "/api/v1/documents")
    {
        ArgumentNullException.ThrowIfNull(api);
        return (await api.SendAsync(Of(Pdf, user) with { Path = path })).Is(201)["id"];
    }

    public static Request Of(byte[] content, string user = "portal", string name = "passport.pdf", string mediaType = "application/pdf") =>
        new(HttpMethod.Post, "/api/v1/documents") { User = user, Content = () => Multipart(content, name, mediaType) };

    private static MultipartFormDataContent Multipart(byte[] content, string name, string mediaType)
    {
        var part = new ByteArrayContent(content);
        part.Headers.ContentType = new MediaTypeHeaderValue(mediaType);
        return new MultipartFormDataContent { { part, "file", name } };
    }
}
