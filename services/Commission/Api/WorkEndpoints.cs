using KazMigration.Commission.Application;
using KazMigration.UseCases;
using KazMigration.Web;
using MediatR;

namespace KazMigration.Commission.Api;

internal static class WorkEndpoints
{
    private static readonly string[] Workers = [Roles.Secretary, Roles.Member, Roles.Auditor, Roles.Ops];

    public static void Map(IEndpointRouteBuilder commission)
    {
        commission.MapGet("/worklist", List)
            .RequireRoles(Workers)
            .Describe(
                "What the commission has to do next",
                """
                The most urgent first: by the due day (three working days from receipt, Order 236, p. 9), then the registration. For a member the protocols that await that member's
                signature (`sign`); for the secretary, supervision and operation the cases that await findings (`recordFindings`) or a protocol (`drawUpProtocol`).
                `task`, `dueOnOrBefore` and `late=true` narrow the list.
                """,
                AccessErrors.AnotherBody)
            .ResponseExample(Examples.Work);

        commission.MapGet("/worklist/counts", Count)
            .RequireRoles(Workers)
            .Describe("How much the commission has to do", "By task of who asks: how many wait, how many of them are due today, how many are late.", AccessErrors.AnotherBody)
            .ResponseExample(Examples.WorkCounts);
    }

    private static async Task<OkAnswer<Page<WorkItem>>> List(
        Caller caller, IMediator mediator, PageQuery page, Word<CommissionTask>? task, string? localExecutiveBody, Day? dueOnOrBefore, bool? late, CancellationToken ct) =>
        Answer.Ok(await mediator.Send(new ListWork(caller, new WorkFilter(localExecutiveBody, task?.Value, dueOnOrBefore?.Date, late ?? false), page.Request), ct));

    private static async Task<OkAnswer<WorkCounts>> Count(Caller caller, IMediator mediator, string? localExecutiveBody, CancellationToken ct) =>
        Answer.Ok(await mediator.Send(new CountWork(caller, localExecutiveBody), ct));
}
