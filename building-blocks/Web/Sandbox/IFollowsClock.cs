namespace KazMigration.Web;

/// <summary>
/// Work that depends on the business time and is done by a timer otherwise: when the sandbox's clock is set, it is done
/// before the call that set it returns.
/// </summary>
public interface IFollowsClock
{
    Task FollowAsync(CancellationToken cancellationToken);
}
