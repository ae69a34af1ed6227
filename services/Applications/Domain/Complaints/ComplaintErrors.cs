namespace KazMigration.Applications.Domain.Complaints;

/// <summary>Why a complaint is not shown or a step not possible.</summary>
public static class ComplaintErrors
{
    public static readonly ErrorCode NotFound = new("complaint-not-found", ErrorKind.NotFound);

    /// <summary>The LEB has passed it on, or it has ended.</summary>
    public static readonly ErrorCode NotWithBody = new("complaint-not-with-body", ErrorKind.Conflict, ComplaintPolicy.PassingOnBasis);

    /// <summary>Past the three working days the LEB may only pass it on.</summary>
    public static readonly ErrorCode MustBeForwarded = new("complaint-must-be-forwarded", ErrorKind.Conflict, ComplaintPolicy.PassingOnBasis);

    public static readonly ErrorCode NotUnderReview = new("complaint-not-under-review", ErrorKind.Conflict, ComplaintPolicy.ReviewBasis);
    public static readonly ErrorCode AlreadyEnded = new("complaint-already-ended", ErrorKind.Conflict);

    /// <summary>A court comes after the procedure of complaint (p. 28).</summary>
    public static readonly ErrorCode ProcedureNotEnded = new("complaint-procedure-not-ended", ErrorKind.Conflict, ComplaintPolicy.CourtBasis);

    /// <summary>The suit is dated before the end of the procedure of complaint.</summary>
    public static readonly ErrorCode CourtTooEarly = new("court-before-procedure", ErrorKind.RuleRefuses, ComplaintPolicy.CourtBasis);
}
