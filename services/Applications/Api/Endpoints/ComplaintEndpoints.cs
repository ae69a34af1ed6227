using KazMigration.Applications.Application.Bundles;
using KazMigration.Applications.Application.Complaints;
using KazMigration.Applications.Domain.Applications;
using KazMigration.Applications.Domain.Certificates;
using KazMigration.Applications.Domain.Complaints;
using KazMigration.UseCases;
using KazMigration.Web;
using MediatR;

namespace KazMigration.Applications.Api.Endpoints;

internal static class ComplaintEndpoints
{
    private static readonly string[] Readers = [Roles.Applicant, Roles.Portal, Roles.Officer, Roles.Official, Roles.Inspector, Roles.Auditor, Roles.Ops];

    public static void MapComplaints(this IEndpointRouteBuilder routes)
    {
        var complaints = routes.MapGroup("/api/v1/complaints");
        MapFiling(complaints);
        MapReading(complaints);
        MapSteps(complaints);
        MapBundles(routes);
    }

    private static void MapFiling(RouteGroupBuilder complaints)
    {
        complaints.MapPost("/", async (Body<ComplaintForm> body, IdempotencyHeader key, Caller caller, IMediator mediator, CancellationToken ct) =>
                Answer.Created(await mediator.Send(new FileComplaint(caller, key.For(caller, body), body.Value), ct), c => $"/api/v1/complaints/{c.Id}", c => long.Parse(c.Version, null)))
            .RequireRoles(Roles.Portal, Roles.Applicant)
            .Describe(
                "Complain of an LEB",
                "The applicant, or who acts for them, complains of a decision, an action or an inaction of the LEB, about an application (applicationId) or a certificate (certificateNumber). It is registered the same day, or the next working day when it comes after the end of the working day or on a rest day; from then the LEB has three working days to grant it fully or to pass it on (Order 236, p. 24), and five to consider it (p. 25).",
                ApplicationErrors.NotFound, CertificateErrors.NotFound, ApplicationErrors.AuthorityExpired, ValidationErrors.Failed, IdempotencyErrors.KeyReused)
            .RequestExample(ComplaintExamples.Form)
            .ResponseExample(ComplaintExamples.Registered);

        complaints.MapPost("/{id:guid}/withdrawal", async (Guid id, Body<NoMembers> _, Caller caller, IMediator mediator, CancellationToken ct) =>
                Answer.Ok(await mediator.Send(new WithdrawComplaint(caller, id), ct), c => c.Version))
            .RequireRoles(Roles.Portal, Roles.Applicant)
            .Describe("Withdraw a complaint", "Who complained, or who acts for them, takes it back before it is granted or decided.",
                ComplaintErrors.NotFound, ComplaintErrors.AlreadyEnded, ApplicationErrors.AuthorityExpired)
            .RequestExample(new NoMembers())
            .ResponseExample(ComplaintExamples.Registered with { Status = ComplaintStatus.Withdrawn, Version = "2" });
    }

    private static void MapReading(RouteGroupBuilder complaints)
    {
        complaints.MapGet("/{id:guid}", async (Guid id, Caller caller, IMediator mediator, CancellationToken ct) =>
                Answer.Ok(await mediator.Send(new GetComplaint(caller, id), ct), c => c.Version))
            .RequireRoles(Readers)
            .Describe("One complaint", "What it says, its terms, outcome and court stage, and each step with its legal basis; an applicant sees own complaints only, a body those of its LEB.",
                ComplaintErrors.NotFound, AccessErrors.AnotherBody)
            .ResponseExample(ComplaintExamples.Registered);

        complaints.MapGet("/", async (Word<ComplaintStatus>? status, string? localExecutiveBody, Guid? applicationId, PageQuery page, Caller caller, IMediator mediator, CancellationToken ct) =>
                Answer.Ok(await mediator.Send(new ListComplaints(caller, status?.Value, localExecutiveBody, applicationId, page.Request), ct)))
            .RequireRoles(Readers)
            .Describe("Complaints", "Those the caller may see, newest first, by status, LEB and application.", AccessErrors.AnotherBody)
            .ResponseExample(ComplaintExamples.List);

        complaints.MapGet("/{id:guid}/documents/{documentId:guid}", async (Guid id, Guid documentId, Caller caller, IMediator mediator, CancellationToken ct) =>
                Answer.File(await mediator.Send(new GetComplaintDocument(caller, id, documentId), ct), f => (f.Content, f.MediaType, null)))
            .RequireRoles(Readers)
            .AnswersFile("application/pdf")
            .Describe("A document of a complaint", "The content as it was uploaded.", ComplaintErrors.NotFound, DocumentErrors.NotFound, AccessErrors.AnotherBody);
    }

    private static void MapSteps(RouteGroupBuilder complaints)
    {
        complaints.MapPost("/{id:guid}/granting", async (Guid id, IfMatch ifMatch, Body<GrantForm> body, Caller caller, IMediator mediator, CancellationToken ct) =>
                Answer.Ok(await mediator.Send(new GrantComplaint(caller, id, ifMatch.Version, body.Value), ct), c => c.Version))
            .RequireRoles(Roles.Official)
            .Describe("Grant a complaint fully", "Within three working days of registration the LEB may satisfy in full what is asked, and then passes nothing on (Order 236, p. 24). A complaint against a refusal opens the case anew: before the commission, or before the officer where no commission sits.",
                ComplaintErrors.NotFound, AccessErrors.AnotherBody, ComplaintErrors.NotWithBody, ComplaintErrors.MustBeForwarded, ApplicationErrors.StaleVersion, ValidationErrors.Failed)
            .RequestExample(ComplaintExamples.Grant)
            .ResponseExample(ComplaintExamples.Registered with { Status = ComplaintStatus.Granted, Granted = ComplaintExamples.Grant.Decision, ReopenedCase = true, Version = "2" });

        complaints.MapPost("/{id:guid}/forwarding", async (Guid id, IfMatch ifMatch, Body<ForwardComplaintForm> body, Caller caller, IMediator mediator, CancellationToken ct) =>
                Answer.Ok(await mediator.Send(new ForwardComplaint(caller, id, ifMatch.Version, body.Value), ct), c => c.Version))
            .RequireRoles(Roles.Official)
            .Describe("Pass a complaint on", "The LEB passes the complaint with the case file to the reviewing body within three working days of registration (Order 236, p. 24); a late one is recorded as late. From then the reviewing body has fifteen working days (p. 26).",
                ComplaintErrors.NotFound, AccessErrors.AnotherBody, ComplaintErrors.NotWithBody, ApplicationErrors.StaleVersion, ValidationErrors.Failed)
            .RequestExample(ComplaintExamples.Forwarding)
            .ResponseExample(ComplaintExamples.Forwarded);

        complaints.MapPost("/{id:guid}/decision", async (Guid id, IfMatch ifMatch, Body<ReviewDecisionForm> body, Caller caller, IMediator mediator, CancellationToken ct) =>
                Answer.Ok(await mediator.Send(new DecideComplaint(caller, id, ifMatch.Version, body.Value), ct), c => c.Version))
            .RequireRoles(Roles.Inspector)
            .Describe("Record the reviewing body's decision", "upheld, rejected or returned, with the act's number and date (Order 236, p. 26). Upheld against a refusal opens the case anew, and the result's term counts from then.",
                ComplaintErrors.NotFound, ComplaintErrors.NotUnderReview, ApplicationErrors.StaleVersion, ValidationErrors.Failed)
            .RequestExample(ComplaintExamples.Decision)
            .ResponseExample(ComplaintExamples.Decided);

        complaints.MapPost("/{id:guid}/court", async (Guid id, IfMatch ifMatch, Body<CourtForm> body, Caller caller, IMediator mediator, CancellationToken ct) =>
                Answer.Ok(await mediator.Send(new RecordCourt(caller, id, ifMatch.Version, body.Value), ct), c => c.Version))
            .RequireRoles(Roles.Official, Roles.Inspector)
            .Describe("Record the court stage", "Only after the procedure of complaint has ended (Order 236, p. 27, 28): the court, the number of its case, the day of the suit, and the outcome once there is one.",
                ComplaintErrors.NotFound, AccessErrors.AnotherBody, ComplaintErrors.ProcedureNotEnded, ComplaintErrors.CourtTooEarly, ApplicationErrors.StaleVersion, ValidationErrors.Failed)
            .RequestExample(ComplaintExamples.Court)
            .ResponseExample(ComplaintExamples.Decided with { Court = new CourtStage("Specialised administrative court of Astana", "7119-26", new DateOnly(2026, 4, 6), null), Version = "4" });
    }

    private static void MapBundles(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/v1/complaints/{id:guid}/bundle", async (Guid id, Caller caller, IMediator mediator, CancellationToken ct) =>
                Answer.Stream(await mediator.Send(new GetComplaintBundle(caller, id), ct), b => (b.Content, "application/zip", b.Name)))
            .RequireRoles(Roles.Official, Roles.Officer, Roles.Inspector, Roles.Auditor)
            .AnswersFile("application/zip")
            .Describe("The case bundle of a complaint", "The case file that goes to the reviewing body (Order 236, p. 24) as one ZIP: case.json, every document with its signature, and a manifest of all hashes signed with the LEB's key. `deploy/bundle-check` checks it without the product.",
                ComplaintErrors.NotFound, AccessErrors.AnotherBody, DocumentErrors.NotFound, BundleErrors.NotSigned);

        routes.MapGet("/api/v1/applications/{id:guid}/bundle", async (Guid id, Caller caller, IMediator mediator, CancellationToken ct) =>
                Answer.Stream(await mediator.Send(new GetApplicationBundle(caller, id), ct), b => (b.Content, "application/zip", b.Name)))
            .RequireRoles(Roles.Official, Roles.Auditor)
            .AnswersFile("application/zip")
            .Describe("The case bundle of an application", "As for a complaint, with every complaint about the application.",
                ApplicationErrors.NotFound, AccessErrors.AnotherBody, DocumentErrors.NotFound, BundleErrors.NotSigned);
    }
}
