using KazMigration.Professions.Application.Drafts;
using KazMigration.Professions.Application.Editions;
using KazMigration.Professions.Domain;
using KazMigration.Professions.Domain.Drafts;
using KazMigration.UseCases;
using KazMigration.Web;
using MediatR;
using Microsoft.Net.Http.Headers;

namespace KazMigration.Professions.Api;

/// <summary>Rows as CSV: of editions for everyone, of drafts out and in again.</summary>
internal static class TableEndpoints
{
    private const string Csv = "text/csv";
    private const int MaxBytes = 1024 * 1024;

    private static readonly ErrorCode TooLarge = new("too-large", ErrorKind.TooLarge);
    private static readonly ErrorCode NoCsv = new("unsupported-media-type", ErrorKind.UnsupportedContent);

    public static void Map(IEndpointRouteBuilder professions)
    {
        professions.MapGet("/editions/{id:guid}/rows.csv", OfEdition)
            .AllowEveryone(RateLimits.Public)
            .AnswersFile(Csv)
            .Describe(
                "An edition as a table",
                "UTF-8, comma, RFC 4180. A cell that a spreadsheet would take for a formula has an apostrophe in front. Levels, positions and names replaced are JSON in their cells. A draft takes the table back as it is.",
                ProfessionErrors.EditionNotFound, ProfessionErrors.NotReady);

        professions.MapGet("/drafts/{id:guid}/rows.csv", OfDraft)
            .RequireRoles(DraftEndpoints.Readers)
            .AnswersFile(Csv)
            .Describe("A draft as a table", "As the table of an edition.", DraftErrors.NotFound);

        professions.MapPut("/drafts/{id:guid}/rows.csv", Import)
            .RequireRoles(Roles.RegistryEditor)
            .Accepts<string>(Csv)
            .Describe(
                "Put a table in the place of a draft's rows",
                "`text/csv` of at most 1 MiB with the columns that the table of an edition has. A table with faults changes nothing; `errors` names every one, by row and column.",
                DraftErrors.NotFound, DraftErrors.WrongStatus, DraftErrors.NotValid, TooLarge, NoCsv)
            .ResponseExample(DraftExamples.Draft);
    }

    private static async Task<IResult> OfEdition(IMediator mediator, Guid id, CancellationToken ct) =>
        Answer.File(await mediator.Send(new ExportEdition(id), ct), bytes => (bytes, Csv, $"{id}.csv"), "public, max-age=60");

    private static async Task<IResult> OfDraft(IMediator mediator, Guid id, CancellationToken ct) =>
        Answer.File(await mediator.Send(new ExportDraftRows(id), ct), bytes => (bytes, Csv, $"{id}.csv"), "no-store");

    private static async Task<OkAnswer<DraftView>> Import(HttpContext http, Caller caller, IMediator mediator, Guid id, IfMatch match, CancellationToken ct)
    {
        var table = await ReadAsync(http.Request, ct);
        return Answer.Ok(
            table.Failed ? table.Error : await mediator.Send(new ImportDraftRows(caller, id, match.Version, table.Value), ct), d => d.Version);
    }

    private static async Task<Result<byte[]>> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !type.MediaType.Equals(Csv, StringComparison.OrdinalIgnoreCase))
            return NoCsv;

        using var content = new MemoryStream();
        var part = new byte[16 * 1024];
        for (int read; (read = await request.Body.ReadAsync(part, cancellationToken)) > 0;)
        {
            if (content.Length + read > MaxBytes)
                return TooLarge;
            content.Write(part, 0, read);
        }

        return content.ToArray();
    }
}
