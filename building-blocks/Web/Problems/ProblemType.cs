namespace KazMigration.Web;

/// <summary>A kind of problem document: its slug, its status, and after how many seconds trying again can help.</summary>
internal sealed record ProblemType(string Slug, int Status, int RetryAfterSeconds = 0)
{
    /// <summary>The one place where an error of the product gets its HTTP status.</summary>
    public static ProblemType Of(Error error) => new(error.Code.Slug, StatusOf(error.Code.Kind), RetryAfter(error));

    public static int StatusOf(ErrorKind kind) => kind switch
    {
        ErrorKind.Malformed => StatusCodes.Status400BadRequest,
        ErrorKind.Forbidden => StatusCodes.Status403Forbidden,
        ErrorKind.NotFound => StatusCodes.Status404NotFound,
        ErrorKind.Conflict => StatusCodes.Status409Conflict,
        ErrorKind.Stale => StatusCodes.Status412PreconditionFailed,
        ErrorKind.RuleRefuses => StatusCodes.Status422UnprocessableEntity,
        ErrorKind.TooLarge => StatusCodes.Status413PayloadTooLarge,
        ErrorKind.UnsupportedContent => StatusCodes.Status415UnsupportedMediaType,
        ErrorKind.Unavailable => StatusCodes.Status503ServiceUnavailable,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    private static int RetryAfter(Error error)
    {
        if (error.Code.Kind != ErrorKind.Unavailable)
            return 0;
        foreach (var (name, value) in error.Values)
        {
            if (name == "RetryAfter" && value is int seconds)
                return seconds;
        }

        return 5;
    }
}

/// <summary>Problems that arise before or outside a use case.</summary>
internal static class ProblemTypes
{
    public static readonly ProblemType MalformedRequest = new("malformed-request", 400);
    public static readonly ProblemType Unauthorized = new("unauthorized", 401);
    public static readonly ProblemType RoleMissing = new("role-missing", 403);
    public static readonly ProblemType NotFound = new("not-found", 404);
    public static readonly ProblemType MethodNotAllowed = new("method-not-allowed", 405);
    public static readonly ProblemType NotAcceptable = new("not-acceptable", 406);
    public static readonly ProblemType RequestTimeout = new("request-timeout", 408);
    public static readonly ProblemType StaleVersion = new("stale-version", 412);
    public static readonly ProblemType TooLarge = new("too-large", 413);
    public static readonly ProblemType UnsupportedMediaType = new("unsupported-media-type", 415);
    public static readonly ProblemType PreconditionRequired = new("precondition-required", 428);
    public static readonly ProblemType TooManyRequests = new("too-many-requests", 429, 1);
    public static readonly ProblemType InternalError = new("internal-error", 500);
    public static readonly ProblemType Unavailable = new("unavailable", 503, 2);
    public static readonly ProblemType CalendarNotCovered = new("calendar-not-covered", 503, 3600);

    /// <summary>The document for a status that the framework answered without a body.</summary>
    public static ProblemType OfStatus(int status) => status switch
    {
        401 => Unauthorized,
        403 => RoleMissing,
        404 => NotFound,
        405 => MethodNotAllowed,
        406 => NotAcceptable,
        408 => RequestTimeout,
        413 => TooLarge,
        415 => UnsupportedMediaType,
        429 => TooManyRequests,
        503 => Unavailable,
        >= 500 => InternalError with { Status = status },
        _ => MalformedRequest with { Status = status },
    };
}
