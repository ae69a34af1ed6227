using KazMigration.Commission.Application;
using KazMigration.Commission.Domain;
using KazMigration.UseCases;
using KazMigration.Web;
using MediatR;

namespace KazMigration.Commission.Api;

internal static class CompositionEndpoints
{
    public static void Map(IEndpointRouteBuilder commission)
    {
        commission.MapGet("/compositions/{localExecutiveBody}", Get)
            .RequireRoles(Readers.All)
            .Describe(
                "The composition of an LEB's commission",
                "The members in force on a day (`on`, today when left out), whom they represent (Order 236, p. 6), and how many of them must sit.",
                CompositionErrors.NotFound, AccessErrors.AnotherBody)
            .ResponseExample(Examples.Composition);

        commission.MapPut("/compositions/{localExecutiveBody}", Put)
            .RequireRoles(Roles.Official, Roles.Ops)
            .Describe(
                "Appoints the members of an LEB's commission",
                "From `inForceFrom` until the next composition (Order 236, p. 6). One chair; the secretary does not vote. For a day that has a composition already, it is corrected. Protocols drawn up before keep the members who sat.",
                CompositionErrors.NotFound, AccessErrors.AnotherBody, CompositionErrors.NotValid)
            .RequestExample(Examples.NewComposition)
            .ResponseExample(Examples.Composition);
    }

    private static async Task<OkAnswer<CompositionView>> Get(
        Caller caller, IMediator mediator, string localExecutiveBody, Day? on, CancellationToken ct) =>
        Answer.Ok(await mediator.Send(new GetComposition(caller, localExecutiveBody, on?.Date), ct), composition => composition.Version);

    private static async Task<OkAnswer<CompositionView>> Put(
        Caller caller, IMediator mediator, string localExecutiveBody, Body<CompositionBody> body, CancellationToken ct) =>
        Answer.Ok(
            await mediator.Send(new PutComposition(caller, localExecutiveBody, body.Value.InForceFrom, body.Value.Secretary, body.Value.Members), ct),
            composition => composition.Version);
}
