using KazMigration.Applications.Domain.Applications;

namespace KazMigration.Applications.Domain.Complaints;

/// <summary>
/// Who owes what on a complaint, and until when (Order 236, p. 24–28). Readings taken where the order is silent: what is filed
/// here is addressed to the LEB, which owes both its own consideration (five working days, p. 25) and, unless it grants fully,
/// the passing on (three, p. 24); after these three it may only pass on; the reviewing body's fifteen days (p. 26) count from
/// the day the file reaches it, which is registered like any filing; a justified complaint against a refusal reopens the case.
/// </summary>
public static class ComplaintPolicy
{
    /// <summary>Registration → granted, or at the reviewing body (p. 24).</summary>
    public const int PassingOn = 3;

    /// <summary>Registration → considered by the LEB it is addressed to (p. 25).</summary>
    public const int Answer = 5;

    /// <summary>Registration at the reviewing body → its decision (p. 26).</summary>
    public const int Review = 15;

    public static readonly LegalBasis RegistrationBasis = LegalBasis.Order236("24; annex 2, row 7");
    public static readonly LegalBasis PassingOnBasis = LegalBasis.Order236("24");
    public static readonly LegalBasis AnswerBasis = LegalBasis.Order236("25");
    public static readonly LegalBasis ReviewBasis = LegalBasis.Order236("26");
    public static readonly LegalBasis CourtBasis = LegalBasis.Order236("28");
    public static readonly LegalBasis CourtDecisionBasis = LegalBasis.Order236("27, 28");

    /// <summary>Whether the LEB may still end the complaint by granting it: within the three working days, p. 24.</summary>
    public static bool MayGrant(DateOnly forwardDueOn, DateOnly today) => today <= forwardDueOn;

    /// <summary>
    /// Whether a justified complaint sends the application back to be considered anew: it was refused, and the complaint is
    /// against that decision. One that came before the refusal which stands is not of it.
    /// </summary>
    public static bool Reopens(Complaint complaint, CertificateApplication application)
    {
        ArgumentNullException.ThrowIfNull(complaint);
        ArgumentNullException.ThrowIfNull(application);
        return complaint.Against is ComplaintAgainst.Decision && application.Status is ApplicationStatus.Refused
            && !application.Refusal!.CameAfter(complaint.SubmittedAt);
    }
}
