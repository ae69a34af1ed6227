namespace KazMigration.Web;

/// <summary>
/// The caller of one request. <see cref="Caller"/> is registered from it, so endpoints take a Caller as a parameter
/// although its type knows nothing of HTTP, and the description of the API does not take it for a body.
/// </summary>
internal sealed class CallerSlot
{
    private Caller? _caller;

    public Caller Caller
    {
        get => _caller ?? throw new InvalidOperationException("Nobody is known here: the endpoint allows everyone");
        set => _caller = value;
    }

    /// <summary>For the log: the caller's role, also where nobody is known.</summary>
    public string Role => _caller?.Role ?? "nobody";
}
