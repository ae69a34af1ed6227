using KazMigration.ResidencePermits.Application.AtaZholy;
using KazMigration.ResidencePermits.Domain.AtaZholy;
using KazMigration.UseCases;
using KazMigration.Web;
using MediatR;

namespace KazMigration.ResidencePermits.Api;

/// <summary>Cards that were issued, and what happens to them.</summary>
internal static class AtaZholyCardEndpoints
{
    private static readonly string[] Readers =
        [Roles.Applicant, Roles.Portal, Roles.Officer, Roles.Official, Roles.MigrationOfficer, Roles.PoliceOfficer, Roles.Auditor, Roles.Ops];

    public static void Map(RouteGroupBuilder group)
    {
        var cards = group.MapGroup("/cards/{number}");
        MapReading(cards);
        MapSteps(cards);
        group.MapGet("/verification/{number}", async (string number, string? code, IMediator mediator, CancellationToken ct) =>
                Answer.Ok(await mediator.Send(new VerifyCard(number, code), ct)))
            .AllowEveryone(RateLimits.Verification)
            .Describe("Verify a card", "For anyone who holds its number and code: what it is worth today, with the holder's name masked. An unknown number and a wrong code get the same answer.", CardErrors.CardNotVerified)
            .ResponseExample(AtaZholyExamples.Verification);
    }

    private static void MapReading(RouteGroupBuilder cards)
    {
        cards.MapGet("/", async (string number, Caller caller, IMediator mediator, CancellationToken ct) =>
                Answer.Ok(await mediator.Send(new GetCard(caller, number), ct), c => $"{c.Version}-{c.Status}"))
            .RequireRoles(Readers)
            .Describe("One card", "What it says, what it is worth today, and what happened to it: the entry, that its end is near (endApproaching), that it ended (expired) or is invalid.", CardErrors.CardNotFound, AccessErrors.AnotherBody)
            .ResponseExample(AtaZholyExamples.Card);

        cards.MapGet("/document", async (string number, Caller caller, IMediator mediator, CancellationToken ct) =>
                Answer.File(await mediator.Send(new GetCardFile(caller, number, Signature: false), ct), f => (f.Content, f.MediaType, f.Name)))
            .RequireRoles(Readers)
            .AnswersFile("application/pdf")
            .Describe("The card's PDF", "In Kazakh and Russian with a QR code to verify it.", CardErrors.CardNotFound, DocumentErrors.NotFound, AccessErrors.AnotherBody);

        cards.MapGet("/signature", async (string number, Caller caller, IMediator mediator, CancellationToken ct) =>
                Answer.File(await mediator.Send(new GetCardFile(caller, number, Signature: true), ct), f => (f.Content, f.MediaType, f.Name)))
            .RequireRoles(Readers)
            .AnswersFile("application/pkcs7-signature")
            .Describe("The card's signature", "Detached CMS (DER) of the service over the PDF.", CardErrors.CardNotFound, DocumentErrors.NotFound, AccessErrors.AnotherBody);
    }

    private static void MapSteps(RouteGroupBuilder cards)
    {
        cards.MapPost("/entry", async (string number, Body<EntryForm> body, Caller caller, IMediator mediator, CancellationToken ct) =>
                Answer.Ok(await mediator.Send(new RegisterEntry(caller, number, body.Value), ct), c => $"{c.Version}-{c.Status}"))
            .RequireRoles(Roles.MigrationOfficer)
            .Describe("Register the entry of a holder", "The migration officer registers the first entry on a card in force; the holder gets a residence permit for 10 years from that day.",
                CardErrors.CardNotFound, AccessErrors.AnotherBody, CardErrors.CardNotInForce, CardErrors.EntryRegistered, ValidationErrors.Failed)
            .RequestExample(new EntryForm(new DateOnly(2026, 4, 1)))
            .ResponseExample(AtaZholyExamples.Entered);

        cards.MapPost("/invalidation", async (string number, Body<CitizenshipForm> body, Caller caller, IMediator mediator, CancellationToken ct) =>
                Answer.Ok(await mediator.Send(new InvalidateCard(caller, number, body.Value), ct), c => $"{c.Version}-{c.Status}"))
            .RequireRoles(Roles.MigrationOfficer)
            .Describe("The holder became a citizen", "The migration officer records that the holder acquired the citizenship of Kazakhstan: the card is invalid, and verification shows it at once. The permit that the holder has from the entry stays in force and notes it (open: no act at hand annuls it).",
                CardErrors.CardNotFound, AccessErrors.AnotherBody, CardErrors.CardNotInForce, ValidationErrors.Failed)
            .RequestExample(new CitizenshipForm(new DateOnly(2027, 5, 3), "Certificate of citizenship 0123456"))
            .ResponseExample(AtaZholyExamples.Invalid);
    }
}
