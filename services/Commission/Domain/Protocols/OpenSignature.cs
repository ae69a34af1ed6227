namespace KazMigration.Commission.Domain;

/// <summary>A signature that a member who sat still owes to a protocol (Order 236, p. 9); it goes when the member has signed or the case was withdrawn.</summary>
public sealed class OpenSignature
{
    private OpenSignature() { }

    public string MemberId { get; private set; } = "";

    public Guid ProtocolId { get; private set; }

    public Guid CaseId { get; private set; }

    /// <summary>The signatures of a protocol that was just drawn up.</summary>
    public static IEnumerable<OpenSignature> Of(Protocol protocol) =>
        protocol.Attendees.Select(m => new OpenSignature { MemberId = m.MemberId, ProtocolId = protocol.Id, CaseId = protocol.CaseId });
}
