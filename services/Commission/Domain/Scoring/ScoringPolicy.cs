namespace KazMigration.Commission.Domain;

/// <summary>
/// How the commission scores and what it recommends (Order 236, p. 9, 10; annex 2, row 9), in one edition. A case is scored
/// under the edition in force on its registration day. Readings taken where the order is silent: education values are not
/// added, the highest counts; experience is counted in completed years, so no year falls between two bands.
/// </summary>
public sealed class ScoringPolicy
{
    // Oldest first. No wording before the first is known, so it also serves every day before.
    private static readonly ScoringPolicy[] Editions =
    [
        new(
            edition: LegalBasis.Order236Edition,
            inForceFrom: DateOnly.MinValue,
            threshold: 6,
            education: new() { [EducationValue.Higher] = 3, [EducationValue.AcademicDegree] = 4, [EducationValue.EnglishTeachingCertificate] = 3 },
            experience: [(FromYears: 11, Points: 6), (FromYears: 4, Points: 4), (FromYears: 1, Points: 2), (FromYears: 0, Points: 0)]),
    ];

    private readonly DateOnly _inForceFrom;
    private readonly Dictionary<EducationValue, int> _education;
    private readonly (int FromYears, int Points)[] _experience;

    private ScoringPolicy(
        string edition, DateOnly inForceFrom, int threshold, Dictionary<EducationValue, int> education, (int FromYears, int Points)[] experience)
    {
        (Edition, Threshold) = (edition, threshold);
        (_inForceFrom, _education, _experience) = (inForceFrom, education, experience);
    }

    /// <summary>Number and date of the amending order, such as "426/2025-12-30".</summary>
    public string Edition { get; }

    /// <summary>Points that are enough.</summary>
    public int Threshold { get; }

    /// <summary>The policy for an application registered on this day.</summary>
    public static ScoringPolicy InForceOn(DateOnly registeredOn) => Editions.Last(e => e._inForceFrom <= registeredOn);

    /// <summary>Points for education and for experience up to and including the registration day (p. 10).</summary>
    public Score Score(IEnumerable<EducationValue> education, IEnumerable<WorkPeriod> experience, DateOnly registeredOn) => new(
        education.Select(value => _education[value]).DefaultIfEmpty().Max(),
        PointsFor(WorkExperience.CompletedYears(experience, registeredOn)),
        Threshold,
        Edition);

    /// <summary>Score, recommendation and all grounds of refusal that hold, in the order of annex 2, row 9.</summary>
    public Assessment Assess(Findings findings, DateOnly registeredOn)
    {
        var score = Score(findings.Education, findings.Experience, registeredOn);
        List<RefusalGround> grounds = [];
        if (!findings.MeetsProfessionRequirements)
            grounds.Add(new(GroundCode.RequirementsNotMet, LegalBasis.Order236("annex 2, row 9, item 1")));
        if (score.Total < Threshold)
            grounds.Add(new(GroundCode.BelowSixPoints, LegalBasis.Order236("annex 2, row 9, item 2")));
        if (!findings.DocumentsReliable)
            grounds.Add(new(GroundCode.DocumentsUnreliable, LegalBasis.Order236("annex 2, row 9, item 3")));
        return new(score, grounds.Count == 0 ? Recommendation.Issue : Recommendation.Refuse, grounds);
    }

    private int PointsFor(int completedYears) => _experience.First(band => completedYears >= band.FromYears).Points;
}
