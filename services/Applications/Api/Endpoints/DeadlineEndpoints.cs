using KazMigration.Applications.Application.Deadlines;
using KazMigration.Applications.Domain.Applications;
using KazMigration.UseCases;
using KazMigration.Web;
using MediatR;

namespace KazMigration.Applications.Api.Endpoints;

internal static class DeadlineEndpoints
{
    private static readonly Page<TermView> Terms = new(
        [new(TermKind.Forward, TermOwner.LocalExecutiveBody, new(2026, 3, 2), new(2026, 3, 4), "2026/1", new(2026, 3, 3), 0, Order236Terms.BasisOf(TermKind.Forward))], null);

    private static readonly DeadlineReceiptView Receipt = new(
        "{\"application\":\"71-2026-0000001\",…,\"days\":[{\"date\":\"2026-03-03\",\"number\":1},{\"date\":\"2026-03-04\",\"number\":2}],\"dueOn\":\"2026-03-04\",\"endedOn\":null}",
        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", "MIIF…", DateTimeOffset.Parse("2026-03-02T11:00:00+05:00", null));

    public static void Map(IEndpointRouteBuilder applications, string[] readers)
    {
        applications.MapGet("/{id:guid}/deadlines", async (Guid id, Caller caller, IMediator mediator, CancellationToken ct) =>
                Answer.Ok(await mediator.Send(new GetDeadlines(caller, id), ct)))
            .RequireRoles(readers)
            .Describe("The terms of an application", "Who owes each, from when, until when, under which edition of the calendar, when it ended and by how many working days late.", ApplicationErrors.NotFound, AccessErrors.AnotherBody)
            .ResponseExample(Terms);

        applications.MapGet("/{id:guid}/deadlines/{term}/receipt", async (Guid id, Word<TermKind> term, Caller caller, IMediator mediator, CancellationToken ct) =>
                Answer.Ok(await mediator.Send(new GetDeadlineReceipt(caller, id, term.Value), ct)))
            .RequireRoles(readers)
            .Describe(
                "A deadline receipt",
                "How a term of the application, or of the last complaint about it, was counted, signed with the LEB's key: the event, the edition of the calendar and each day with its number, so that anyone can count it again. `content` is the text that is signed, `signature` a detached CMS (DER, base64) over its UTF-8 bytes.",
                ApplicationErrors.NotFound, ApplicationErrors.TermNotFound, AccessErrors.AnotherBody, ApplicationErrors.SigningUnavailable, DeadlineReceiptErrors.CalendarEditionNotAtHand)
            .ResponseExample(Receipt);
    }
}
