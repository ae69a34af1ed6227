using KazMigration.ResidencePermits.Application;
using KazMigration.ResidencePermits.Application.AtaZholy;
using KazMigration.ResidencePermits.Domain.AtaZholy;
using KazMigration.UseCases;
using KazMigration.Web;
using MediatR;

namespace KazMigration.ResidencePermits.Api;

/// <summary>The Ata Zholy card: what anyone may ask, the applications, and the cards.</summary>
internal static class AtaZholyEndpoints
{
    private const string Path = "/api/v1/ata-zholy";

    public static void MapAtaZholy(this IEndpointRouteBuilder routes)
    {
        routes.MapUpload<IResidencePermitsDb>(Path + "/documents", Roles.Portal, Roles.Applicant);
        var group = routes.MapGroup(Path);
        MapGuide(group);
        AtaZholyApplicationEndpoints.Map(group.MapGroup("/applications"));
        AtaZholyCardEndpoints.Map(group);
        group.MapGet("/deadlines", async (Word<CardDeadlineState> state, string? localExecutiveBody, PageQuery page, Caller caller, IMediator mediator, CancellationToken ct) =>
                Answer.Ok(await mediator.Send(new ListCardDeadlines(caller, state.Value, localExecutiveBody, page.Request), ct)))
            .RequireRoles(Roles.Officer, Roles.Official, Roles.PoliceOfficer, Roles.Ops, Roles.Auditor)
            .Describe(
                "Terms of the card that end soon or were missed",
                "state=approaching: running terms that end within one working day; state=missed: terms that ended without the act of who owes it; state=escalated: those of them that have stayed missed for so long that they went to its head. A missed term decides nothing: it stays here until then. The lengths are configuration, unconfirmed.",
                AccessErrors.AnotherBody)
            .ResponseExample(AtaZholyExamples.Deadlines);
    }

    private static void MapGuide(RouteGroupBuilder group)
    {
        group.MapGet("/checklist", Checklist)
            .AllowEveryone(RateLimits.Public)
            .Describe(
                "The papers for the card",
                """
                Exactly the papers that this person needs, each with its reason and what asks for it; the same in every region and channel, and nothing else may be asked for.
                `category`: decreeProfession, permanentResidenceProfession or businessOwner. `statesEthnicity`: whether the identity document states ethnicity. `papersLanguage`: kazakh, russian or other.
                With `professionId` also what the papers must show, as the list in force today states it.
                """,
                ValidationErrors.Failed, ProfessionListErrors.Unavailable)
            .ResponseExample(AtaZholyExamples.Checklist);

        group.MapGet("/rights", async (IMediator mediator, CancellationToken ct) => Answer.Ok(await mediator.Send(new GetRights(), ct)))
            .AllowEveryone(RateLimits.Public)
            .Describe("Rights of the holder", "For whom the card is, the rights that it gives, those that it does not give, and what makes it invalid, in the words of the slides.")
            .ResponseExample(AtaZholyExamples.Rights);

        group.MapGet("/channels", async (IMediator mediator, CancellationToken ct) => Answer.Ok(await mediator.Send(new GetChannels(), ct)))
            .AllowEveryone(RateLimits.Public)
            .Describe("Where one applies and asks", "The channels, whether they take applications now (configuration), and the contacts of the information centre.")
            .ResponseExample(AtaZholyExamples.Channels);

        group.MapGet("/professions", async (Word<CardCategory>? category, IMediator mediator, CancellationToken ct) =>
                Answer.Ok(await mediator.Send(new ListCardProfessions(category?.Value), ct)))
            .AllowEveryone(RateLimits.Public)
            .Describe(
                "Professions that give a right to the card",
                "Category decreeProfession (when left out): the 40 professions of the decree with the requirements it states. permanentResidenceProfession: the list of Order 49 in force today. The lists are kept by the Professions service.",
                ProfessionListErrors.Unavailable)
            .ResponseExample(AtaZholyExamples.Professions);
    }

    private static async Task<OkAnswer<CardChecklistView>> Checklist(
        Word<CardCategory> category, bool statesEthnicity, Word<PapersLanguage> papersLanguage, Guid? professionId, IMediator mediator, CancellationToken ct) =>
        Answer.Ok(await mediator.Send(new GetChecklist(new(category.Value, statesEthnicity, papersLanguage.Value), professionId), ct));
}
