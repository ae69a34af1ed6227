using KazMigration.Commission.Application;
using KazMigration.Commission.Domain;
using KazMigration.UseCases;
using KazMigration.Web;
using MediatR;

namespace KazMigration.Commission.Api;

internal static class ProtocolEndpoints
{
    public static void Map(IEndpointRouteBuilder commission)
    {
        commission.MapGet("/protocols/{id:guid}", Get)
            .RequireRoles(Readers.All)
            .Describe(
                "A protocol",
                "Who sat, who stood aside and why, the text that is signed with its SHA-256, and the signatures with their dissents (Order 236, p. 9). Carries an ETag.",
                ProtocolErrors.NotFound, AccessErrors.AnotherBody)
            .ResponseExample(Examples.Protocol);

        commission.MapPost("/protocols/{id:guid}/signatures", Sign)
            .RequireRoles(Roles.Member)
            .Describe(
                "Signs a protocol",
                """
                Only a member who sat signs (Order 236, p. 9); a dissent is noted with the signature. Signing again changes nothing and answers the same.
                With the last signature the decision is final and goes to the LEB, which issues or refuses on it (p. 11).
                """,
                ProtocolErrors.NotFound, AccessErrors.AnotherBody, ProtocolErrors.NotAnAttendee, CaseErrors.Withdrawn, CaseErrors.NotBeingSigned, ValidationErrors.Failed)
            .RequestExample(Examples.Signature)
            .ResponseExample(Examples.Protocol);
    }

    private static async Task<OkAnswer<ProtocolView>> Get(Caller caller, IMediator mediator, Guid id, CancellationToken ct) =>
        Answer.Ok(await mediator.Send(new GetProtocol(caller, id), ct), protocol => protocol.Version);

    private static async Task<OkAnswer<ProtocolView>> Sign(Caller caller, IMediator mediator, Guid id, Body<SignatureBody> body, CancellationToken ct) =>
        Answer.Ok(await mediator.Send(new SignProtocol(caller, id, body.Value.Dissent), ct), protocol => protocol.Version);
}
