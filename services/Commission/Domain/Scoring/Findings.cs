namespace KazMigration.Commission.Domain;

/// <summary>
/// What the commission found on examining a file (Order 236, p. 8, 9): education and experience here are those it
/// established in the specialty of the profession, not those the applicant stated.
/// </summary>
public sealed record Findings(
    bool DocumentsReliable,
    bool MeetsProfessionRequirements,
    IReadOnlyList<EducationValue> Education,
    IReadOnlyList<WorkPeriod> Experience,
    string? Note);
