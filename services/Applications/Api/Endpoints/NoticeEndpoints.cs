using KazMigration.Applications.Application.Certificates;
using KazMigration.Applications.Domain.Applications;
using KazMigration.Applications.Domain.Certificates;
using KazMigration.UseCases;
using KazMigration.Web;
using MediatR;

namespace KazMigration.Applications.Api.Endpoints;

internal static class NoticeEndpoints
{
    public static void MapNotices(this IEndpointRouteBuilder routes)
    {
        var notices = routes.MapGroup("/api/v1/certificates/{number}/notices");
        notices.MapPost("/", async (string number, Body<NoticeForm> body, IdempotencyHeader key, Caller caller, IMediator mediator, CancellationToken ct) =>
                Answer.Created(await mediator.Send(new GiveNotice(caller, key.For(caller, body), number, body.Value), ct), n => $"/api/v1/certificates/{n.CertificateNumber}/notices"))
            .RequireRoles(Roles.Portal, Roles.Applicant)
            .Describe(
                "Give notice",
                "The holder, or who acts for them, tells of a new employer within five working days of the new contract (Order 236, p. 18), or, voluntarily, that the contract ended (p. 20). A late notice is taken as well, and its lateness recorded. A reissue for the change of employer may refer to the notice (change.noticeId).",
                CertificateErrors.NotFound, CertificateErrors.NotInForce, ApplicationErrors.AuthorityExpired, ValidationErrors.Failed, IdempotencyErrors.KeyReused)
            .RequestExample(Examples.NoticeForm)
            .ResponseExample(Examples.Notice);

        notices.MapGet("/", async (string number, Caller caller, IMediator mediator, CancellationToken ct) =>
                Answer.Ok(await mediator.Send(new ListNotices(caller, number), ct)))
            .RequireRoles(Roles.Portal, Roles.Applicant, Roles.Officer, Roles.Official, Roles.Inspector, Roles.Auditor, Roles.Ops)
            .Describe("Notices about a certificate", "Oldest first, each with the applicant's term, met or late.", CertificateErrors.NotFound, AccessErrors.AnotherBody)
            .ResponseExample(Examples.Notices);

        routes.MapGet("/api/v1/notices", async (string? localExecutiveBody, PageQuery page, Caller caller, IMediator mediator, CancellationToken ct) =>
                Answer.Ok(await mediator.Send(new ListNoticesOfBody(caller, localExecutiveBody, page.Request), ct)))
            .RequireRoles(Roles.Officer, Roles.Official, Roles.Inspector, Roles.Auditor, Roles.Ops)
            .Describe("Notices of an LEB", "What holders of its certificates told, newest first.", AccessErrors.AnotherBody)
            .ResponseExample(Examples.Notices);
    }
}
