using KazMigration.HealthWorkforce.Application.Cpd;
using KazMigration.HealthWorkforce.Domain.Cpd;
using KazMigration.HealthWorkforce.Domain.Workers;
using KazMigration.UseCases;
using KazMigration.Web;
using MediatR;

namespace KazMigration.HealthWorkforce.Api;

/// <summary>Continuous professional development: criteria, and results on their way to confirmation.</summary>
internal static class CpdEndpoints
{
    public static readonly string[] Readers = [Roles.HumanResources, Roles.HealthCoordinator, Roles.Applicant, Roles.Auditor, Roles.Ops];

    public static void Map(IEndpointRouteBuilder health)
    {
        health.MapGet("/cpd/criteria", Criteria)
            .AllowEveryone(RateLimits.Public)
            .Describe(
                "Criteria of continuous professional development",
                "The 21 criteria in three chapters (Order 66, annex 1 to the Rules): what is asked, what confirms it, how many credits it gives, and for how many years it counts. `on`: a date, today when left out.")
            .ResponseExample(CpdExamples.Criteria);

        health.MapPost("/workers/{id:guid}/cpd", Enter)
            .RequireRoles(Roles.HumanResources)
            .Describe(
                "Enter a result",
                """
                The personnel management service of an organisation where the person works enters a result with the confirming document (p. 7). Credits follow from the criterion: `quantity` in its unit,
                `level` and `withReport` where it knows them. A membership states `beganOn`, a course its `grade`, a publication the `authorPlace`. A document in a foreign language needs a notarised
                translation (p. 7); education abroad counts where the organisation stands in the first 250 of at least two of QS, ARWU and THE, on the original (p. 15). What does not meet the criterion
                is refused with every fault named (p. 11).
                """,
                WorkerErrors.NotFound, WorkerErrors.OrganisationMissing, AccessErrors.AnotherOrganisation, ValidationErrors.Failed, CpdErrors.NotMet, IdempotencyErrors.KeyReused)
            .RequestExample(CpdExamples.Form)
            .ResponseExample(CpdExamples.Entered);

        health.MapGet("/workers/{id:guid}/cpd", Get)
            .RequireRoles(Readers)
            .Describe(
                "Results of a worker and the credits that count",
                "All results, newest first, and the sums by chapter of those that are confirmed and count on a day (p. 6, 9): of the last five years, of criterion 18 of the last one. `on`: a date, today when left out.",
                WorkerErrors.NotFound, AccessErrors.AnotherOrganisation)
            .ResponseExample(CpdExamples.Overview);

        health.MapGet("/workers/{id:guid}/cpd/{resultId:guid}/documents/{documentId:guid}", Document)
            .RequireRoles(Readers)
            .AnswersFile("application/pdf")
            .Describe("A document of a result", "The content as it was uploaded.", WorkerErrors.NotFound, DocumentErrors.NotFound, AccessErrors.AnotherOrganisation);

        MapSteps(health);
    }

    private static void MapSteps(IEndpointRouteBuilder health)
    {
        health.MapPost("/workers/{id:guid}/cpd/{resultId:guid}/confirmation", Confirm)
            .RequireRoles(Roles.HumanResources)
            .Describe(
                "Confirm a result as the personnel management service",
                "The first of the two confirmations (p. 2, 8). The criterion must still be met on this day.",
                WorkerErrors.NotFound, CpdErrors.NotFound, CpdErrors.WrongStatus, CpdErrors.NotMet, WorkerErrors.StaleVersion, AccessErrors.AnotherOrganisation)
            .RequestExample(new CpdConfirmationBody())
            .ResponseExample(CpdExamples.Entered with { Status = CpdStatus.ConfirmedByService, ConfirmedByServiceOn = new(2026, 3, 2), Version = 2 });

        health.MapPost("/workers/{id:guid}/cpd/{resultId:guid}/head-confirmation", ConfirmByHead)
            .RequireRoles(Roles.HumanResources)
            .Describe(
                "Record the confirmation by the head of the organisation",
                "The second confirmation (p. 6, 8): who heads the organisation, and the day on which they confirmed. From now on the result counts.",
                WorkerErrors.NotFound, CpdErrors.NotFound, CpdErrors.WrongStatus, CpdErrors.NotMet, WorkerErrors.StaleVersion, AccessErrors.AnotherOrganisation, ValidationErrors.Failed)
            .RequestExample(CpdExamples.Head)
            .ResponseExample(CpdExamples.Confirmed);

        health.MapPost("/workers/{id:guid}/cpd/{resultId:guid}/refusal", Refuse)
            .RequireRoles(Roles.HumanResources)
            .Describe(
                "Refuse to confirm a result",
                "The documents do not meet the requirements of the criterion, which is the only ground (p. 11): which of them, and why. What the head has confirmed stays.",
                WorkerErrors.NotFound, CpdErrors.NotFound, CpdErrors.WrongStatus, WorkerErrors.StaleVersion, AccessErrors.AnotherOrganisation, ValidationErrors.Failed)
            .RequestExample(CpdExamples.Refusal)
            .ResponseExample(CpdExamples.Refused);
    }

    private static async Task<OkAnswer<CpdCriteriaView>> Criteria(IMediator mediator, Day? on, CancellationToken ct) =>
        Answer.Ok(await mediator.Send(new ListCpdCriteria(on?.Date), ct));

    private static async Task<CreatedAnswer<CpdResultView>> Enter(
        Caller caller, IMediator mediator, Guid id, IdempotencyHeader key, Body<CpdResultForm> body, CancellationToken ct) =>
        Answer.Created(await mediator.Send(new EnterCpdResult(caller, id, key.For(caller, body), body.Value), ct), _ => $"/api/v1/health-workforce/workers/{id}/cpd", r => r.Version);

    private static async Task<OkAnswer<CpdView>> Get(Caller caller, IMediator mediator, Guid id, Day? on, CancellationToken ct) =>
        Answer.Ok(await mediator.Send(new GetCpd(caller, id, on?.Date), ct));

    private static async Task<FileAnswer<FileContent>> Document(Caller caller, IMediator mediator, Guid id, Guid resultId, Guid documentId, CancellationToken ct) =>
        Answer.File(await mediator.Send(new GetCpdDocument(caller, id, resultId, documentId), ct), f => (f.Content, f.MediaType, null));

    private static async Task<OkAnswer<CpdResultView>> Confirm(
        Caller caller, IMediator mediator, Guid id, Guid resultId, IfMatch match, Body<CpdConfirmationBody> _, CancellationToken ct) =>
        Answer.Ok(await mediator.Send(new ConfirmCpdResult(caller, id, resultId, match.Version), ct), r => r.Version);

    private static async Task<OkAnswer<CpdResultView>> ConfirmByHead(
        Caller caller, IMediator mediator, Guid id, Guid resultId, IfMatch match, Body<CpdHeadBody> body, CancellationToken ct) =>
        Answer.Ok(await mediator.Send(new ConfirmCpdResultByHead(caller, id, resultId, match.Version, body.Value.Head, body.Value.On), ct), r => r.Version);

    private static async Task<OkAnswer<CpdResultView>> Refuse(
        Caller caller, IMediator mediator, Guid id, Guid resultId, IfMatch match, Body<CpdRefusalBody> body, CancellationToken ct) =>
        Answer.Ok(await mediator.Send(new RefuseCpdResult(caller, id, resultId, match.Version, body.Value.Grounds, body.Value.Reason), ct), r => r.Version);
}
