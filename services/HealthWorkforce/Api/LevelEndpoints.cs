using KazMigration.HealthWorkforce.Application.Levels;
using KazMigration.HealthWorkforce.Domain.Levels;
using KazMigration.HealthWorkforce.Domain.Workers;
using KazMigration.UseCases;
using KazMigration.Web;
using MediatR;

namespace KazMigration.HealthWorkforce.Api;

/// <summary>Qualification levels: what is asked for them, claims, decisions, and what is missing for the next one.</summary>
internal static class LevelEndpoints
{
    public static void Map(IEndpointRouteBuilder health)
    {
        health.MapGet("/levels", Levels)
            .AllowEveryone(RateLimits.Public)
            .Describe(
                "Qualification levels",
                """
                Initial levels (Order 66, annex 4 to the Rules) and the next ones (annex 5) with their category, education, years of continuous work since the previous level and credits (annex 3), and the
                grounds on which each can be claimed. The track is a part of the level: `7.1 (I)` and `7.1 (R)` are two levels. `on`: a date, today when left out.
                """)
            .ResponseExample(LevelExamples.Policy);

        health.MapGet("/workers/{id:guid}/levels", WorkerLevels)
            .RequireRoles(CpdEndpoints.Readers)
            .Describe("Levels of a worker", "The level held in each specialty and specialisation, and every claim with its conditions, decision and steps.", WorkerErrors.NotFound, AccessErrors.AnotherOrganisation)
            .ResponseExample(LevelExamples.OfWorker);

        health.MapGet("/workers/{id:guid}/levels/next", Next)
            .RequireRoles(CpdEndpoints.Readers)
            .Describe(
                "What is missing for the next level",
                """
                For each specialty and specialisation in which a level is held: the next level and every condition, met or not, by how much, with its legal basis; `next` is null after the last level.
                `reachedOn` of the experience: the day on which work that goes on reaches it. Assessment and labour functions are presented anew with each claim, so they are not met here.
                `on`: a date, today when left out.
                """,
                WorkerErrors.NotFound, AccessErrors.AnotherOrganisation)
            .ResponseExample(LevelExamples.NextLevels);

        health.MapPost("/workers/{id:guid}/levels", Claim)
            .RequireRoles(Roles.HumanResources, Roles.Applicant)
            .Describe(
                "Claim a level",
                """
                `ground`: `initial` (p. 17), `next` (p. 19), `endedCertificate` – of a category, ended after 1 January 2021, without the stages of knowledge and cases (p. 12) –, `permanentCertificate`,
                re-registered without assessment, or `nursingEducation`, which keeps the level of the equivalent category (p. 19). `specialisation`: within the main specialty (p. 18). `work` in the
                specialty where the workplaces of the register are not all of it; `previousLevel` where it was given before the register was kept here. A claim is taken with conditions unmet: the answer
                names them, and until the decision what is missing can still be entered. The health coordinator decides.
                """,
                WorkerErrors.NotFound, AccessErrors.AnotherOrganisation, LevelErrors.ClaimWaits, ValidationErrors.Failed, IdempotencyErrors.KeyReused)
            .RequestExample(LevelExamples.Form)
            .ResponseExample(LevelExamples.Claim);

        health.MapGet("/workers/{id:guid}/levels/{claimId:guid}/documents/{documentId:guid}", Document)
            .RequireRoles(CpdEndpoints.Readers)
            .AnswersFile("application/pdf")
            .Describe(
                "A document of a claim", "The content as it was uploaded, of each `documentId` that the claim's `request` names.",
                WorkerErrors.NotFound, LevelErrors.NotFound, DocumentErrors.NotFound, AccessErrors.AnotherOrganisation);

        health.MapPost("/workers/{id:guid}/levels/{claimId:guid}/decision", Decide)
            .RequireRoles(Roles.HealthCoordinator)
            .Describe(
                "Decide on a claim",
                """
                `give` needs every condition met, counted on the day of the claim; otherwise each unmet one is named. `refuse` cites the conditions that are not met, and `conditions` whose documents were found
                not to hold, with the reason.
                """,
                WorkerErrors.NotFound, LevelErrors.NotFound, LevelErrors.AlreadyDecided, LevelErrors.ConditionsNotMet, WorkerErrors.StaleVersion, ValidationErrors.Failed)
            .RequestExample(LevelExamples.Decision)
            .ResponseExample(LevelExamples.Given);

        health.MapGet("/level-claims", Claims)
            .RequireRoles(Roles.HealthCoordinator, Roles.Auditor, Roles.Ops)
            .Describe("Claims to levels", "Of one `status` (`claimed`, `given`, `refused`) or all, the oldest first.")
            .ResponseExample(LevelExamples.Claims);
    }

    private static async Task<OkAnswer<LevelPolicyView>> Levels(IMediator mediator, Day? on, CancellationToken ct) => Answer.Ok(await mediator.Send(new ListLevels(on?.Date), ct));

    private static async Task<OkAnswer<WorkerLevelsView>> WorkerLevels(
        Caller caller, IMediator mediator, MessageCatalog messages, RequestLanguage language, Guid id, CancellationToken ct) =>
        Answer.Ok((await mediator.Send(new GetWorkerLevels(caller, id), ct)).WithTexts(messages, language));

    private static async Task<OkAnswer<NextLevelsView>> Next(
        Caller caller, IMediator mediator, MessageCatalog messages, RequestLanguage language, Guid id, Day? on, CancellationToken ct) =>
        Answer.Ok((await mediator.Send(new GetNextLevels(caller, id, on?.Date), ct)).WithTexts(messages, language));

    private static async Task<CreatedAnswer<LevelClaimView>> Claim(
        Caller caller, IMediator mediator, MessageCatalog messages, RequestLanguage language, Guid id, IdempotencyHeader key, Body<LevelClaimForm> body, CancellationToken ct) =>
        Answer.Created(
            (await mediator.Send(new ClaimLevel(caller, id, key.For(caller, body), body.Value), ct)).WithTexts(messages, language),
            _ => $"/api/v1/health-workforce/workers/{id}/levels", c => c.Version);

    private static async Task<OkAnswer<LevelClaimView>> Decide(
        Caller caller, IMediator mediator, MessageCatalog messages, RequestLanguage language, Guid id, Guid claimId, IfMatch match, Body<LevelDecisionBody> body, CancellationToken ct)
    {
        var (decision, conditions, reason) = body.Value;
        var decided = await mediator.Send(new DecideLevelClaim(caller, id, claimId, match.Version, decision, conditions ?? [], reason), ct);
        return Answer.Ok(decided.WithTexts(messages, language), c => c.Version);
    }

    private static async Task<FileAnswer<FileContent>> Document(Caller caller, IMediator mediator, Guid id, Guid claimId, Guid documentId, CancellationToken ct) =>
        Answer.File(await mediator.Send(new GetLevelDocument(caller, id, claimId, documentId), ct), f => (f.Content, f.MediaType, null));

    private static async Task<OkAnswer<Page<LevelClaimListItem>>> Claims(
        Caller caller, IMediator mediator, Word<LevelClaimStatus>? status, PageQuery page, CancellationToken ct) =>
        Answer.Ok(await mediator.Send(new ListLevelClaims(caller, status?.Value, page.Request), ct));
}

/// <summary>The coordinator's decision; a refusal gives its reason, and the conditions whose documents do not hold.</summary>
internal sealed record LevelDecisionBody(LevelDecision Decision, IReadOnlyList<LevelConditionCode>? Conditions = null, string? Reason = null);
