using System.Globalization;

namespace KazMigration.Commission.Domain;

/// <summary>A member's signature: when, and the SHA-256 of the content signed; a dissent is noted with it.</summary>
public sealed record MemberSignature(string MemberId, DateTimeOffset At, string ContentSha256, string? Dissent);

/// <summary>
/// The protocol of the commission's decision on one person, signed by the members who sat (Order 236, p. 9). What is signed
/// does not change any more: it is kept as one text with its hash.
/// </summary>
public sealed class Protocol : IVersioned
{
    public const int DissentLength = 2000;

    private Protocol() { }

    public Guid Id { get; private set; }

    public Guid CaseId { get; private set; }

    /// <summary>Which time before the commission: a case opened anew gets a protocol of its own.</summary>
    public int Round { get; private set; }

    public string LocalExecutiveBody { get; private set; } = "";

    /// <summary>Unique; numbers of an LEB rise within a year and may leave gaps.</summary>
    public string Number { get; private set; } = "";

    public DateOnly Date { get; private set; }

    public IReadOnlyList<Member> Attendees { get; private set; } = [];

    public IReadOnlyList<StoodAside> StoodAside { get; private set; } = [];

    /// <summary>Members of the composition in force, whom the quorum was counted of.</summary>
    public int MembersInComposition { get; private set; }

    /// <summary>What the members sign: see <see cref="ProtocolContent"/>.</summary>
    public string Content { get; private set; } = "";

    public string ContentSha256 { get; private set; } = "";

    public IReadOnlyList<MemberSignature> Signatures { get; private set; } = [];

    /// <summary>When the last member who sat signed.</summary>
    public DateTimeOffset? CompletedAt { get; private set; }

    public long Version { get; private set; }

    public bool IsComplete => CompletedAt is not null;

    /// <summary>"71-2026-000042": the LEB, the year, and a number drawn from the register of protocols.</summary>
    public static string NumberOf(string localExecutiveBody, DateOnly date, long serial) =>
        string.Create(CultureInfo.InvariantCulture, $"{localExecutiveBody}-{date.Year}-{serial:D6}");

    internal static Protocol Of(CommissionCase commissionCase, Assessment assessment, Sitting sitting, long serial, AlmatyTime now)
    {
        var protocol = new Protocol
        {
            Id = Guid.CreateVersion7(now.Instant),
            CaseId = commissionCase.Id,
            Round = commissionCase.Round,
            LocalExecutiveBody = commissionCase.LocalExecutiveBody,
            Number = NumberOf(commissionCase.LocalExecutiveBody, now.Date, serial),
            Date = now.Date,
            Attendees = sitting.Attendees,
            StoodAside = sitting.StoodAside,
            MembersInComposition = sitting.Composition.Members.Count,
        };
        protocol.Content = ProtocolContent.Of(protocol, commissionCase, assessment);
        protocol.ContentSha256 = ProtocolContent.Sha256(protocol.Content);
        return protocol;
    }

    /// <summary>Takes a member's signature; one given before stands as it is.</summary>
    public Result Sign(string memberId, string? dissent, AlmatyTime now)
    {
        if (Attendees.All(m => m.MemberId != memberId))
            return ProtocolErrors.NotAnAttendee;
        if (Signatures.Any(s => s.MemberId == memberId))
            return Result.Ok;

        Signatures = [.. Signatures, new(memberId, now.Instant, ContentSha256, dissent)];
        if (Signatures.Count == Attendees.Count)
            CompletedAt = now.Instant;
        return Result.Ok;
    }
}
