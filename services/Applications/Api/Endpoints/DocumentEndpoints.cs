using KazMigration.Applications.Application.Documents;
using KazMigration.Applications.Domain.Documents;
using KazMigration.UseCases;
using KazMigration.Web;
using MediatR;

namespace KazMigration.Applications.Api.Endpoints;

internal static class DocumentEndpoints
{
    public static void MapDocuments(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/api/v1/documents", async (Upload upload, Caller caller, IMediator mediator, CancellationToken ct) =>
                Answer.Created(await mediator.Send(new UploadDocument(caller, upload.Content), ct), d => $"/api/v1/documents/{d.Id}"))
            .RequireRoles(Roles.Portal, Roles.Applicant)
            .TakesFile()
            .Describe(
                "Upload a document",
                "Keeps a document to be attached to an application. What it is – PDF, JPEG or PNG – is told from its content; at most 10 MiB. Only who uploaded it may attach it.",
                DocumentErrors.TooLarge, DocumentErrors.UnsupportedType, DocumentErrors.Empty)
            .ResponseExample(new DocumentView(
                Guid.Parse("0195587a-3c01-7cc1-8f7a-0a6a51e7c111"), "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", "application/pdf", 48213));
}
