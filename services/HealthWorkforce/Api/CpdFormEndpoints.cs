using KazMigration.Documents;
using KazMigration.HealthWorkforce.Application.Cpd;
using KazMigration.HealthWorkforce.Domain.Cpd;
using KazMigration.HealthWorkforce.Domain.Workers;
using KazMigration.UseCases;
using KazMigration.Web;
using MediatR;

namespace KazMigration.HealthWorkforce.Api;

/// <summary>The confirmation form of annex 2.</summary>
internal static class CpdFormEndpoints
{
    public static void Map(IEndpointRouteBuilder health)
    {
        var forms = health.MapGroup("/workers/{id:guid}/cpd/forms");

        forms.MapPost("", DrawUp)
            .RequireRoles(Roles.HumanResources)
            .Describe(
                "Draw up the confirmation form",
                """
                Confirmed results are drawn up by the form of annex 2 (p. 10): what counts today, by criterion, with the sum; workplaces from the register, the level held in the declared specialty.
                A PDF with a detached CMS signature of the service's key. What is drawn up does not change; another form is drawn up anew.
                """,
                WorkerErrors.NotFound, AccessErrors.AnotherOrganisation, CpdErrors.NothingConfirmed, ServiceKey.NotConfigured, ValidationErrors.Failed, IdempotencyErrors.KeyReused)
            .RequestExample(CpdExamples.FormRequest)
            .ResponseExample(CpdExamples.DrawnUp);

        forms.MapGet("/{formId:guid}", Get)
            .RequireRoles(CpdEndpoints.Readers)
            .Describe("A confirmation form", "When it was drawn up, for which specialty, the credits in all, and the SHA-256 of its PDF.", WorkerErrors.NotFound, CpdErrors.FormNotFound, AccessErrors.AnotherOrganisation)
            .ResponseExample(CpdExamples.DrawnUp);

        forms.MapGet("/{formId:guid}/document", (Caller caller, IMediator mediator, Guid id, Guid formId, CancellationToken ct) => FileAsync(caller, mediator, id, formId, false, ct))
            .RequireRoles(CpdEndpoints.Readers)
            .AnswersFile("application/pdf")
            .Describe("The form as PDF", "In the words of annex 2.", WorkerErrors.NotFound, CpdErrors.FormNotFound, DocumentErrors.NotFound, AccessErrors.AnotherOrganisation);

        forms.MapGet("/{formId:guid}/signature", (Caller caller, IMediator mediator, Guid id, Guid formId, CancellationToken ct) => FileAsync(caller, mediator, id, formId, true, ct))
            .RequireRoles(CpdEndpoints.Readers)
            .AnswersFile("application/pkcs7-signature")
            .Describe(
                "The signature over the form",
                "A detached CMS (DER) over the PDF: `openssl cms -verify -binary -inform DER -in form.p7s -content form.pdf -CAfile ca.pem -purpose any`.",
                WorkerErrors.NotFound, CpdErrors.FormNotFound, DocumentErrors.NotFound, AccessErrors.AnotherOrganisation);
    }

    private static async Task<CreatedAnswer<CpdFormView>> DrawUp(
        Caller caller, IMediator mediator, Guid id, IdempotencyHeader key, Body<CpdFormRequest> body, CancellationToken ct) =>
        Answer.Created(
            await mediator.Send(new DrawUpCpdForm(caller, id, key.For(caller, body), body.Value), ct), f => $"/api/v1/health-workforce/workers/{id}/cpd/forms/{f.Id}");

    private static async Task<OkAnswer<CpdFormView>> Get(Caller caller, IMediator mediator, Guid id, Guid formId, CancellationToken ct) =>
        Answer.Ok(await mediator.Send(new GetCpdForm(caller, id, formId), ct));

    private static async Task<FileAnswer<FileContent>> FileAsync(Caller caller, IMediator mediator, Guid id, Guid formId, bool signature, CancellationToken ct) =>
        Answer.File(await mediator.Send(new GetCpdFormFile(caller, id, formId, signature), ct), f => (f.Content, f.MediaType, f.Name));
}
