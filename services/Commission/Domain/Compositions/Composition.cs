namespace KazMigration.Commission.Domain;

/// <summary>
/// The members of an LEB's commission from a day on, until the next composition comes into force (Order 236, p. 6).
/// The secretary keeps the files and the protocol and does not vote.
/// </summary>
public sealed class Composition : IVersioned
{
    private const int MaxMembers = 50;
    private const int IdLength = 100;
    private const int NameLength = 200;

    private Composition() { }

    public Guid Id { get; private set; }

    public string LocalExecutiveBody { get; private set; } = "";

    public DateOnly InForceFrom { get; private set; }

    /// <summary>Subject of the secretary's token.</summary>
    public string Secretary { get; private set; } = "";

    public IReadOnlyList<Member> Members { get; private set; } = [];

    public long Version { get; private set; }

    public static Result<Composition> Appoint(
        string localExecutiveBody, DateOnly inForceFrom, string secretary, IReadOnlyList<Member> members, AlmatyTime now)
    {
        var composition = new Composition
        {
            Id = Guid.CreateVersion7(now.Instant),
            LocalExecutiveBody = localExecutiveBody,
            InForceFrom = inForceFrom,
        };
        var appointed = composition.Replace(secretary, members);
        return appointed.Failed ? appointed.Error : composition;
    }

    /// <summary>Corrects who sits from this composition's day on.</summary>
    public Result Replace(string secretary, IReadOnlyList<Member> members)
    {
        var faults = FaultsOf(secretary, members).ToList();
        if (faults.Count > 0)
            return CompositionErrors.NotValid.With(faults);

        (Secretary, Members) = (secretary, members);
        return Result.Ok;
    }

    public Member? Find(string memberId) => Members.FirstOrDefault(m => m.MemberId == memberId);

    private static IEnumerable<Fault> FaultsOf(string secretary, IReadOnlyList<Member> members)
    {
        var basis = LegalBasis.Order236("6");
        if (Bounded("/secretary", secretary, IdLength) is { } ofSecretary)
            yield return ofSecretary;
        if (members.Count > MaxMembers)
            yield return new("/members", "tooManyMembers", null, ("Max", MaxMembers));
        if (members.Count(m => m.Role == MemberRole.Chair) != 1)
            yield return new("/members", "oneChair", basis);

        HashSet<string> seen = [];
        foreach (var (index, member) in members.Index())
        {
            if (Bounded($"/members/{index}/memberId", member.MemberId, IdLength) is { } ofId)
                yield return ofId;
            if (Bounded($"/members/{index}/name", member.Name, NameLength) is { } ofName)
                yield return ofName;
            if (!seen.Add(member.MemberId))
                yield return new($"/members/{index}/memberId", "namedTwice", basis);
            if (member.MemberId == secretary)
                yield return new($"/members/{index}/memberId", "secretaryDoesNotVote", basis);
        }
    }

    private static Fault? Bounded(string pointer, string text, int atMost) =>
        string.IsNullOrWhiteSpace(text) ? new(pointer, "required")
        : text.Length > atMost ? new(pointer, "tooLong", null, ("MaxLength", atMost))
        : null;
}
