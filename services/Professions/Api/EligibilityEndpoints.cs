using KazMigration.Documents;
using KazMigration.Professions.Application.Professions;
using KazMigration.Professions.Domain;
using KazMigration.UseCases;
using KazMigration.Web;
using MediatR;

namespace KazMigration.Professions.Api;

/// <summary>Whether a profession is on a list on a date, and the same answer signed.</summary>
internal static class EligibilityEndpoints
{
    private const string Signature = "application/pkcs7-signature";

    public static void Map(IEndpointRouteBuilder professions, AnswerCache cache)
    {
        professions.MapGet("/{id:guid}/eligibility", CheckAsync).Cached<EligibilityView>(cache)
            .Describe(
                "Is a profession on a list on a date?",
                """
                `list`: the list asked about, the profession's own when left out; `on`: the date, today when left out. The answer names the edition in force and the row it rests on.
                `matchedBy`: `row` – it is that row; `history` – the same profession in another edition of the list; `name` – a row of another list with the same Kazakh name: whether that is enough, who asks decides.
                """,
                ProfessionErrors.NotFound, ProfessionErrors.NotReady)
            .ResponseExample(Examples.Eligibility);

        professions.MapGet("/{id:guid}/eligibility/signature", SignAsync)
            .AllowEveryone(RateLimits.Public)
            .AnswersFile(Signature)
            .Describe(
                "Signature over the answer to an eligibility check",
                """
                A detached CMS signature (DER) of the registry over the exact bytes that `GET …/eligibility` answers to the same `list` and `on`. Name `on` in both: today is another day tomorrow.
                Keep both files; with the registry's certificate they can be relied on offline: `openssl cms -verify -binary -inform DER -in answer.p7s -content answer.json -CAfile ca.pem -purpose any`.
                """,
                ProfessionErrors.NotFound, ProfessionErrors.NotReady, ServiceKey.NotConfigured);
    }

    private static Task<IResult> CheckAsync(HttpContext http, CachedQueries queries, Guid id, string? list, string? on, CancellationToken ct) =>
        queries.AnswerAsync<CheckEligibility, EligibilityView>(http, today => QueryText.ToEligibility(id, list, on, today), ct);

    private static async Task<IResult> SignAsync(
        IMediator mediator, AnswerCache cache, ServiceKey key, TimeProvider time, Guid id, string? list, string? on, CancellationToken ct)
    {
        var query = QueryText.ToEligibility(id, list, on, cache.Now.Today);
        Result<EligibilityView> result = query.Failed ? query.Error : await mediator.Send(query.Value, ct);
        if (result.Failed)
            return Answer.Ok(result);

        var signature = key.Sign(CachedAnswer.Bytes(result.Value), time.AlmatyNow().Instant);
        return Answer.File(
            signature.Failed ? signature.Error : Result<(byte[] Content, string MediaType, string? FileName)>.Of((signature.Value, Signature, "eligibility.p7s")), "no-store");
    }
}
