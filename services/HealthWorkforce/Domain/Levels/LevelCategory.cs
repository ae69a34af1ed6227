namespace KazMigration.HealthWorkforce.Domain.Levels;

/// <summary>The qualification category that a level stands for (Order 66, annex 5 to the Rules), lowest first.</summary>
public enum LevelCategory
{
    /// <summary>An initial level.</summary>
    None,
    Second,
    First,
    Highest,
}

/// <summary>Education in healthcare that levels rest on (annex 4 and 5).</summary>
public enum HealthEducation
{
    /// <summary>Technical and vocational.</summary>
    Vocational,

    /// <summary>Post-secondary: applied bachelor.</summary>
    AppliedBachelor,

    /// <summary>Higher: academic bachelor.</summary>
    Bachelor,

    /// <summary>A master's programme on the basis of a bachelor's.</summary>
    Master,

    /// <summary>Higher basic medical education.</summary>
    Internship,

    /// <summary>Continuous integrated medical education.</summary>
    IntegratedMedical,
    Residency,
    ClinicalOrdinatura,
    Retraining,

    /// <summary>For a specialisation.</summary>
    CertificationCourse,

    /// <summary>PhD, candidate or doctor of medical sciences.</summary>
    ScientificDegree,

    /// <summary>Higher medical education with experience of management work in the sector.</summary>
    HigherMedicalWithManagement,
}

/// <summary>By which rule a level is claimed.</summary>
public enum LevelGround
{
    /// <summary>The initial level of a graduate (p. 17, annex 4).</summary>
    Initial,

    /// <summary>The next level in order (p. 19, annex 5).</summary>
    Next,

    /// <summary>The level equivalent to a category whose certificate ended after 1 January 2021 (p. 12, last sentence).</summary>
    EndedCertificate,

    /// <summary>The level of a category whose certificate has no end (p. 19, second sentence).</summary>
    PermanentCertificate,

    /// <summary>A nurse's level kept with post-secondary or higher education in nursing (p. 19, third sentence).</summary>
    NursingEducation,
}
