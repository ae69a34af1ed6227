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

    /// <summary>
    /// A policy that is not in force, to ask what it would have changed. Education that it gives no points for, and years below its
    /// first band, earn nothing.
    /// </summary>
    public static ScoringPolicy Drafted(int threshold, IReadOnlyDictionary<EducationValue, int> education, IEnumerable<(int FromYears, int Points)> experience) => new(
        "draft", DateOnly.MinValue, threshold,
        Enum.GetValues<EducationValue>().ToDictionary(value => value, education.GetValueOrDefault),
        [.. experience.OrderByDescending(band => band.FromYears), (0, 0)]);

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

    /// <summary>
    /// How a decided case would have come out under this policy, where that is otherwise: another recommendation, or other grounds
    /// of the same refusal. A score that changes nothing of these is not otherwise; nor is anything under the policy that decided.
    /// </summary>
    public OtherAssessment? Otherwise(Findings findings, DateOnly registeredOn, Assessment decided)
    {
        var assessed = Assess(findings, registeredOn);
        OutcomeChange? change = (decided.Recommendation, assessed.Recommendation) switch
        {
            (Recommendation.Refuse, Recommendation.Issue) => OutcomeChange.IssuedInstead,
            (Recommendation.Issue, Recommendation.Refuse) => OutcomeChange.RefusedInstead,
            _ => decided.Grounds.Select(g => g.Code).SequenceEqual(assessed.Grounds.Select(g => g.Code)) ? null : OutcomeChange.OtherGrounds,
        };
        return change is null ? null : new(change.Value, assessed);
    }

    /// <summary>
    /// The smallest changes that make this score enough: of each none can be left out or be less. Empty when it is enough.
    /// </summary>
    public IReadOnlyList<ScoreChange> ChangesThatReach(Score score)
    {
        int[] education = [score.Education, .. _education.Values.Where(points => points > score.Education).Distinct().Order()];
        (int? Years, int Points)[] experience =
            [(null, score.Experience), .. _experience.Where(band => band.Points > score.Experience).OrderBy(band => band.Points).Select(band => ((int?)band.FromYears, band.Points))];
        var enough = (from e in education from x in experience where e + x.Points >= Threshold select (Education: e, Experience: x)).ToList();
        return score.Total >= Threshold ? [] :
        [
            .. enough
                .Where(c => !enough.Any(other => other != c && other.Education <= c.Education && other.Experience.Points <= c.Experience.Points))
                .Select(c => new ScoreChange(c.Education == score.Education ? [] : [.. ValuesOf(c.Education)], c.Experience.Years)),
        ];
    }

    private IEnumerable<EducationValue> ValuesOf(int points) => _education.Where(value => value.Value == points).Select(value => value.Key).Order();

    private int PointsFor(int completedYears) => _experience.First(band => completedYears >= band.FromYears).Points;
}
