using KazMigration.Commission.Application;
using KazMigration.Commission.Domain;
using KazMigration.UseCases;
using KazMigration.Web;
using MediatR;

namespace KazMigration.Commission.Api;

internal static class ScoreEndpoints
{
    public static void Map(IEndpointRouteBuilder commission)
    {
        commission.MapPost("/score-estimate", Estimate)
            .RequireRoles([Roles.Applicant, Roles.Portal, .. Readers.All])
            .Describe(
                "What would it take",
                """
                The score that follows from education and experience as a person states them (Order 236, p. 10), counted up to and including `on`, today when left out: before filing, or after it
                with the registration day. `changes` are the smallest changes that reach the threshold, each enough by itself: evidence of education, or more completed years and the day on which
                they are completed by working on, or both together. By the same policy as the commission's; the commission establishes what counts. Nothing is stored.
                """,
                ValidationErrors.Failed)
            .RequestExample(Examples.Claims)
            .ResponseExample(Examples.Estimate);

        commission.MapGet("/cases/{id:guid}/outlook", Outlook)
            .RequireRoles([Roles.Portal, .. Readers.All])
            .Describe(
                "What would it take in a case",
                "The same for a case before the commission, on its registration day: by the findings, or by what the applicant states while there are none.",
                CaseErrors.NotFound, AccessErrors.AnotherBody)
            .ResponseExample(Examples.Estimate);
    }

    private static async Task<OkAnswer<ScoreEstimateView>> Estimate(IMediator mediator, Body<ScoreEstimateBody> body, CancellationToken ct) =>
        Answer.Ok(await mediator.Send(new EstimateScore(body.Value.Education, body.Value.Experience, body.Value.On), ct));

    private static async Task<OkAnswer<ScoreEstimateView>> Outlook(Caller caller, IMediator mediator, Guid id, CancellationToken ct) =>
        Answer.Ok(await mediator.Send(new GetOutlook(caller, id), ct));
}
