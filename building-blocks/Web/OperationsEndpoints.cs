using KazMigration.Messaging;
using KazMigration.Persistence;

namespace KazMigration.Web;

/// <summary>What operation does with messages of a service that could not be sent or taken, and what auditors read of it.</summary>
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

        ops.MapGet("/audit", async (
                    Guid? caseId, string? number, Day? from, Day? to, PageQuery page, Caller caller, IServiceProvider services, TimeProvider time, CancellationToken ct) =>
                Answer.Ok(Result<Page<AuditEntryView>>.Of(await services.GetRequiredKeyedService<AuditLog>(service).ListAsync(
                    new AuditFilter(caseId?.ToString() ?? number, from?.Date, to?.Date), page.Request,
                    new AuditEntry(new AuditSubject(caller, caseId?.ToString() ?? number), "ReadAudit", AuditEntry.Done, time.AlmatyNow()), ct))))
            .RequireRoles(Roles.Auditor)
            .Describe(
                "The audit log",
                "Who decided, who read personal data and who was refused, newest first: about one case (`caseId`) or certificate (`number`), and of the days `from` to `to`. `position` and `hash` are the entry's place in the chain, null until it is linked. An entry that is about no one case names those it showed in `shown`. Reading the log is recorded in it.")
            .ResponseExample(AuditExample);
    }

    private static readonly Page<AuditEntryView> AuditExample = new(
        [
            new(
                Guid.Parse("0195587b-0d2a-7f3e-9c1d-5a3c1c2c4f11"), DateTimeOffset.Parse("2026-03-02T10:00:00+05:00", null), "officer.71", Roles.Officer, "71",
                "GetForm", "0195587b-0d2a-7f3e-9c1d-5a3c1c2c4f10", [], AuditEntry.Done, "4bf92f3577b34da6a3ce929d0e0e4736", 1,
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
        ], null);
}
