namespace KazMigration.Applications.Domain.Applications;

/// <summary>
/// A checked application as it is filed: everything that the annex 1 form holds, and for other kinds than a first issue what
/// it rests on and whether the applicant came in time.
/// </summary>
public sealed record Filing(
    ApplicationKind Kind, string LocalExecutiveBody, Applicant Applicant, Representative? Representative, Profession Profession,
    IReadOnlyList<Education> Education, IReadOnlyList<Experience> Experience, IReadOnlyList<Attachment> Attachments, string FiledByRole,
    Occasion? Occasion = null, ApplicantTerm? ApplicantTerm = null);
