using KazMigration.Messaging;

namespace KazMigration.Web;

/// <summary>What operation does with messages of a service that could not be sent or taken.</summary>
internal static class OperationsEndpoints
{
    public static void MapOperations(this IEndpointRouteBuilder routes, ServiceModule module)
    {
        var service = module.Name;
        var ops = routes.MapGroup($"/ops/{service}").WithGroupName(service);
        ops.MapGet("/outbox", async (ParkedMessages messages, CancellationToken ct) =>
                Answer.Ok(Result<OutboxView>.Of(await messages.OutboxAsync(service, ct))))
            .RequireRoles(Roles.Ops, Roles.Auditor)
            .Describe("What waits to be sent", "Events of the service that are not sent yet, since when the oldest waits, and how many have failed at least once.")
            .ResponseExample(new OutboxView(0, null, 0));

        ops.MapGet("/parked-messages", async (PageQuery page, ParkedMessages messages, CancellationToken ct) =>
                Answer.Ok(Result<Page<ParkedMessageView>>.Of(await messages.ListAsync(service, page.Request, ct))))
            .RequireRoles(Roles.Ops, Roles.Auditor)
            .Describe("Parked messages", "Messages that the service could not take after all retries.")
            .ResponseExample(new Page<ParkedMessageView>([], null));

        ops.MapPost("/parked-messages/{id:guid}/replay", async (Guid id, ParkedMessages messages, CancellationToken ct) =>
                Answer.NoContent(await messages.ReplayAsync(service, id, ct)))
            .RequireRoles(Roles.Ops)
            .Describe("Replay a parked message", "Gives it to its consumer again; it stays parked when it still cannot be taken.", ParkingErrors.NotFound, ParkingErrors.StillFails);
    }
}
