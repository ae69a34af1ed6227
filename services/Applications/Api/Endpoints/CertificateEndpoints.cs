using KazMigration.Applications.Application.Certificates;
using KazMigration.Applications.Domain.Certificates;
using KazMigration.Applications.Domain.Complaints;
using KazMigration.UseCases;
using KazMigration.Web;
using MediatR;

namespace KazMigration.Applications.Api.Endpoints;

internal static class CertificateEndpoints
{
    private static readonly string[] Readers =
        [Roles.Applicant, Roles.Portal, Roles.Officer, Roles.Official, Roles.Secretary, Roles.Member, Roles.Inspector, Roles.Auditor, Roles.Ops];

    public static void MapCertificates(this IEndpointRouteBuilder routes)
    {
        var certificates = routes.MapGroup("/api/v1/certificates/{number}");
        certificates.MapGet("/", async (string number, Caller caller, IMediator mediator, CancellationToken ct) =>
                Answer.Ok(await mediator.Send(new GetCertificate(caller, number), ct), c => $"{c.Version}-{c.Status}"))
            .RequireRoles(Readers)
            .Describe("One certificate", "What it says and what it is worth today.", CertificateErrors.NotFound, AccessErrors.AnotherBody)
            .ResponseExample(Examples.Certificate);

        certificates.MapGet("/document", async (string number, Caller caller, IMediator mediator, CancellationToken ct) =>
                Answer.File(await mediator.Send(new GetCertificateFile(caller, number, Signature: false), ct), f => (f.Content, f.MediaType, f.Name)))
            .RequireRoles(Readers)
            .AnswersFile("application/pdf")
            .Describe("The certificate's PDF", "The annex 3 form in Kazakh and Russian with a QR code to verify it.", CertificateErrors.NotFound, DocumentErrors.NotFound, AccessErrors.AnotherBody);

        certificates.MapGet("/signature", async (string number, Caller caller, IMediator mediator, CancellationToken ct) =>
                Answer.File(await mediator.Send(new GetCertificateFile(caller, number, Signature: true), ct), f => (f.Content, f.MediaType, f.Name)))
            .RequireRoles(Readers)
            .AnswersFile("application/pkcs7-signature")
            .Describe("The certificate's signature", "Detached CMS (DER) of the LEB's authorised person over the PDF (Order 236, p. 13).", CertificateErrors.NotFound, DocumentErrors.NotFound, AccessErrors.AnotherBody);

        certificates.MapPost("/revocation", async (string number, Body<InspectionActForm> body, Caller caller, IMediator mediator, CancellationToken ct) =>
                Answer.Ok(await mediator.Send(new RevokeCertificate(caller, number, body.Value), ct), c => $"{c.Version}-{c.Status}"))
            .RequireRoles(Roles.Officer, Roles.Official)
            .Describe("Revoke a certificate", "The LEB revokes a certificate in force on an act of a body that supervises labour or migration law, for work in another profession than the certificate's (Order 236, p. 21, 23). Verification shows it at once.",
                CertificateErrors.NotFound, AccessErrors.AnotherBody, CertificateErrors.NotInForce, ValidationErrors.Failed)
            .RequestExample(Examples.InspectionAct)
            .ResponseExample(Examples.Revoked);

        certificates.MapPost("/restoration", async (string number, Body<RestorationForm> body, Caller caller, IMediator mediator, CancellationToken ct) =>
                Answer.Ok(await mediator.Send(new RestoreCertificate(caller, number, body.Value), ct), c => $"{c.Version}-{c.Status}"))
            .RequireRoles(Roles.Officer, Roles.Official)
            .Describe("Restore a revoked certificate", "The LEB carries out that a complaint against the revocation was granted (Order 236, p. 24), upheld (p. 26) or satisfied by a court (p. 27, 28): the revocation is set aside and the certificate has its old term, in force where that has not ended. The complaint is against a decision about this certificate and came after the revocation. Verification shows it at once; the revocation stays in the history.",
                CertificateErrors.NotFound, ComplaintErrors.NotFound, AccessErrors.AnotherBody, CertificateErrors.NotRevoked, CertificateErrors.NoGroundToRestore, ValidationErrors.Failed)
            .RequestExample(new RestorationForm(ComplaintExamples.Registered.Id))
            .ResponseExample(Examples.Restored);

        routes.MapGet("/api/v1/verification/{number}", async (string number, string? code, IMediator mediator, CancellationToken ct) =>
                Answer.Ok(await mediator.Send(new VerifyCertificate(number, code), ct)))
            .AllowEveryone(RateLimits.Verification)
            .Describe("Verify a certificate", "For anyone who holds its number and code: what it is worth today, with the holder's name masked. An unknown number and a wrong code get the same answer.", CertificateErrors.NotVerified)
            .ResponseExample(Examples.Verification);
    }
}
