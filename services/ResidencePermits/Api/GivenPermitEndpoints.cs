using KazMigration.ResidencePermits.Application.Filing;
using KazMigration.ResidencePermits.Application.Permits;
using KazMigration.ResidencePermits.Domain;
using KazMigration.ResidencePermits.Domain.Grounds;
using KazMigration.ResidencePermits.Domain.Permits;
using KazMigration.UseCases;
using KazMigration.Web;
using MediatR;

namespace KazMigration.ResidencePermits.Api;

/// <summary>Permits that were given.</summary>
internal static class GivenPermitEndpoints
{
    public static void MapGivenPermits(this IEndpointRouteBuilder service)
    {
        var permits = service.MapGroup("/permits/{number}");
        permits.MapGet("/", async (string number, Caller caller, IMediator mediator, CancellationToken ct) =>
                Answer.Ok(await mediator.Send(new GetPermit(caller, number), ct)))
            .RequireRoles(PermitEndpoints.Readers)
            .Describe("One permit", "What it says, what it is worth today, and how long the holder has lived here: the twelve consecutive months with the fewest days, and whether ground 15 stands by them. Its history tells once that its end is near (endApproaching) and that it ended (expired). `cardInvalidation` is there when it follows from an Ata Zholy card whose holder became a citizen of Kazakhstan; the permit stays in force until an officer acts. `version` is what an annulment names in If-Match.", PermitErrors.PermitNotFound, AccessErrors.AnotherBody)
            .ResponseExample(PermitExamples.Permit)
            .WithoutEntityTag();

        permits.MapGet("/document", async (string number, Caller caller, IMediator mediator, CancellationToken ct) =>
                Answer.File(await mediator.Send(new GetPermitFile(caller, number, Signature: false), ct), f => (f.Content, f.MediaType, f.Name)))
            .RequireRoles(PermitEndpoints.Readers)
            .AnswersFile("application/pdf")
            .Describe("The permit's PDF", "In Kazakh and Russian with a QR code to verify it.", PermitErrors.PermitNotFound, DocumentErrors.NotFound, AccessErrors.AnotherBody);

        permits.MapGet("/signature", async (string number, Caller caller, IMediator mediator, CancellationToken ct) =>
                Answer.File(await mediator.Send(new GetPermitFile(caller, number, Signature: true), ct), f => (f.Content, f.MediaType, f.Name)))
            .RequireRoles(PermitEndpoints.Readers)
            .AnswersFile("application/pkcs7-signature")
            .Describe("The permit's signature", "Detached CMS (DER) of the service's own key over the PDF.", PermitErrors.PermitNotFound, DocumentErrors.NotFound, AccessErrors.AnotherBody);

        permits.MapPost("/stays", async (string number, Body<MovementForm> body, Caller caller, IMediator mediator, CancellationToken ct) =>
                Answer.Ok(await mediator.Send(new RegisterMovement(caller, number, body.Value), ct)))
            .RequireRoles(Roles.MigrationOfficer)
            .Describe(
                "Register an exit or an entry",
                "Movements follow each other in the order of their days; the day of either is a day in the country. The answer tells the days of the worst twelve months that are over and whether ground 15 of the article 49 list stands (fewer than 183 days); nothing is annulled by it.",
                PermitErrors.PermitNotFound, AccessErrors.AnotherBody, PermitErrors.MovementOutOfTurn, PermitErrors.MovementTooEarly, ValidationErrors.Failed)
            .RequestExample(new MovementForm(Movement.Exit, new DateOnly(2026, 5, 1)))
            .ResponseExample(PermitExamples.Permit)
            .WithoutEntityTag();

        permits.MapPost("/annulment", async (string number, IfMatch ifMatch, Body<AnnulmentForm> body, Caller caller, IMediator mediator, CancellationToken ct) =>
                Answer.Ok(await mediator.Send(new AnnulPermit(caller, number, ifMatch.Version, body.Value), ct)))
            .RequireRoles(Roles.MigrationOfficer)
            .Describe(
                "Annul a permit",
                "The migration officer annuls a permit in force on grounds of the article 49 list alone (Order 992, annex 3, row 9). Ground 15 must stand by the registered stays; grounds 4, 15 and 17 do not apply to those that the row spares.",
                PermitErrors.PermitNotFound, AccessErrors.AnotherBody, PermitErrors.NotInForce, PermitErrors.GroundsNotListed, PermitErrors.StaleVersion, ValidationErrors.Failed)
            .RequestExample(new AnnulmentForm([new GroundForm(GroundList.Article49, 15)], null))
            .ResponseExample(PermitExamples.Annulled)
            .WithoutEntityTag();

        service.MapGet("/verification/{number}", async (string number, string? code, IMediator mediator, CancellationToken ct) =>
                Answer.Ok(await mediator.Send(new VerifyPermit(number, code), ct)))
            .AllowEveryone(RateLimits.Verification)
            .Describe("Verify a permit", "For anyone who holds its number and code: what it is worth today, with the holder's name masked. An unknown number and a wrong code get the same answer.", PermitErrors.NotVerified)
            .ResponseExample(PermitExamples.Verification);
    }
}

/// <summary>A body that says nothing.</summary>
internal sealed record NoMembers;
