namespace KazMigration.Commission.Domain;

/// <summary>A member who takes no part for a conflict of interest, and the reason.</summary>
public sealed record StoodAside(string MemberId, string Reason);

/// <summary>Members who sit on one case, checked against the composition in force and the quorum (Order 236, p. 6, 9).</summary>
public sealed class Sitting
{
    private const int ReasonLength = 1000;

    private Sitting(Composition composition, IReadOnlyList<Member> attendees, IReadOnlyList<StoodAside> stoodAside) =>
        (Composition, Attendees, StoodAside) = (composition, attendees, stoodAside);

    public Composition Composition { get; }

    public IReadOnlyList<Member> Attendees { get; }

    public IReadOnlyList<StoodAside> StoodAside { get; }

    /// <summary>Checks who sits and who stands aside; all faults are named together.</summary>
    public static Result<Sitting> Convene(
        Composition composition, Quorum quorum, IReadOnlyList<string> attendees, IReadOnlyList<StoodAside> stoodAside)
    {
        var faults = AttendeeFaults(composition, attendees).Concat(StandingAsideFaults(composition, attendees, stoodAside)).ToList();
        var (attending, members) = (attendees.Distinct().Count(id => composition.Find(id) is not null), composition.Members.Count);
        var missing = quorum.IsReached(attending, members) ? null : new Fault(
            "/attendees", "quorumNotReached", LegalBasis.Order236("9"), ("Attending", attending), ("Members", members), ("Needed", quorum.Of(members)));

        return (faults.Count, missing) switch
        {
            (0, null) => new Sitting(composition, [.. attendees.Select(id => composition.Find(id)!)], stoodAside),
            (0, _) => new Error(ProtocolErrors.QuorumNotReached, [missing], missing.Values),
            (_, null) => ProtocolErrors.SittingNotValid.With(faults),
            _ => ProtocolErrors.SittingNotValid.With(faults.Append(missing)),
        };
    }

    private static IEnumerable<Fault> AttendeeFaults(Composition composition, IReadOnlyList<string> attendees)
    {
        foreach (var (index, id) in attendees.Index())
        {
            if (composition.Find(id) is null)
                yield return new($"/attendees/{index}", "notAMember", LegalBasis.Order236("6"), ("Member", id));
            if (attendees.Take(index).Contains(id))
                yield return new($"/attendees/{index}", "namedTwice");
        }
    }

    private static IEnumerable<Fault> StandingAsideFaults(Composition composition, IReadOnlyList<string> attendees, IReadOnlyList<StoodAside> stoodAside)
    {
        foreach (var (index, (id, reason)) in stoodAside.Index())
        {
            var pointer = $"/standingAside/{index}";
            if (composition.Find(id) is null)
                yield return new(pointer + "/member", "notAMember", LegalBasis.Order236("6"), ("Member", id));
            if (attendees.Contains(id))
                yield return new(pointer + "/member", "standsAsideAndSits", null, ("Member", id));
            if (stoodAside.Take(index).Any(s => s.MemberId == id))
                yield return new(pointer + "/member", "namedTwice");
            if (string.IsNullOrWhiteSpace(reason))
                yield return new(pointer + "/reason", "required");
            if (reason.Length > ReasonLength)
                yield return new(pointer + "/reason", "tooLong", null, ("MaxLength", ReasonLength));
        }
    }
}
