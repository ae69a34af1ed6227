using KazMigration.Applications.Application.Work;
using KazMigration.Applications.Domain.Applications;
using KazMigration.UseCases;
using KazMigration.Web;
using MediatR;

namespace KazMigration.Applications.Api.Endpoints;

internal static class WorkEndpoints
{
    private static readonly string[] Readers = [Roles.Officer, Roles.Official, Roles.Inspector, Roles.Auditor, Roles.Ops];

    public static void MapWork(this IEndpointRouteBuilder routes)
    {
        var work = routes.MapGroup("/api/v1/worklist");
        work.MapGet("/", List)
            .RequireRoles(Readers)
            .Describe(
                "What there is to do next",
                """
                The most urgent first: by the due day, then the registration. `task`: `forward` a complete file to the commission (Order 236, p. 7), `decide` on an extension, reissue
                or duplicate (p. 16, 22, 22-1), `confirm` a decision where the official signs (p. 11), `answerComplaint`: grant a complaint fully or pass it on (p. 24), `reviewComplaint`:
                decide on one that was passed on (p. 26); `role` says whose it is. An LEB sees its own tasks, an inspector the complaints of all LEBs under review. Working days are
                counted from today; what is late tells by how many. `applicantTerm` tells whether the applicant came in time, which refuses nothing. `task`, `kind` (of applications,
                without complaints), `dueOnOrBefore` and `late=true` narrow the list.
                A notice of the holder (p. 18, 20) asks nothing of the LEB and is not here but under notices.
                """,
                AccessErrors.AnotherBody)
            .ResponseExample(WorkExamples.List);

        work.MapGet("/counts", async (string? localExecutiveBody, Caller caller, IMediator mediator, CancellationToken ct) =>
                Answer.Ok(await mediator.Send(new CountWork(caller, localExecutiveBody), ct)))
            .RequireRoles(Readers)
            .Describe("How much there is to do", "By task of who asks: how many wait, how many of them are due today, how many are late.", AccessErrors.AnotherBody)
            .ResponseExample(WorkExamples.Counts);
    }

    private static async Task<OkAnswer<Page<WorkItem>>> List(
        Word<LebTask>? task, Word<ApplicationKind>? kind, Day? dueOnOrBefore, bool? late, string? localExecutiveBody, PageQuery page, Caller caller, IMediator mediator, CancellationToken ct) =>
        Answer.Ok(await mediator.Send(
            new ListWork(caller, new WorkFilter(localExecutiveBody, task?.Value, kind?.Value, dueOnOrBefore?.Date, late ?? false), page.Request), ct));
}

internal static class WorkExamples
{
    public static readonly Page<WorkItem> List = new(
        [
            new WorkItem(
                LebTask.Forward, Roles.Officer, Guid.Parse("0195587b-0d2a-7f3e-9c1d-5a3c1c2c4f10"), "71-2026-0000001", ApplicationKind.Issue, "71",
                new DateOnly(2026, 3, 2), new DateOnly(2026, 3, 4), 2, 0, "2026/1", Order236Terms.BasisOf(TermKind.Forward), null),
            new WorkItem(
                LebTask.AnswerComplaint, Roles.Official, Guid.Parse("0195587b-0d2a-7f3e-9c1d-5a3c1c2c4f11"), "71-2026-0000002", ApplicationKind.Issue, "71",
                new DateOnly(2026, 3, 2), new DateOnly(2026, 3, 5), 3, 0, "2026/1", Order236Terms.BasisOf(TermKind.ComplaintForward), null,
                Guid.Parse("0195587c-5f10-7a61-8d2b-3c4d5e6f7a8b"), "S71-2026-0000001"),
        ],
        null);

    public static readonly WorkCounts Counts = new([new(LebTask.Forward, 12, 3, 1), new(LebTask.Decide, 4, 0, 0), new(LebTask.Confirm, 0, 0, 0), new(LebTask.AnswerComplaint, 1, 0, 0)]);
}
