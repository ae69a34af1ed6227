using KazMigration.Professions.Application.Drafts;
using KazMigration.Professions.Domain;
using KazMigration.Professions.Domain.Drafts;
using KazMigration.UseCases;
using KazMigration.Web;
using MediatR;

namespace KazMigration.Professions.Api;

/// <summary>Drafts of editions: reading them, and writing their act and rows.</summary>
internal static class DraftEndpoints
{
    internal static readonly string[] Readers = [Roles.RegistryEditor, Roles.Auditor, Roles.Ops];

    public static void Map(IEndpointRouteBuilder drafts)
    {
        drafts.MapPost("", Begin)
            .RequireRoles(Roles.RegistryEditor)
            .Describe(
                "Begin a draft of an edition",
                "With the rows of the latest edition of the list, in force or still to come. Several drafts may stand side by side; the first one published makes the others `draft-outdated`.",
                ValidationErrors.Failed, DraftErrors.NothingToBeginWith)
            .RequestExample(new DraftBody(ProfessionLists.PermanentResidence))
            .ResponseExample(DraftExamples.Draft);

        drafts.MapGet("", List)
            .RequireRoles(Readers)
            .Describe("Drafts, newest first", "Of one list (`list`), in one status (`status`), or all.")
            .ResponseExample(DraftExamples.Drafts);

        drafts.MapGet("/{id:guid}", Get)
            .RequireRoles(Readers)
            .Describe("A draft", "Its act, its status, and every step with who took it.", DraftErrors.NotFound)
            .ResponseExample(DraftExamples.Draft);

        drafts.MapGet("/{id:guid}/rows", Rows)
            .RequireRoles(Readers)
            .Describe("Rows of a draft", "In the order in which they stand.", DraftErrors.NotFound)
            .ResponseExample(DraftExamples.Rows);

        drafts.MapPut("/{id:guid}/act", SetAct)
            .RequireRoles(Roles.RegistryEditor)
            .Describe(
                "Name the act of a draft and its day in force",
                "Number and date of the act name the edition. `inForceFrom` must lie after the first day of the latest edition and not behind today when the draft is submitted and published.",
                ValidationErrors.Failed, DraftErrors.NotFound, DraftErrors.WrongStatus)
            .RequestExample(DraftExamples.Act)
            .ResponseExample(DraftExamples.Draft);

        drafts.MapPut("/{id:guid}/rows/{code}", PutRow)
            .RequireRoles(Roles.RegistryEditor)
            .Describe(
                "Put a row into a draft",
                "In the place of the row with this code, or at the end. The body may carry another code: so a row is recoded. `replaces` names what the row was called before, so that its history is not lost. Rules are checked by validation and on submission.",
                DraftErrors.NotFound, DraftErrors.WrongStatus)
            .RequestExample(DraftExamples.Row)
            .ResponseExample(DraftExamples.Draft);

        drafts.MapDelete("/{id:guid}/rows/{code}", RemoveRow)
            .RequireRoles(Roles.RegistryEditor)
            .Describe("Take a row out of a draft", "The row with this code.", DraftErrors.NotFound, DraftErrors.RowNotFound, DraftErrors.WrongStatus)
            .ResponseExample(DraftExamples.Draft);
    }

    private static async Task<CreatedAnswer<DraftView>> Begin(Caller caller, IMediator mediator, Body<DraftBody> body, CancellationToken ct) =>
        Answer.Created(await mediator.Send(new BeginDraft(caller, body.Value.List), ct), d => $"/api/v1/professions/drafts/{d.Id}", d => d.Version);

    private static async Task<OkAnswer<Page<DraftView>>> List(IMediator mediator, string? list, Word<DraftStatus>? status, PageQuery page, CancellationToken ct) =>
        Answer.Ok(await mediator.Send(new ListDrafts(list, status?.Value, page.Request), ct));

    private static async Task<OkAnswer<DraftView>> Get(IMediator mediator, Guid id, CancellationToken ct) =>
        Answer.Ok(await mediator.Send(new GetDraft(id), ct), d => d.Version);

    private static async Task<OkAnswer<Page<RowContent>>> Rows(IMediator mediator, Guid id, PageQuery page, CancellationToken ct) =>
        Answer.Ok(await mediator.Send(new GetDraftRows(id, page.Request), ct));

    private static async Task<OkAnswer<DraftView>> SetAct(Caller caller, IMediator mediator, Guid id, IfMatch match, Body<ActBody> body, CancellationToken ct) =>
        Answer.Ok(await mediator.Send(new SetDraftAct(caller, id, match.Version, body.Value.ToAct(), body.Value.InForceFrom), ct), d => d.Version);

    private static async Task<OkAnswer<DraftView>> PutRow(
        Caller caller, IMediator mediator, Guid id, string code, IfMatch match, Body<RowBody> body, CancellationToken ct) =>
        Answer.Ok(await mediator.Send(new PutDraftRow(caller, id, match.Version, code, body.Value.ToContent()), ct), d => d.Version);

    private static async Task<OkAnswer<DraftView>> RemoveRow(Caller caller, IMediator mediator, Guid id, string code, IfMatch match, CancellationToken ct) =>
        Answer.Ok(await mediator.Send(new RemoveDraftRow(caller, id, match.Version, code), ct), d => d.Version);
}
