using KazMigration.Professions.Application.WhatIfs;
using KazMigration.Professions.Domain.Drafts;
using KazMigration.Professions.Domain.WhatIfs;
using KazMigration.UseCases;
using KazMigration.Web;
using MediatR;

namespace KazMigration.Professions.Api;

/// <summary>What if: which decided cases would have come out otherwise under a draft.</summary>
internal static class WhatIfEndpoints
{
    public static void Map(IEndpointRouteBuilder whatIfs)
    {
        whatIfs.MapPost("", Ask)
            .RequireRoles(Roles.RegistryEditor)
            .Describe(
                "Ask what would have come out otherwise",
                """
                Which cases decided in the last `months` (1–36) would have come out otherwise under a draft edition of the list of priority sectors (`editionDraftId`), or under a draft scoring policy
                (`scoringPolicy`): one of the two. The answer comes later: 202 and the address where progress and result are. A draft edition is taken as it is now; an act need not be named.
                A policy gives the points needed, points for each value of education, and points for experience from so many completed years on.
                """,
                ValidationErrors.Failed, WhatIfErrors.ListDecidesNothing, DraftErrors.WrongStatus, DraftErrors.Outdated, DraftErrors.NotValid)
            .RequestExample(WhatIfExamples.Policy)
            .ResponseExample(WhatIfExamples.Asked);

        whatIfs.MapGet("", List)
            .RequireRoles(DraftEndpoints.Readers)
            .Describe("Questions asked, newest first", "With their progress and, of those that are done, the result.")
            .ResponseExample(WhatIfExamples.List);

        whatIfs.MapGet("/{id:guid}", Get)
            .RequireRoles(DraftEndpoints.Readers)
            .Describe(
                "Progress and result of a question",
                """
                `state`: `asked`, `running`, `done`. `progress`: how many decided cases each service asked has examined, of how many. `result`, once it is done: how many would have come out otherwise,
                by LEB and kind of change; for an edition also what it makes of professions. The ETag changes with each page answered.
                """,
                WhatIfErrors.NotFound)
            .ResponseExample(WhatIfExamples.Done);

        whatIfs.MapGet("/{id:guid}/cases", Cases)
            .RequireRoles(DraftEndpoints.Readers)
            .Describe(
                "Cases that would have come out otherwise",
                """
                Those found so far, of one LEB (`localExecutiveBody`), of one kind of `change`, or all; how each came out, and how it would have. Of an edition: `notOnList` (the application would not have
                been accepted), `renamed`, `moved` (the certificate would name the profession, or its sector and activity, otherwise). Of a policy: `issuedInstead`, `refusedInstead`, `otherGrounds`.
                Applications are named by their id alone.
                """,
                WhatIfErrors.NotFound)
            .ResponseExample(WhatIfExamples.Cases);
    }

    private static async Task<AcceptedAnswer<WhatIfView>> Ask(Caller caller, IMediator mediator, IdempotencyHeader key, Body<WhatIfBody> body, CancellationToken ct) =>
        Answer.Accepted(
            await mediator.Send(new AskWhatIf(caller, key.For(caller, body), body.Value.Months, body.Value.EditionDraftId, body.Value.ScoringPolicy), ct),
            w => $"/api/v1/professions/what-ifs/{w.Id}");

    private static async Task<OkAnswer<Page<WhatIfView>>> List(IMediator mediator, PageQuery page, CancellationToken ct) =>
        Answer.Ok(await mediator.Send(new ListWhatIfs(page.Request), ct));

    private static async Task<OkAnswer<WhatIfView>> Get(IMediator mediator, Guid id, CancellationToken ct) =>
        Answer.Ok(await mediator.Send(new GetWhatIf(id), ct), w => w.Version);

    private static async Task<OkAnswer<Page<OtherwiseCaseView>>> Cases(
        IMediator mediator, Guid id, string? localExecutiveBody, string? change, PageQuery page, CancellationToken ct) =>
        Answer.Ok(await mediator.Send(new ListOtherwiseCases(id, localExecutiveBody, change, page.Request), ct));
}

/// <summary>A question: how many months back, and a draft edition or a draft policy.</summary>
internal sealed record WhatIfBody(int Months, Guid? EditionDraftId = null, PolicyDraft? ScoringPolicy = null);
