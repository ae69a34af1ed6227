using KazMigration.ResidencePermits.Application;
using KazMigration.ResidencePermits.Application.AtaZholy;
using KazMigration.ResidencePermits.Domain.AtaZholy;
using KazMigration.UseCases;
using KazMigration.Web;
using MediatR;

namespace KazMigration.ResidencePermits.Api;

/// <summary>Applications for the card, and the steps of their course.</summary>
internal static class AtaZholyApplicationEndpoints
{
    private static readonly string[] Readers =
        [Roles.Applicant, Roles.Portal, Roles.Officer, Roles.Official, Roles.MigrationOfficer, Roles.PoliceOfficer, Roles.Auditor, Roles.Ops];

    public static void Map(RouteGroupBuilder applications)
    {
        MapFiling(applications);
        MapReading(applications);
        MapSteps(applications);
    }

    private static void MapFiling(RouteGroupBuilder applications)
    {
        applications.MapPost("/", async (Body<CardForm> body, IdempotencyHeader key, Caller caller, IMediator mediator, CancellationToken ct) =>
                Answer.Created(await mediator.Send(new FileCardApplication(caller, key.For(caller, body), body.Value), ct), v => $"/api/v1/ata-zholy/applications/{v.Id}", v => long.Parse(v.Version, null)))
            .RequireRoles(Roles.Portal, Roles.Applicant)
            .Describe(
                "Apply for the card",
                "Accepts an application with every paper of the checklist and registers it: the same day, or the next working day when it comes after the end of the working day or on a rest day. Categories 1 and 2 name a profession of the list in force today (category 1 with requirementsMet), category 3 a registered, working business in the country of citizenship or permanent residence. `region` is the region of settlement that the applicant chooses; its LEB decides. A missing paper is answered with its reason, all of them at once.",
                CardErrors.DocumentsMissing, ValidationErrors.Failed, IdempotencyErrors.KeyReused, CardErrors.NotOwnIin, ProfessionListErrors.Unavailable)
            .RequestExample(AtaZholyExamples.Form)
            .ResponseExample(AtaZholyExamples.Application);

        applications.MapPost("/{id:guid}/withdrawal", async (Guid id, Body<NoContent> _, Caller caller, IMediator mediator, CancellationToken ct) =>
                Answer.Ok(await mediator.Send(new WithdrawCardApplication(caller, id), ct), v => v.Version))
            .RequireRoles(Roles.Portal, Roles.Applicant)
            .Describe("Withdraw an application for the card", "The applicant takes it back at any time before the decision.", CardErrors.ApplicationNotFound, CardErrors.AlreadyEnded)
            .RequestExample(new NoContent())
            .ResponseExample(AtaZholyExamples.Application with { Status = CardApplicationStatus.Withdrawn, Version = "2" });
    }

    private static void MapReading(RouteGroupBuilder applications)
    {
        applications.MapGet("/{id:guid}", async (Guid id, Caller caller, IMediator mediator, CancellationToken ct) =>
                Answer.Ok(await mediator.Send(new GetCardApplication(caller, id), ct), v => v.Version))
            .RequireRoles(Readers)
            .Describe("One application for the card", "Its status, terms, answers and outcome; an applicant sees own cases only, a body those of its LEB.", CardErrors.ApplicationNotFound, AccessErrors.AnotherBody)
            .ResponseExample(AtaZholyExamples.Application);

        applications.MapGet("/", async (Word<CardApplicationStatus>? status, string? localExecutiveBody, PageQuery page, Caller caller, IMediator mediator, CancellationToken ct) =>
                Answer.Ok(await mediator.Send(new ListCardApplications(caller, status?.Value, localExecutiveBody, page.Request), ct)))
            .RequireRoles(Readers)
            .Describe("Applications for the card", "Those the caller may see, newest first, by status and LEB.", AccessErrors.AnotherBody)
            .ResponseExample(AtaZholyExamples.Applications);

        applications.MapGet("/{id:guid}/history", async (Guid id, Caller caller, IMediator mediator, CancellationToken ct) =>
                Answer.Ok(await mediator.Send(new GetCardHistory(caller, id), ct)))
            .RequireRoles(Readers)
            .Describe("The steps of an application for the card", "When, by whom (role), what, on which basis, and whether in time.", CardErrors.ApplicationNotFound, AccessErrors.AnotherBody)
            .ResponseExample(AtaZholyExamples.History);

        applications.MapGet("/{id:guid}/form", async (Guid id, Caller caller, IMediator mediator, CancellationToken ct) =>
                Answer.Ok(await mediator.Send(new GetCardFiling(caller, id), ct)))
            .RequireRoles(Readers)
            .Describe("What was filed for the card", "The form with the papers that were needed, each with its reason, and those that are attached: an officer asks for no other.", CardErrors.ApplicationNotFound, AccessErrors.AnotherBody)
            .ResponseExample(AtaZholyExamples.Filing);

        applications.MapGet("/{id:guid}/documents/{documentId:guid}", async (Guid id, Guid documentId, Caller caller, IMediator mediator, CancellationToken ct) =>
                Answer.File(await mediator.Send(new GetCardAttachment(caller, id, documentId), ct), f => (f.Content, f.MediaType, null)))
            .RequireRoles(Readers)
            .AnswersFile("application/pdf")
            .Describe("A paper of an application for the card", "The content as it was uploaded.", CardErrors.ApplicationNotFound, DocumentErrors.NotFound, AccessErrors.AnotherBody);
    }

    private static void MapSteps(RouteGroupBuilder applications)
    {
        applications.MapPost("/{id:guid}/requests", async (Guid id, Body<NoContent> _, Caller caller, IMediator mediator, CancellationToken ct) =>
                Answer.Ok(await mediator.Send(new SendCardRequests(caller, id), ct), v => v.Version))
            .RequireRoles(Roles.Officer)
            .Describe("Ask the two bodies", "The LEB officer asks the internal-affairs and the national-security bodies, within one working day of the filing; they have five working days (configuration, unconfirmed).",
                CardErrors.ApplicationNotFound, AccessErrors.AnotherBody, CardErrors.NotRegistered)
            .RequestExample(new NoContent())
            .ResponseExample(AtaZholyExamples.UnderCheck);

        applications.MapPost("/{id:guid}/answers", async (Guid id, Body<BodyAnswerForm> body, Caller caller, IMediator mediator, CancellationToken ct) =>
                Answer.Ok(await mediator.Send(new RecordBodyAnswer(caller, id, body.Value), ct), v => v.Version))
            .RequireRoles(Roles.PoliceOfficer, Roles.Officer)
            .Describe("Record an answer", "The internal-affairs body answers itself (police officer); the letter of the national-security body is recorded by the LEB officer with its number. With both answers the case waits for the IIN, or, where the applicant has one or a body objects, for the decision.",
                CardErrors.ApplicationNotFound, AccessErrors.AnotherBody, CardErrors.NotUnderCheck, CardErrors.AlreadyAnswered, CardErrors.NotOwnAnswer, ValidationErrors.Failed)
            .RequestExample(AtaZholyExamples.AnswerForm)
            .ResponseExample(AtaZholyExamples.UnderCheck with { Answers = [AtaZholyExamples.Answer], Version = "3" });

        applications.MapPost("/{id:guid}/iin", async (Guid id, Body<IinForm> body, Caller caller, IMediator mediator, CancellationToken ct) =>
                Answer.Ok(await mediator.Send(new RecordIin(caller, id, body.Value), ct), v => v.Version))
            .RequireRoles(Roles.Officer)
            .Describe("Record that the IIN is made", "The LEB's three working days for the decision (configuration, unconfirmed) count from the day the IIN was made.",
                CardErrors.ApplicationNotFound, AccessErrors.AnotherBody, CardErrors.NotAwaitingIin, ValidationErrors.Failed)
            .RequestExample(new IinForm("900101300017", new DateOnly(2026, 3, 12)))
            .ResponseExample(AtaZholyExamples.AwaitingDecision);

        applications.MapPost("/{id:guid}/decision", async (Guid id, IfMatch ifMatch, Body<CardDecisionForm> body, Caller caller, IMediator mediator, CancellationToken ct) =>
                Answer.Ok(await mediator.Send(new DecideCard(caller, id, ifMatch.Version, body.Value), ct), v => v.Version))
            .RequireRoles(Roles.Officer)
            .Describe("Issue or refuse the card", "The LEB officer issues the card, or refuses it on grounds of the conditions that the card has, with what was found in words; the notice of the refusal is signed. Where a body objects, only a refusal is left.",
                CardErrors.ApplicationNotFound, AccessErrors.AnotherBody, CardErrors.NotAwaitingDecision, CardErrors.StaleVersion, CardErrors.BodyObjects,
                CardErrors.PassportExpired, ValidationErrors.Failed, Documents.ServiceKey.NotConfigured)
            .RequestExample(new CardDecisionForm(CardDecision.Refuse, [CardRefusalGround.CategoryNotProven], "The certificates are of another profession."))
            .ResponseExample(AtaZholyExamples.Refused);

        applications.MapGet("/{id:guid}/refusal/document", async (Guid id, Caller caller, IMediator mediator, CancellationToken ct) =>
                Answer.File(await mediator.Send(new GetCardRefusalFile(caller, id, Signature: false), ct), f => (f.Content, f.MediaType, f.Name)))
            .RequireRoles(Readers)
            .AnswersFile("application/pdf")
            .Describe("The notice that refuses a card", "With its grounds, what each rests on and what was found, in Kazakh and Russian, as PDF.", CardErrors.ApplicationNotFound, DocumentErrors.NotFound, AccessErrors.AnotherBody);

        applications.MapGet("/{id:guid}/refusal/signature", async (Guid id, Caller caller, IMediator mediator, CancellationToken ct) =>
                Answer.File(await mediator.Send(new GetCardRefusalFile(caller, id, Signature: true), ct), f => (f.Content, f.MediaType, f.Name)))
            .RequireRoles(Readers)
            .AnswersFile("application/pkcs7-signature")
            .Describe("The signature of the notice that refuses a card", "Detached CMS (DER) of the service over the PDF.", CardErrors.ApplicationNotFound, DocumentErrors.NotFound, AccessErrors.AnotherBody);
    }
}

/// <summary>A body that says nothing.</summary>
internal sealed record NoContent;
