using KazMigration.ResidencePermits.Application;
using KazMigration.ResidencePermits.Application.Filing;
using KazMigration.ResidencePermits.Application.Papers;
using KazMigration.ResidencePermits.Domain;
using KazMigration.ResidencePermits.Domain.Filing;
using KazMigration.ResidencePermits.Domain.Papers;
using KazMigration.UseCases;
using KazMigration.Web;
using MediatR;

namespace KazMigration.ResidencePermits.Api;

/// <summary>Applications for a permit of permanent residence, and the papers that they need.</summary>
internal static class PermitEndpoints
{
    internal static readonly string[] Readers =
        [Roles.Applicant, Roles.Portal, Roles.MigrationOfficer, Roles.PoliceOfficer, Roles.Auditor, Roles.Ops];

    public static void MapPermitApplications(this IEndpointRouteBuilder permits)
    {
        permits.MapGet("/checklist", async (Word<ApplicantCategory>? category, Day birthDate, string? citizenship, Word<Circumstance>[] circumstances,
                bool? inDemandProfession, bool? childAged14To18, bool? parentAbroad, Day? on, IMediator mediator, CancellationToken ct) =>
                Answer.Ok(await mediator.Send(new GetChecklist(
                    category?.Value, birthDate.Date, citizenship, [.. circumstances.Select(c => c.Value)], inDemandProfession ?? false, childAged14To18 ?? false,
                    parentAbroad ?? false, on?.Date), ct)))
            .AllowEveryone(RateLimits.Public)
            .Describe(
                "The papers that a person needs",
                "Which papers row 8 of annex 3 (Order 992) asks of this person and why, which of the full list they are spared, how long each must be good on the day of filing (today when left out), and what holds for translation and legalisation. Nothing is kept of the question. `circumstances` may be repeated. Without `category` a person under eighteen counts as a minor, anyone else as an ordinary applicant.",
                ValidationErrors.Failed)
            .ResponseExample(PermitExamples.Checklist);

        var applications = permits.MapGroup("/applications");
        MapFiling(applications);
        MapReading(applications);
        MapSteps(applications);
    }

    private static void MapFiling(RouteGroupBuilder applications) =>
        applications.MapPost("/", async (Body<PermitForm> body, IdempotencyHeader key, Caller caller, IMediator mediator, CancellationToken ct) =>
                Answer.Created(
                    await mediator.Send(new FilePermitApplication(caller, key.For(caller, body), body.Value), ct),
                    v => $"/api/v1/residence-permits/applications/{v.Id}", v => long.Parse(v.Version, null)))
            .RequireRoles(Roles.Portal, Roles.Applicant)
            .Describe(
                "File an application for a permit",
                "Registers an application with a complete set of papers (Order 992, annex 3, row 8). An incomplete set, or a paper past its validity, is not accepted, and the answer names every one with its item. Children and incapable persons file through a legal representative. An in-demand profession is looked up on the list of Order 49 in force today; its holder brings the petition letter (item 10), and proof of exemption as item 3. The term of the decision is configuration: no act at hand sets it.",
                PermitErrors.DocumentsMissing, ValidationErrors.Failed, IdempotencyErrors.KeyReused, PermitErrors.NotOwnIin, ProfessionListErrors.Unavailable)
            .RequestExample(PermitExamples.Form)
            .ResponseExample(PermitExamples.Application);

    private static void MapReading(RouteGroupBuilder applications)
    {
        applications.MapGet("/{id:guid}", async (Guid id, Caller caller, IMediator mediator, CancellationToken ct) =>
                Answer.Ok(await mediator.Send(new GetPermitApplication(caller, id), ct), v => v.Version))
            .RequireRoles(Readers)
            .Describe("One application for a permit", "Its status, term, agreements and outcome; an applicant sees own cases only.", PermitErrors.NotFound, AccessErrors.AnotherBody)
            .ResponseExample(PermitExamples.Application);

        applications.MapGet("/", async (Word<PermitApplicationStatus>? status, string? region, Day? dueOnOrBefore, PageQuery page, Caller caller, IMediator mediator, CancellationToken ct) =>
                Answer.Ok(await mediator.Send(new ListPermitApplications(caller, status?.Value, region, dueOnOrBefore?.Date, page.Request), ct)))
            .RequireRoles(Readers)
            .Describe("Applications for a permit", "Those the caller may see, newest first, by status, region and the last day of the decision's term.", AccessErrors.AnotherBody)
            .ResponseExample(PermitExamples.Applications);

        applications.MapGet("/{id:guid}/history", async (Guid id, Caller caller, IMediator mediator, CancellationToken ct) =>
                Answer.Ok(await mediator.Send(new GetPermitHistory(caller, id), ct)))
            .RequireRoles(Readers)
            .Describe("The steps of an application for a permit", "When, by whom (role), what, on which legal basis, and whether in time.", PermitErrors.NotFound, AccessErrors.AnotherBody)
            .ResponseExample(PermitExamples.History);

        applications.MapGet("/{id:guid}/form", async (Guid id, Caller caller, IMediator mediator, CancellationToken ct) =>
                Answer.Ok(await mediator.Send(new GetFiledForm(caller, id), ct)))
            .RequireRoles(Readers)
            .Describe("What was filed", "The person and the papers, as the officer checks them.", PermitErrors.NotFound, AccessErrors.AnotherBody)
            .ResponseExample(PermitExamples.FormFiled);

        applications.MapGet("/{id:guid}/documents/{documentId:guid}", async (Guid id, Guid documentId, Caller caller, IMediator mediator, CancellationToken ct) =>
                Answer.File(await mediator.Send(new GetFiledPaper(caller, id, documentId), ct), f => (f.Content, f.MediaType, null)))
            .RequireRoles(Readers)
            .AnswersFile("application/pdf")
            .Describe("A paper of an application", "The content as it was uploaded.", PermitErrors.NotFound, DocumentErrors.NotFound, AccessErrors.AnotherBody);
    }

    private static void MapSteps(RouteGroupBuilder applications)
    {
        applications.MapPost("/{id:guid}/withdrawal", async (Guid id, Body<NoMembers> _, Caller caller, IMediator mediator, CancellationToken ct) =>
                Answer.Ok(await mediator.Send(new WithdrawPermitApplication(caller, id), ct), v => v.Version))
            .RequireRoles(Roles.Portal, Roles.Applicant)
            .Describe("Withdraw an application for a permit", "The applicant, or who acts for them, takes it back at any time before the decision.", PermitErrors.NotFound, PermitErrors.AlreadyEnded)
            .RequestExample(new NoMembers())
            .ResponseExample(PermitExamples.Application with { Status = PermitApplicationStatus.Withdrawn, Version = "2" });

        applications.MapPost("/{id:guid}/agreements", async (Guid id, Body<AgreementForm> body, Caller caller, IMediator mediator, CancellationToken ct) =>
                Answer.Ok(await mediator.Send(new GiveAgreement(caller, id, body.Value), ct), v => v.Version))
            .RequireRoles(Roles.PoliceOfficer)
            .Describe(
                "Give an authorised body's answer",
                "The body that was asked agrees, or does not and names its grounds (Order 992, annex 3, row 9, general list, item 3). A later answer of the same body takes the place of the earlier. It decides nothing by itself.",
                PermitErrors.NotFound, AccessErrors.AnotherBody, PermitErrors.AlreadyEnded, PermitErrors.GroundsNotListed, ValidationErrors.Failed)
            .RequestExample(new AgreementForm("Department of police of Astana", true))
            .ResponseExample(PermitExamples.Agreed);

        applications.MapPost("/{id:guid}/decision", async (Guid id, IfMatch ifMatch, Body<PermitDecisionForm> body, Caller caller, IMediator mediator, CancellationToken ct) =>
                Answer.Ok(await mediator.Send(new DecidePermit(caller, id, ifMatch.Version, body.Value), ct), v => v.Version))
            .RequireRoles(Roles.MigrationOfficer)
            .Describe(
                "Decide on a permit",
                "The migration officer grants it, once every body that answered agrees, or refuses it on listed grounds, each by list and number (Order 992, annex 3, row 9). Ground 4 does not apply to those exempt from confirming solvency, ground 17 not to those of the row's last paragraph, and ground 15 can only annul. The document that follows is signed.",
                PermitErrors.NotFound, AccessErrors.AnotherBody, PermitErrors.AlreadyEnded, PermitErrors.NotAgreed, PermitErrors.GroundsNotListed,
                PermitErrors.StaleVersion, ValidationErrors.Failed, Documents.ServiceKey.NotConfigured)
            .RequestExample(new PermitDecisionForm(PermitDecision.Refuse, [new GroundForm(Domain.Grounds.GroundList.Article49, 9)], "Conviction of 12.05.2024."))
            .ResponseExample(PermitExamples.Refused);

        applications.MapGet("/{id:guid}/refusal/document", async (Guid id, Caller caller, IMediator mediator, CancellationToken ct) =>
                Answer.File(await mediator.Send(new GetPermitRefusalFile(caller, id, Signature: false), ct), f => (f.Content, f.MediaType, f.Name)))
            .RequireRoles(Readers)
            .AnswersFile("application/pdf")
            .Describe("The notice that refuses a permit", "With its grounds, in Kazakh and Russian, as PDF.", PermitErrors.NotFound, DocumentErrors.NotFound, AccessErrors.AnotherBody);

        applications.MapGet("/{id:guid}/refusal/signature", async (Guid id, Caller caller, IMediator mediator, CancellationToken ct) =>
                Answer.File(await mediator.Send(new GetPermitRefusalFile(caller, id, Signature: true), ct), f => (f.Content, f.MediaType, f.Name)))
            .RequireRoles(Readers)
            .AnswersFile("application/pkcs7-signature")
            .Describe("The signature of that notice", "Detached CMS (DER) over the PDF.", PermitErrors.NotFound, DocumentErrors.NotFound, AccessErrors.AnotherBody);
    }
}
