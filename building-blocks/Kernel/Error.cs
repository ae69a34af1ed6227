namespace KazMigration.Kernel;

/// <summary>What kind of refusal an error is; the HTTP status follows from it in one place.</summary>
public enum ErrorKind
{
    /// <summary>The request cannot be read.</summary>
    Malformed,

    /// <summary>The caller's role or body may not do this.</summary>
    Forbidden,

    /// <summary>There is no such thing, or the caller may not know of it.</summary>
    NotFound,

    /// <summary>The state of the case does not allow it.</summary>
    Conflict,

    /// <summary>The caller saw an older version.</summary>
    Stale,

    /// <summary>A rule refuses.</summary>
    RuleRefuses,

    /// <summary>The content is larger than is taken.</summary>
    TooLarge,

    /// <summary>The content is of a kind that is not taken.</summary>
    UnsupportedContent,

    /// <summary>Something needed does not answer now; trying again later can help.</summary>
    Unavailable,
}

/// <summary>
/// One fault of a request: where it stands (JSON pointer), which one it is (a code that never changes with the language),
/// the values its text needs, and the legal basis where a rule of an act is broken.
/// </summary>
public sealed record Fault(string Pointer, string Code, LegalBasis? LegalBasis = null, params (string Name, object? Value)[] Values);

/// <summary>A kind of error of the product: the slug of its problem type, and what it rests on.</summary>
public sealed record ErrorCode(string Slug, ErrorKind Kind, LegalBasis? LegalBasis = null)
{
    /// <summary>This error with the values its text names.</summary>
    public Error With(params (string Name, object? Value)[] values) => new(this, [], values);

    /// <summary>This error with all faults found, together.</summary>
    public Error With(IEnumerable<Fault> faults) => new(this, [.. faults], []);

    public static implicit operator Error(ErrorCode code) => code.ToError();

    public Error ToError() => new(this, [], []);
}

/// <summary>An error that happened: its kind, all its faults, and the values of its text.</summary>
public sealed record Error(ErrorCode Code, IReadOnlyList<Fault> Faults, IReadOnlyList<(string Name, object? Value)> Values);
