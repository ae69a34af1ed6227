using KazMigration.HealthWorkforce.Domain.Cpd;

namespace KazMigration.HealthWorkforce.Domain.Levels;

/// <summary>A level of the sectoral qualifications framework with what annexes 3, 4 and 5 ask for it.</summary>
/// <param name="Code">As the act writes it; the track is a part of it: 7.1 (I) and 7.1 (R) are two levels.</param>
/// <param name="Ladder">What comes after one another: the number before the point, and the track.</param>
/// <param name="Category">The category that it stands for.</param>
/// <param name="Education">Education by annex 4, for an initial level, or 5.</param>
/// <param name="Accepted">The kinds of education that meet it.</param>
/// <param name="IsInitial">Whether it is an initial level.</param>
/// <param name="Previous">The level it follows.</param>
/// <param name="Years">Years of continuous work since that one.</param>
/// <param name="Cpd">Credits; null where annex 3 asks for none.</param>
public sealed record QualificationLevel(
    string Code, string Ladder, LevelCategory Category, LocalizedText Education, IReadOnlyList<HealthEducation> Accepted, bool IsInitial,
    string? Previous, int? Years, LevelCpd? Cpd)
{
    /// <summary>Whether this education meets it; a certification course does for a specialisation alone (annex 4, 7.1 (R)).</summary>
    public bool Accepts(HealthEducation education, bool forSpecialisation) =>
        Accepted.Contains(education) && (forSpecialisation || education is not HealthEducation.CertificationCourse);

    /// <summary>The rules by which it can be claimed.</summary>
    public IReadOnlyList<LevelGround> Grounds =>
    [
        .. IsInitial ? [LevelGround.Initial] : Array.Empty<LevelGround>(),
        .. Category is LevelCategory.None ? Array.Empty<LevelGround>() : [LevelGround.Next, LevelGround.EndedCertificate, LevelGround.PermanentCertificate],
        .. Category is not LevelCategory.None && Ladder is Ladders.AppliedBachelor or Ladders.Bachelor ? [LevelGround.NursingEducation] : Array.Empty<LevelGround>(),
    ];
}

/// <summary>Continuous professional development for a category (annex 3).</summary>
/// <param name="Total">Credits in all.</param>
/// <param name="WithinYears">In so many years.</param>
/// <param name="Participations">In the independent expert commission, in place of the total.</param>
/// <param name="ParticipationYears">In so many last years.</param>
/// <param name="AdditionalEducation">Credits of chapter 1 at least.</param>
/// <param name="LowestGrade">Of courses of this grade or a higher one.</param>
/// <param name="NonFormalAndCompetences">Credits of chapters 2 and 3 at least.</param>
public sealed record LevelCpd(
    decimal Total, int WithinYears, int Participations, int ParticipationYears, decimal AdditionalEducation, CourseGrade LowestGrade, decimal NonFormalAndCompetences);

/// <summary>The ladders of levels.</summary>
public static class Ladders
{
    public const string Vocational = "4";
    public const string AppliedBachelor = "5";
    public const string Bachelor = "6";
    public const string Integrated = "7 (I)";
    public const string Residency = "7 (R)";
    public const string Doctorate = "8";

    /// <summary>"7.1 (R)" stands on "7 (R)".</summary>
    public static string Of(string code)
    {
        var (point, track) = (code.IndexOf('.', StringComparison.Ordinal), code.IndexOf(' ', StringComparison.Ordinal));
        return point < 0 ? code : code[..point] + (track < 0 ? "" : code[track..]);
    }

    /// <summary>The education that a level of a ladder rests on (annex 4 for the initial level, annex 5 for the next ones).</summary>
    public static IReadOnlyList<HealthEducation> Education(string ladder, bool initial) => ladder switch
    {
        Vocational => [HealthEducation.Vocational],
        AppliedBachelor => [HealthEducation.AppliedBachelor],
        Bachelor => [HealthEducation.Bachelor],
        Integrated when initial => [HealthEducation.Internship, HealthEducation.IntegratedMedical, HealthEducation.Master],
        Integrated => [HealthEducation.Internship, HealthEducation.IntegratedMedical],
        Residency when initial => [HealthEducation.Residency, HealthEducation.CertificationCourse],
        Residency => [HealthEducation.Residency, HealthEducation.ClinicalOrdinatura, HealthEducation.Retraining],
        Doctorate => [HealthEducation.ScientificDegree, HealthEducation.HigherMedicalWithManagement],
        _ => [],
    };
}
