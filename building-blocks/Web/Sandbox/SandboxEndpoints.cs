namespace KazMigration.Web;

/// <summary>Routes that only the sandbox has: tokens, users, the business clock.</summary>
internal static class SandboxEndpoints
{
    // Beyond these years no calendar, no deadline and no database column means anything.
    private const int FirstYear = 2000;
    private const int LastYear = 2100;

    public static void Map(IEndpointRouteBuilder routes)
    {
        var sandbox = routes.MapGroup("/sandbox").ExcludeFromDescription();
        sandbox.MapGet("/users", static () => Answer.Ok<Page<SandboxUser>>(new Page<SandboxUser>(SandboxUsers.List, null)))
            .AllowEveryone(RateLimits.Public);
        sandbox.MapGet("/clock", static (BusinessClock clock) => Answer.Ok<Clock>(new Clock(clock.AlmatyNow().Instant))).RequireRoles(Roles.Ops);
        sandbox.MapPut("/clock", SetAsync).RequireRoles(Roles.Ops);
    }

    private static async Task<OkAnswer<Clock>> SetAsync(
        Body<Clock> body, BusinessClock clock, IEnumerable<IFollowsClock> followers, CancellationToken cancellationToken)
    {
        if (body.Value.Now.Year is < FirstYear or > LastYear)
        {
            var malformed = new ErrorCode(ProblemTypes.MalformedRequest.Slug, ErrorKind.Malformed);
            return Answer.Ok<Clock>(malformed.With([new Fault("/now", "outOfRange", null, ("From", FirstYear), ("To", LastYear))]));
        }

        clock.Set(body.Value.Now);
        foreach (var follower in followers)
            await follower.FollowAsync(cancellationToken);
        return Answer.Ok<Clock>(new Clock(body.Value.Now.InAlmaty()));
    }

    private sealed record Clock(DateTimeOffset Now);
}
