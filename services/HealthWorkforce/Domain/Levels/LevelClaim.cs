namespace KazMigration.HealthWorkforce.Domain.Levels;

public enum LevelClaimStatus
{
    Claimed,
    Given,
    Refused,
}

public enum LevelClaimStep
{
    Claimed,
    Given,
    Refused,
}

/// <summary>A step of a claim, with what it rests on.</summary>
public sealed record LevelHistoryStep(DateTimeOffset At, string By, LevelClaimStep What, LegalBasis LegalBasis);

/// <summary>Why a level is refused: the conditions that are not met, with the legal basis of each, and the reasons in words.</summary>
public sealed record LevelRefusal(IReadOnlyList<RefusedCondition> Conditions, string Reason);

/// <summary>A condition that a refusal cites.</summary>
public sealed record RefusedCondition(LevelConditionCode Code, LegalBasis LegalBasis);

/// <summary>A worker's claim to a level, and the level once it is given.</summary>
public sealed class LevelClaim : IVersioned
{
    private LevelClaim()
    {
    }

    public Guid Id { get; private set; }

    public Guid WorkerId { get; private set; }

    public LevelRequest Request { get; private set; } = null!;

    public string Level { get; private set; } = "";

    /// <summary>What the level is for: the specialty, and the specialisation where there is one.</summary>
    public string Subject { get; private set; } = "";

    public DateOnly ClaimedOn { get; private set; }

    public LevelClaimStatus Status { get; private set; }

    /// <summary>The conditions as they stood when the claim was decided or, until then, made.</summary>
    public LevelAssessment Assessment { get; private set; } = null!;

    /// <summary>The day of the decision.</summary>
    public DateOnly? DecidedOn { get; private set; }

    /// <summary>Of a level given: the day from which work counts for the next one.</summary>
    public DateOnly? CountsFrom { get; private set; }

    public LevelRefusal? Refusal { get; private set; }

    public IReadOnlyList<LevelHistoryStep> History { get; private set; } = [];

    public long Version { get; private set; }

    /// <summary>The level that the claim gave; null unless it did.</summary>
    public HeldLevel? Held => Status is LevelClaimStatus.Given ? new(Level, DecidedOn!.Value, CountsFrom!.Value) : null;

    /// <summary>"Surgery", or "Surgery / Vascular surgery".</summary>
    public static string SubjectOf(string specialty, string? specialisation) =>
        specialisation is null ? specialty.Trim() : $"{specialty.Trim()} / {specialisation.Trim()}";

    /// <summary>Whether two subjects are one: large and small letters make no other.</summary>
    public static bool IsSame(string subject, string other) => string.Equals(subject, other, StringComparison.OrdinalIgnoreCase);

    public static LevelClaim Make(Guid workerId, LevelRequest request, LevelAssessment assessment, AlmatyTime now, string byRole)
    {
        var claim = new LevelClaim
        {
            Id = Guid.CreateVersion7(now.Instant),
            WorkerId = workerId,
            Request = request,
            Level = request.Level,
            Subject = SubjectOf(request.Specialty, request.Specialisation),
            ClaimedOn = now.Date,
            Assessment = assessment,
        };
        claim.Note(LevelClaimStep.Claimed, now, byRole, LevelGrounds.BasisOf(request.Ground));
        return claim;
    }

    /// <summary>The coordinator gives the level, once every condition is met.</summary>
    public Result Give(LevelAssessment assessment, DateOnly countsFrom, AlmatyTime now, string byRole)
    {
        if (Status is not LevelClaimStatus.Claimed)
            return LevelErrors.AlreadyDecided;
        if (!assessment.Met)
            return LevelErrors.ConditionsNotMet.With(assessment.Unmet.Select(FaultOf));

        (Status, Assessment, DecidedOn, CountsFrom) = (LevelClaimStatus.Given, assessment, now.Date, countsFrom);
        Note(LevelClaimStep.Given, now, byRole, LevelGrounds.BasisOf(Request.Ground));
        return Result.Ok;
    }

    /// <summary>
    /// The coordinator refuses, citing conditions of the level: those that the policy finds not met, and those whose documents were
    /// found not to hold.
    /// </summary>
    public Result Refuse(LevelAssessment assessment, IReadOnlyList<LevelConditionCode> foundNotMet, string reason, AlmatyTime now, string byRole)
    {
        if (Status is not LevelClaimStatus.Claimed)
            return LevelErrors.AlreadyDecided;
        var cited = assessment.Conditions.Where(c => !c.Met || foundNotMet.Contains(c.Code)).Select(c => new RefusedCondition(c.Code, c.LegalBasis)).ToList();
        var foreign = foundNotMet.Except(assessment.Conditions.Select(c => c.Code)).ToList();
        if (foreign.Count > 0 || cited.Count == 0)
            return LevelErrors.ConditionsNotMet.With([new Fault("/conditions", "levelConditionNotOfClaim")]);

        (Status, Assessment, DecidedOn, Refusal) = (LevelClaimStatus.Refused, assessment, now.Date, new(cited, reason));
        Note(LevelClaimStep.Refused, now, byRole, cited[0].LegalBasis);
        return Result.Ok;
    }

    /// <summary>The code under which a condition that is not met is told.</summary>
    public static string CodeOf(LevelConditionCode condition) => $"level{condition}";

    private static Fault FaultOf(LevelCondition condition) =>
        new("", CodeOf(condition.Code), condition.LegalBasis, ("Needed", condition.Needed), ("Has", condition.Has));

    private void Note(LevelClaimStep step, AlmatyTime now, string byRole, LegalBasis basis) => History = [.. History, new(now.Instant, byRole, step, basis)];
}
