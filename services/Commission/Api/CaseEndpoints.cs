using KazMigration.Commission.Application;
using KazMigration.Commission.Domain;
using KazMigration.Documents;
using KazMigration.UseCases;
using KazMigration.Web;
using MediatR;

namespace KazMigration.Commission.Api;

internal static class CaseEndpoints
{
    public static void Map(IEndpointRouteBuilder commission)
    {
        commission.MapGet("/cases", List)
            .RequireRoles(Readers.All)
            .Describe(
                "Cases before the commission",
                "A case is opened by the forwarding of an application (Order 236, p. 7). `applicationId`, `status` (`open`, `assessed`, `protocolled`, `decided`, `withdrawn`), `localExecutiveBody` and `dueOnOrBefore` narrow the list; callers of an LEB see that LEB's cases.",
                AccessErrors.AnotherBody)
            .ResponseExample(Examples.Cases);

        commission.MapGet("/cases/{id:guid}", Get)
            .RequireRoles(Readers.All)
            .Describe(
                "A case",
                "What the applicant states, what the commission found, score, recommendation and grounds, the protocol in brief, and each step with its legal basis. Carries an ETag.",
                CaseErrors.NotFound, AccessErrors.AnotherBody)
            .ResponseExample(Examples.Case);

        commission.MapPut("/cases/{id:guid}/findings", RecordFindings)
            .RequireRoles(Roles.Secretary)
            .Describe(
                "Records the commission's findings",
                """
                Education and experience in the specialty of the profession, as the commission established them (Order 236, p. 8). The score follows by p. 10: of education the highest value,
                of experience the completed years up to and including the registration day. Every ground of annex 2, row 9 that holds is named; with none, issue is recommended.
                Findings may be recorded again until the protocol is drawn up.
                """,
                CaseErrors.NotFound, AccessErrors.AnotherBody, CaseErrors.FindingsClosed, CaseErrors.Withdrawn, ValidationErrors.Failed)
            .RequestExample(Examples.Findings)
            .ResponseExample(Examples.Assessment);

        commission.MapPost("/cases/{id:guid}/protocol", DrawUpProtocol)
            .RequireRoles(Roles.Secretary)
            .Describe(
                "Draws up the protocol of the decision",
                """
                One protocol for one person (Order 236, p. 9). `attendees` are members of the commission in force (p. 6); more than half of its members must sit, unless configured otherwise.
                Who stands aside for a conflict of interest is named with the reason, does not sit, and stays counted among the members. What is drawn up does not change: members sign its SHA-256.
                """,
                CaseErrors.NotFound, AccessErrors.AnotherBody, CaseErrors.NotAssessed, CaseErrors.AlreadyProtocolled, CaseErrors.Withdrawn,
                CompositionErrors.NoneInForce, ProtocolErrors.SittingNotValid, ProtocolErrors.QuorumNotReached)
            .RequestExample(Examples.Sitting)
            .ResponseExample(Examples.Protocol);

        commission.MapGet("/cases/{id:guid}/deadlines/commissionDecision/receipt", Receipt)
            .RequireRoles([Roles.Portal, .. Readers.All])
            .Describe(
                "The deadline receipt of a case",
                "How the commission's three working days (Order 236, p. 9) were counted, signed with the key of the service: the event, the edition of the calendar and each day with its number, so that anyone can count it again. `content` is the text that is signed, `signature` a detached CMS (DER, base64) over its UTF-8 bytes. Of a case opened anew, the term that was set last.",
                CaseErrors.NotFound, AccessErrors.AnotherBody, CaseErrors.Withdrawn, ServiceKey.NotConfigured, DeadlineReceiptErrors.CalendarEditionNotAtHand)
            .ResponseExample(Examples.Receipt);

        commission.MapGet("/deadlines", Deadlines)
            .RequireRoles(Readers.All)
            .Describe(
                "Terms of the commission about to end, or missed",
                "Undecided cases whose three working days (Order 236, p. 9) end within the next working day (`approaching`) or have ended (`missed`), or have gone to the head of the LEB (`escalated`), the earliest first. A missed term decides nothing: the case stays here until the commission acts.",
                AccessErrors.AnotherBody)
            .ResponseExample(Examples.Deadlines);
    }

    private static async Task<OkAnswer<Page<CaseListItem>>> List(
        Caller caller, IMediator mediator, PageQuery page, Guid? applicationId, Word<CaseStatus>? status, string? localExecutiveBody, Day? dueOnOrBefore, CancellationToken ct) =>
        Answer.Ok(await mediator.Send(new ListCases(caller, applicationId, status?.Value, localExecutiveBody, dueOnOrBefore?.Date, page.Request), ct));

    private static async Task<OkAnswer<CaseView>> Get(
        Caller caller, IMediator mediator, MessageCatalog messages, RequestLanguage language, Guid id, CancellationToken ct)
    {
        var found = await mediator.Send(new GetCase(caller, id), ct);
        // The texts of grounds make another answer of the same version.
        return Answer.Ok(found.WithTexts(messages, language), view => $"{view.Version}-{language.Code}");
    }

    private static async Task<OkAnswer<AssessmentView>> RecordFindings(
        Caller caller, IMediator mediator, MessageCatalog messages, RequestLanguage language, Guid id, Body<FindingsBody> body, CancellationToken ct)
    {
        var b = body.Value;
        var assessed = await mediator.Send(
            new RecordFindings(caller, id, b.DocumentsReliable, b.MeetsProfessionRequirements, b.Education, b.Experience, b.Note), ct);
        return Answer.Ok(assessed.WithTexts(messages, language));
    }

    private static async Task<CreatedAnswer<ProtocolView>> DrawUpProtocol(
        Caller caller, IMediator mediator, Guid id, Body<ProtocolBody> body, CancellationToken ct) =>
        Answer.Created(
            await mediator.Send(new DrawUpProtocol(caller, id, body.Value.Attendees, body.Value.StandingAside ?? []), ct),
            protocol => $"/api/v1/commission/protocols/{protocol.Id}",
            protocol => protocol.Version);

    private static async Task<OkAnswer<DeadlineReceiptView>> Receipt(Caller caller, IMediator mediator, Guid id, CancellationToken ct) =>
        Answer.Ok(await mediator.Send(new GetDecisionReceipt(caller, id), ct));

    private static async Task<OkAnswer<Page<DeadlineView>>> Deadlines(
        Caller caller, IMediator mediator, PageQuery page, Word<DeadlineState> state, string? localExecutiveBody, CancellationToken ct) =>
        Answer.Ok(await mediator.Send(new ListDeadlines(caller, state.Value, localExecutiveBody, page.Request), ct));
}
