namespace KazMigration.UseCases;

/// <summary>
/// A use case that the audit log keeps: a decision is stored together with its effect, a read before its answer is given, and
/// so is a refusal of either.
/// </summary>
public interface IAudited
{
    /// <summary>Who asks, and about what, as far as the request says it.</summary>
    AuditSubject Audited { get; }

    /// <summary>Ids of the cases that an answer shows, where the request names none.</summary>
    IEnumerable<Guid> Shown(object answer) => [];
}

/// <param name="By">Who asks.</param>
/// <param name="About">The id or the number of a case, protocol or certificate; null where the request names none.</param>
public readonly record struct AuditSubject(Caller By, string? About = null)
{
    public AuditSubject(Caller by, Guid about) : this(by, about.ToString())
    {
    }
}
