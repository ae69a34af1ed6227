using KazMigration.Applications.Domain.Complaints;

namespace KazMigration.Applications.Domain.Certificates;

/// <summary>
/// When a revocation is set aside. The order has the complaint (p. 24–28) and not what follows of it. Reading taken: who finds
/// for the complainant sets the revocation aside, and the LEB that revoked carries it out. The certificate has its old number,
/// document and term again, and is in force where that has not ended; the time in between is not added.
/// </summary>
public static class RestorationPolicy
{
    public static readonly LegalBasis Basis = LegalBasis.Order236("21, 23, 24, 26, 27, 28");

    /// <summary>
    /// The paragraph under which a complaint sets the revocation of a certificate aside, null where it does not: it is against a
    /// decision about that certificate and came after the revocation, and a court satisfied it, wholly or in part (p. 27, 28), or
    /// the LEB granted it (p. 24), or the reviewing body upheld it (p. 26).
    /// </summary>
    public static LegalBasis? GroundIn(Complaint complaint, Certificate certificate)
    {
        ArgumentNullException.ThrowIfNull(complaint);
        ArgumentNullException.ThrowIfNull(certificate);
        if (complaint.Against is not ComplaintAgainst.Decision || complaint.ApplicationId != certificate.ApplicationId || complaint.SubmittedAt < certificate.Revocation?.RevokedAt)
            return null;
        if (complaint.Court?.Outcome is CourtOutcome.Satisfied or CourtOutcome.PartlySatisfied)
            return ComplaintPolicy.CourtDecisionBasis;
        return complaint.Status is ComplaintStatus.Granted || complaint.Decision?.Outcome is ComplaintOutcome.Upheld ? complaint.BasisOfOutcome : null;
    }
}
