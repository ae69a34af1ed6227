using KazMigration.Commission.Domain;

namespace KazMigration.Commission.Application;

/// <summary>A protocol with its signatures; <c>content</c> is the text that is signed, <c>contentSha256</c> its hash.</summary>
public sealed record ProtocolView(
    Guid Id, string Number, Guid CaseId, string LocalExecutiveBody, DateOnly Date,
    IReadOnlyList<Member> Attendees, IReadOnlyList<StandingAsideView> StandingAside, int MembersInComposition,
    IReadOnlyList<MemberSignature> Signatures, bool Complete, DateTimeOffset? CompletedAt,
    string Content, string ContentSha256, long Version)
{
    internal static ProtocolView Of(Protocol p) => new(
        p.Id, p.Number, p.CaseId, p.LocalExecutiveBody, p.Date,
        p.Attendees, [.. p.StoodAside.Select(s => new StandingAsideView(s.MemberId, s.Reason))], p.MembersInComposition,
        [.. p.Signatures.Select(s => s with { At = s.At.InAlmaty() })], p.IsComplete, p.CompletedAt?.InAlmaty(),
        p.Content, p.ContentSha256, p.Version);
}

/// <summary>A member who stands aside for a conflict of interest.</summary>
public sealed record StandingAsideView(string Member, string Reason);
