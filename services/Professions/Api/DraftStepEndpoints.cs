using KazMigration.Professions.Application.Drafts;
using KazMigration.Professions.Domain.Drafts;
using KazMigration.UseCases;
using KazMigration.Web;
using MediatR;

namespace KazMigration.Professions.Api;

/// <summary>The way of a draft to an edition: validation, submission, approval by a second person, publication.</summary>
internal static class DraftStepEndpoints
{
    public static void Map(IEndpointRouteBuilder drafts)
    {
        drafts.MapPost("/{id:guid}/validation", Check)
            .RequireRoles(DraftEndpoints.Readers)
            .Describe(
                "Check a draft",
                "Changes nothing. Codes of the list's kind and none twice, no name twice in a sector, all three languages, sectors and activities where the list has them, one name for a sector's number, levels 1–8, an act and a day in force that is still possible. `errors` names every fault.",
                DraftErrors.NotFound, DraftErrors.NotValid, DraftErrors.Outdated)
            .ResponseExample(DraftExamples.Draft);

        drafts.MapPost("/{id:guid}/submission", Submit)
            .RequireRoles(Roles.RegistryEditor)
            .Describe(
                "Submit a draft", "Without faults, to be approved by a second person. It cannot be changed until it is returned.",
                DraftErrors.NotFound, DraftErrors.WrongStatus, DraftErrors.NotValid, DraftErrors.Outdated)
            .ResponseExample(DraftExamples.Draft);

        drafts.MapPost("/{id:guid}/return", Return)
            .RequireRoles(Roles.RegistryEditor)
            .Describe("Return a draft", "To be changed, with the reason; an approval is void with it.", ValidationErrors.Failed, DraftErrors.NotFound, DraftErrors.WrongStatus)
            .RequestExample(new ReturnBody("Атауы актідегідей емес"))
            .ResponseExample(DraftExamples.Draft);

        drafts.MapPost("/{id:guid}/approval", Approve)
            .RequireRoles(Roles.RegistryEditor)
            .Describe(
                "Approve a draft", "By a second person: whoever began, changed or submitted the draft is answered `second-person-needed`.",
                DraftErrors.NotFound, DraftErrors.WrongStatus, DraftErrors.FourEyes)
            .ResponseExample(DraftExamples.Draft);

        drafts.MapPost("/{id:guid}/publication", Publish)
            .RequireRoles(Roles.RegistryEditor)
            .Describe(
                "Publish an approved draft",
                "It becomes an edition, in force from its day on; the edition before ends on the day before. It never changes again: a correction is a new edition. The other services are told (`ProfessionEditionPublished`).",
                DraftErrors.NotFound, DraftErrors.WrongStatus, DraftErrors.NotValid, DraftErrors.Outdated)
            .ResponseExample(DraftExamples.Draft);

        drafts.MapPost("/{id:guid}/withdrawal", Withdraw)
            .RequireRoles(Roles.RegistryEditor)
            .Describe("Give a draft up", "It stays to be read.", DraftErrors.NotFound, DraftErrors.WrongStatus)
            .ResponseExample(DraftExamples.Draft);
    }

    private static async Task<OkAnswer<DraftView>> Check(IMediator mediator, Guid id, CancellationToken ct) =>
        Answer.Ok(await mediator.Send(new CheckDraft(id), ct), d => d.Version);

    private static async Task<OkAnswer<DraftView>> Submit(Caller caller, IMediator mediator, Guid id, IfMatch match, CancellationToken ct) =>
        Answer.Ok(await mediator.Send(new SubmitDraft(caller, id, match.Version), ct), d => d.Version);

    private static async Task<OkAnswer<DraftView>> Return(Caller caller, IMediator mediator, Guid id, IfMatch match, Body<ReturnBody> body, CancellationToken ct) =>
        Answer.Ok(await mediator.Send(new ReturnDraft(caller, id, match.Version, body.Value.Reason), ct), d => d.Version);

    private static async Task<OkAnswer<DraftView>> Approve(Caller caller, IMediator mediator, Guid id, IfMatch match, CancellationToken ct) =>
        Answer.Ok(await mediator.Send(new ApproveDraft(caller, id, match.Version), ct), d => d.Version);

    private static async Task<OkAnswer<DraftView>> Publish(Caller caller, IMediator mediator, Guid id, IfMatch match, CancellationToken ct) =>
        Answer.Ok(await mediator.Send(new PublishDraft(caller, id, match.Version), ct), d => d.Version);

    private static async Task<OkAnswer<DraftView>> Withdraw(Caller caller, IMediator mediator, Guid id, IfMatch match, CancellationToken ct) =>
        Answer.Ok(await mediator.Send(new WithdrawDraft(caller, id, match.Version), ct), d => d.Version);
}
