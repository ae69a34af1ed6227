namespace KazMigration.Commission.Domain;

/// <summary>Education in the specialty of the profession that earns points (Order 236, p. 10, subparagraph 1).</summary>
public enum EducationValue
{
    /// <summary>Higher education; a master's degree counts as this.</summary>
    Higher,

    /// <summary>A scientific degree ("ғылыми дәреже": PhD, doctor, candidate of sciences).</summary>
    AcademicDegree,

    /// <summary>A certificate for teaching English.</summary>
    EnglishTeachingCertificate,
}
