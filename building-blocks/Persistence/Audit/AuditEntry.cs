using System.Diagnostics;
using System.Text.RegularExpressions;
using KazMigration.UseCases;

namespace KazMigration.Persistence;

/// <summary>
/// One line of the audit log: who did or saw what, and how it went. It holds ids and numbers of cases, never a name or an IIN,
/// and never changes once it is stored.
/// </summary>
public sealed partial class AuditEntry
{
    /// <summary>It went well.</summary>
    public const string Done = "done";

    /// <summary>Nothing was left to do: a repeated request or delivery.</summary>
    public const string Unchanged = "unchanged";

    private const int MaxSubject = 100;
    private const int MaxBody = 40;

    private AuditEntry()
    {
    }

    public AuditEntry(AuditSubject audited, string what, string outcome, AlmatyTime at, IEnumerable<Guid>? shown = null)
    {
        Id = Guid.CreateVersion7();
        At = at.Instant.ToUniversalTime();
        Subject = Printable(audited.By.Subject, MaxSubject);
        Role = audited.By.Role;
        LocalExecutiveBody = audited.By.LocalExecutiveBody is { } body ? Printable(body, MaxBody) : null;
        What = what;
        About = audited.About is { } about && IsOurs(about) ? about : null;
        Shown = shown is null ? null : string.Join(' ', shown) is { Length: > 0 } ids ? ids : null;
        Outcome = outcome;
        TraceId = Activity.Current?.TraceId.ToString();
    }

    public Guid Id { get; private set; }

    /// <summary>When, by the business clock; UTC, microseconds.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>Subject of the token.</summary>
    public string Subject { get; private set; } = "";

    public string Role { get; private set; } = "";

    /// <summary>The LEB that the caller serves.</summary>
    public string? LocalExecutiveBody { get; private set; }

    /// <summary>Name of the use case; of the route where the caller's role reached no use case.</summary>
    public string What { get; private set; } = "";

    /// <summary>The case, protocol or certificate; null where there is none, or where what was asked for is no id of the product.</summary>
    public string? About { get; private set; }

    /// <summary>Ids of the cases that a list showed, with spaces between.</summary>
    public string? Shown { get; private set; }

    /// <summary><see cref="Done"/> or the event of the decision, <see cref="Unchanged"/>, or the slug of the error.</summary>
    public string Outcome { get; private set; } = "";

    /// <summary>The trace (W3C) that logs and spans of the request carry.</summary>
    public string? TraceId { get; private set; }

    /// <summary>Takes from the event that is stored with a decision which case it is of, and what was decided.</summary>
    internal void IsOf(OutboxMessage decided) =>
        (About, Outcome) = (About ?? decided.CaseId.ToString(), decided.Type[(decided.Type.LastIndexOf('.') + 1)..]);

    // What a caller writes into an address may be anything, an IIN too: an id of the product is a UUID or a number with hyphens.
    private static bool IsOurs(string about) => Guid.TryParseExact(about, "D", out _) || Number().IsMatch(about);

    [GeneratedRegex(@"^[A-Za-z0-9]{1,11}(-[A-Za-z0-9]{1,8}){1,2}$")]
    private static partial Regex Number();

    private static string Printable(string claim, int atMost) =>
        string.Concat(claim.Where(c => !char.IsControl(c) && !char.IsSurrogate(c)).Take(atMost));
}
