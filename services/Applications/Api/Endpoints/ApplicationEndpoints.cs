using KazMigration.Applications.Application.Applications;
using KazMigration.Applications.Application.Decisions;
using KazMigration.Applications.Application.Documents;
using KazMigration.Applications.Domain.Applications;
using KazMigration.Applications.Domain.Certificates;
using KazMigration.UseCases;
using KazMigration.Web;
using MediatR;

namespace KazMigration.Applications.Api.Endpoints;

internal static class ApplicationEndpoints
{
    private static readonly string[] Readers =
        [Roles.Applicant, Roles.Portal, Roles.Officer, Roles.Official, Roles.Secretary, Roles.Member, Roles.Auditor, Roles.Ops];

    public static void MapApplications(this IEndpointRouteBuilder routes)
    {
        var applications = routes.MapGroup("/api/v1/applications");
        MapFiling(applications);
        MapReading(applications);
        MapSteps(applications);
        MapFiles(applications);
        DeadlineEndpoints.Map(applications, Readers);
        routes.MapGet("/api/v1/deadlines", async (Word<DeadlineState> state, string? localExecutiveBody, PageQuery page, Caller caller, IMediator mediator, CancellationToken ct) =>
                Answer.Ok(await mediator.Send(new ListDeadlines(caller, state.Value, localExecutiveBody, page.Request), ct)))
            .RequireRoles(Roles.Officer, Roles.Official, Roles.Ops, Roles.Auditor)
            .Describe(
                "Terms that end soon or were missed",
                "state=approaching: running terms that end within one working day; state=missed: terms that ended without the body's act; state=escalated: those of them that have gone to the head of the LEB. A missed term is never decided by the system: it stays here until the body acts.",
                AccessErrors.AnotherBody)
            .ResponseExample(Examples.Deadlines);
    }

    private static void MapFiling(RouteGroupBuilder applications) =>
        applications.MapPost("/", async (Body<ApplicationForm> body, IdempotencyHeader key, Caller caller, IMediator mediator, CancellationToken ct) =>
                Answer.Created(await mediator.Send(new FileApplication(caller, key.For(caller, body), body.Value), ct), v => $"/api/v1/applications/{v.Id}", v => long.Parse(v.Version, null)))
            .RequireRoles(Roles.Portal, Roles.Applicant)
            .Describe(
                "File an application",
                "Accepts the annex 1 form of any kind with a complete set of documents and registers it: the same day, or the next working day when it comes after the end of the working day or on a rest day (Order 236, annex 2, row 7). The answer tells the day of the result (p. 5). An incomplete set, or a document past its validity, is not accepted, and the answer names every one (annex 2, row 9). A first certificate needs profession, education and experience; an extension certificateNumber and employmentContract (p. 16), a reissue certificateNumber and change (p. 19, 22), a duplicate certificateNumber and loss (p. 22-1), of a certificate in force. Whether the applicant's own term of five working days was kept is told and refuses nothing.",
                ApplicationErrors.DocumentsMissing, ValidationErrors.Failed, IdempotencyErrors.KeyReused, ApplicationErrors.NotOwnIin, ApplicationErrors.ProfessionsUnavailable)
            .RequestExample(Examples.Form)
            .ResponseExample(Examples.Application);

    private static void MapReading(RouteGroupBuilder applications)
    {
        applications.MapGet("/{id:guid}", async (Guid id, Caller caller, IMediator mediator, CancellationToken ct) =>
                Answer.Ok(await mediator.Send(new GetApplication(caller, id), ct), v => v.Version))
            .RequireRoles(Readers)
            .Describe("One application", "Its status, terms and outcome; an applicant sees own cases only, a body those of its LEB.", ApplicationErrors.NotFound, AccessErrors.AnotherBody)
            .ResponseExample(Examples.Application);

        applications.MapGet("/", async (Word<ApplicationStatus>? status, string? localExecutiveBody, Day? dueOnOrBefore, PageQuery page, Caller caller, IMediator mediator, CancellationToken ct) =>
                Answer.Ok(await mediator.Send(new ListApplications(caller, status?.Value, localExecutiveBody, dueOnOrBefore?.Date, page.Request), ct)))
            .RequireRoles(Readers)
            .Describe("Applications", "Those the caller may see, newest first, by status, LEB and the last day of the result's term.", AccessErrors.AnotherBody)
            .ResponseExample(Examples.Applications);

        applications.MapGet("/{id:guid}/history", async (Guid id, Caller caller, IMediator mediator, CancellationToken ct) =>
                Answer.Ok(await mediator.Send(new GetHistory(caller, id), ct)))
            .RequireRoles(Readers)
            .Describe("The steps of an application", "When, by whom (role), what, on which legal basis, and whether in time.", ApplicationErrors.NotFound, AccessErrors.AnotherBody)
            .ResponseExample(Examples.History);

        applications.MapGet("/{id:guid}/form", async (Guid id, Caller caller, IMediator mediator, CancellationToken ct) =>
                Answer.Ok(await mediator.Send(new GetForm(caller, id), ct)))
            .RequireRoles(Readers)
            .Describe("What was filed", "The annex 1 form with its attachments, as the officer and the commission check it.", ApplicationErrors.NotFound, AccessErrors.AnotherBody)
            .ResponseExample(Examples.FormFiled);
    }

    private static void MapSteps(RouteGroupBuilder applications)
    {
        applications.MapPost("/{id:guid}/forwarding", async (Guid id, IfMatch ifMatch, Body<NoMembers> _, Caller caller, IMediator mediator, CancellationToken ct) =>
                Answer.Ok(await mediator.Send(new ForwardToCommission(caller, id, ifMatch.Version), ct), v => v.Version))
            .RequireRoles(Roles.Officer)
            .Describe("Forward to the commission", "The LEB officer sends the complete file to the commission within two working days of registration (Order 236, p. 7).",
                ApplicationErrors.NotFound, AccessErrors.AnotherBody, ApplicationErrors.NotAwaitingForwarding, ApplicationErrors.NotForCommission, ApplicationErrors.StaleVersion)
            .RequestExample(new NoMembers())
            .ResponseExample(Examples.Application with { Status = ApplicationStatus.UnderReview, Version = "2" });

        applications.MapPost("/{id:guid}/decision", async (Guid id, IfMatch ifMatch, Body<DecisionForm> body, Caller caller, IMediator mediator, CancellationToken ct) =>
                Answer.Ok(await mediator.Send(new DecideRequest(caller, id, ifMatch.Version, body.Value), ct), v => v.Version))
            .RequireRoles(Roles.Officer)
            .Describe("Decide on an extension, reissue or duplicate", "The LEB officer grants what is asked for, or refuses it on grounds of annex 2, row 9, within three working days of registration (Order 236, p. 16, 22, 22-1). The document that follows is signed with the LEB's key.",
                ApplicationErrors.NotFound, AccessErrors.AnotherBody, ApplicationErrors.NotForOfficer, ApplicationErrors.AlreadyEnded, ApplicationErrors.StaleVersion,
                CertificateErrors.NotInForce, CertificateErrors.NothingToExtend, ValidationErrors.Failed)
            .RequestExample(new DecisionForm(OfficerDecision.Refuse, [OfficerGround.DocumentsUnreliable], "The contract is not the employer's."))
            .ResponseExample(Examples.Extension with { Status = ApplicationStatus.Issued, CertificateNumber = "C71-2026-0000001", Version = "2" });

        applications.MapPost("/{id:guid}/confirmation", async (Guid id, IfMatch ifMatch, Body<NoMembers> _, Caller caller, IMediator mediator, CancellationToken ct) =>
                Answer.Ok(await mediator.Send(new ConfirmDecision(caller, id, ifMatch.Version), ct), v => v.Version))
            .RequireRoles(Roles.Official)
            .Describe("Confirm the decision", "Where the LEB is so configured, its signing official confirms the decision on the commission's recommendation (Order 236, p. 11); the certificate or the refusal follows.",
                ApplicationErrors.NotFound, AccessErrors.AnotherBody, ApplicationErrors.NotAwaitingSignature, ApplicationErrors.StaleVersion)
            .RequestExample(new NoMembers())
            .ResponseExample(Examples.Application with { Status = ApplicationStatus.Issued, CertificateNumber = "C71-2026-0000001", Version = "4" });

        applications.MapPost("/{id:guid}/withdrawal", async (Guid id, Body<NoMembers> _, Caller caller, IMediator mediator, CancellationToken ct) =>
                Answer.Ok(await mediator.Send(new WithdrawApplication(caller, id), ct), v => v.Version))
            .RequireRoles(Roles.Portal, Roles.Applicant)
            .Describe("Withdraw an application", "The applicant, or who acts for them, takes the application back at any time before the decision.",
                ApplicationErrors.NotFound, ApplicationErrors.AlreadyEnded, ApplicationErrors.AuthorityExpired)
            .RequestExample(new NoMembers())
            .ResponseExample(Examples.Application with { Status = ApplicationStatus.Withdrawn, Version = "2" });
    }

    private static void MapFiles(RouteGroupBuilder applications)
    {
        applications.MapGet("/{id:guid}/documents/{documentId:guid}", async (Guid id, Guid documentId, Caller caller, IMediator mediator, CancellationToken ct) =>
                Answer.File(await mediator.Send(new GetAttachment(caller, id, documentId), ct), f => (f.Content, f.MediaType, null)))
            .RequireRoles(Readers)
            .AnswersFile("application/pdf")
            .Describe("A document of an application", "The content as it was uploaded.", ApplicationErrors.NotFound, DocumentErrors.NotFound, AccessErrors.AnotherBody);

        applications.MapGet("/{id:guid}/refusal/document", async (Guid id, Caller caller, IMediator mediator, CancellationToken ct) =>
                Answer.File(await mediator.Send(new GetRefusalFile(caller, id, Signature: false), ct), f => (f.Content, f.MediaType, f.Name)))
            .RequireRoles(Readers)
            .AnswersFile("application/pdf")
            .Describe("The refusal notice", "The reasoned answer with its grounds (Order 236, p. 12; annex 2, row 9) as PDF.", ApplicationErrors.NotFound, DocumentErrors.NotFound, AccessErrors.AnotherBody);

        applications.MapGet("/{id:guid}/refusal/signature", async (Guid id, Caller caller, IMediator mediator, CancellationToken ct) =>
                Answer.File(await mediator.Send(new GetRefusalFile(caller, id, Signature: true), ct), f => (f.Content, f.MediaType, f.Name)))
            .RequireRoles(Readers)
            .AnswersFile("application/pkcs7-signature")
            .Describe("The signature of the refusal notice", "Detached CMS (DER) over the PDF.", ApplicationErrors.NotFound, DocumentErrors.NotFound, AccessErrors.AnotherBody);
    }
}

/// <summary>A body that says nothing.</summary>
internal sealed record NoMembers;
