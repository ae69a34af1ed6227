using MediatR;

namespace KazMigration.Web;

public static class UploadEndpoint
{
    /// <summary>The route by which a service takes documents into its own database.</summary>
    /// <param name="routes">Where to map it.</param>
    /// <param name="path">The address; a document is then known as this address and its id.</param>
    /// <param name="roles">Who may upload.</param>
    public static void MapUpload<TDb>(this IEndpointRouteBuilder routes, string path, params string[] roles) where TDb : IDocumentsDb =>
        routes.MapPost(path, async (Upload upload, Caller caller, IMediator mediator, CancellationToken ct) =>
                Answer.Created(await mediator.Send(new UploadDocument<TDb>(caller, upload.Content), ct), d => $"{path}/{d.Id}"))
            .RequireRoles(roles)
            .TakesFile()
            .Describe(
                "Upload a document",
                "Keeps a document to be attached when a case is filed. What it is – PDF, JPEG or PNG – is told from its content; at most 10 MiB. Only who uploaded it may attach it.",
                DocumentErrors.TooLarge, DocumentErrors.UnsupportedType, DocumentErrors.Empty)
            .ResponseExample(new DocumentView(
                Guid.Parse("0195587a-3c01-7cc1-8f7a-0a6a51e7c111"), "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", "application/pdf", 48213));
}
