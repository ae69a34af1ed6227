using KazMigration.HealthWorkforce.Domain.Cpd;

namespace KazMigration.HealthWorkforce.Domain.Levels;

/// <summary>
/// Which level a worker can have (Order 66, p. 12–19 and annexes 3–5 to the Rules), in one edition. It explains each condition:
/// met or not, by how much, on what it rests.
/// </summary>
public sealed class LevelPolicy(string edition, DateOnly inForceFrom, bool inForceFromDerived, IReadOnlyList<QualificationLevel> levels, IReadOnlyList<string> nursing)
{
    /// <summary>Certificates of a category that ended later than this day lead to the equivalent level (p. 12, last sentence).</summary>
    public static readonly DateOnly CertificatesEndedAfter = new(2021, 1, 1);

    // The criterion under which work in the independent expert commission is entered (annex 1, row 21).
    private const int ExpertCommission = 21;

    /// <summary>Number and date of the order, such as "66/2025-07-16".</summary>
    public string Edition => edition;

    public DateOnly InForceFrom => inForceFrom;

    /// <summary>Whether the day in force was counted and not read from an official publication.</summary>
    public bool InForceFromDerived => inForceFromDerived;

    /// <summary>Initial levels first, then the next ones, in the order of the act.</summary>
    public IReadOnlyList<QualificationLevel> Levels => levels;

    public QualificationLevel? Find(string? code) => levels.FirstOrDefault(l => l.Code == code);

    /// <summary>The level that follows a level; null after the last one of its ladder.</summary>
    public QualificationLevel? Next(string code) => levels.FirstOrDefault(l => l.Previous == code);

    /// <summary>A request against every condition of its level and ground, counted on a day.</summary>
    public LevelAssessment Assess(LevelRequest request, LevelStanding standing, CpdPolicy cpd, DateOnly on)
    {
        var level = Find(request.Level) ?? throw new ArgumentException("The level is not one of the edition's: " + request.Level, nameof(request));
        var held = standing.Held ?? request.Previous;
        List<LevelCondition> conditions = request.Ground switch
        {
            LevelGround.Initial => [NoneOfLadder(level, held), Education(level, request, on), Assessment(request, on)],
            LevelGround.Next =>
                [Follows(level, held), Experience(level, held, request.Work ?? standing.Work, on), Education(level, request, on), Assessment(request, on), Functions(request, on), .. Credits(level, standing, cpd, on)],
            LevelGround.EndedCertificate =>
                [Certificate(level, request, on), Education(level, request, on), Assessment(request, on), Functions(request, on), .. Credits(level, standing, cpd, on)],
            LevelGround.PermanentCertificate => [Certificate(level, request, on), Education(level, request, on)],
            _ => [Nursing(request), KeepsCategory(level, held), Education(level, request, on)],
        };
        if (request.Specialisation is not null)
            conditions.Insert(0, new(LevelConditionCode.MainSpecialty, standing.Main is not null, Order283.Basis("18")));
        return new(level.Code, request.Ground, edition, on, conditions);
    }

    /// <summary>The day from which work counts for the level after one that is given on a day.</summary>
    public static DateOnly CountsFrom(LevelRequest request, LevelStanding standing, DateOnly givenOn) => request.Ground switch
    {
        // The level of the equivalent category is kept, with the earlier length of service.
        LevelGround.NursingEducation => (standing.Held ?? request.Previous)?.CountsFrom ?? givenOn,
        LevelGround.PermanentCertificate => request.Certificate?.GivenOn ?? givenOn,
        _ => givenOn,
    };

    private static LevelCondition NoneOfLadder(QualificationLevel level, HeldLevel? held) =>
        new(LevelConditionCode.Sequence, held is null || Ladders.Of(held.Code) != level.Ladder, Order283.Basis("17"));

    private static LevelCondition Follows(QualificationLevel level, HeldLevel? held) =>
        new(LevelConditionCode.Sequence, level.Previous is not null && held?.Code == level.Previous, Order283.Basis("19"));

    private static LevelCondition Experience(QualificationLevel level, HeldLevel? held, IReadOnlyList<WorkPeriod> work, DateOnly on)
    {
        var (needed, basis) = (level.Years ?? 0, Order283.Basis("annex 5"));
        if (held is null)
            return new(LevelConditionCode.Experience, false, basis, needed, 0);

        var years = ContinuousWork.Years(work, held.CountsFrom, on);
        return years >= needed
            ? new(LevelConditionCode.Experience, true, basis, needed, years)
            : new(LevelConditionCode.Experience, false, basis, needed, years, ContinuousWork.ReachedOn(work, held.CountsFrom, on, needed));
    }

    private static LevelCondition Education(QualificationLevel level, LevelRequest request, DateOnly on) => new(
        LevelConditionCode.Education, request.Education is { } e && level.Accepts(e.Kind, request.Specialisation is not null) && e.GraduatedOn <= on,
        Order283.Basis(level.IsInitial ? "12, subparagraph 1; annex 4" : "12, subparagraph 1; annex 5"));

    private static LevelCondition Assessment(LevelRequest request, DateOnly on)
    {
        // An ended certificate spares the stages of knowledge and cases, and no more.
        var spared = request.Ground is LevelGround.EndedCertificate;
        var met = request.Assessment is { Passed: true } a && a.On <= on && (spared || (a.KnowledgeStage && a.CaseStage));
        return new(LevelConditionCode.Assessment, met, Order283.Basis(spared ? "12, last sentence" : "12, subparagraph 2; 16"));
    }

    private static LevelCondition Functions(LevelRequest request, DateOnly on) => new(
        LevelConditionCode.LabourFunctions,
        request.LabourFunctions is { } f && f.On <= on && (f.Source is LabourFunctionsSource.ElectronicRegister || !string.IsNullOrWhiteSpace(f.SignedBy)),
        Order283.Basis("12, subparagraph 3"));

    private static LevelCondition Certificate(QualificationLevel level, LevelRequest request, DateOnly on)
    {
        var (certificate, permanent) = (request.Certificate, request.Ground is LevelGround.PermanentCertificate);
        var ended = certificate?.ValidTo is { } to && to > CertificatesEndedAfter && to < on;
        return new(
            LevelConditionCode.Certificate,
            certificate is not null && certificate.Category == level.Category && certificate.GivenOn <= on && (permanent ? certificate.ValidTo is null : ended),
            Order283.Basis(permanent ? "19, second sentence" : "12, last sentence"));
    }

    private LevelCondition Nursing(LevelRequest request) => new(
        LevelConditionCode.NursingSpecialty, nursing.Contains(request.Specialty.Trim(), StringComparer.OrdinalIgnoreCase), Order283.Basis("19, third sentence"));

    private LevelCondition KeepsCategory(QualificationLevel level, HeldLevel? held) => new(
        LevelConditionCode.Sequence,
        Find(held?.Code) is { } from && from.Category == level.Category && string.CompareOrdinal(from.Ladder, level.Ladder) < 0, Order283.Basis("19, third sentence"));

    private static IEnumerable<LevelCondition> Credits(QualificationLevel level, LevelStanding standing, CpdPolicy cpd, DateOnly on)
    {
        if (level.Cpd is not { } asked)
            yield break;

        var counted = standing.Credits.Where(c => cpd.Counts(c, on) && CpdPolicy.IsWithin(c.CompletedOn, asked.WithinYears, on)).ToList();
        var totals = cpd.Totals(counted, on);
        var sat = counted.Where(c => c.Criterion == ExpertCommission && CpdPolicy.IsWithin(c.CompletedOn, asked.ParticipationYears, on)).Sum(c => c.Quantity);
        var instead = new InPlaceOf(asked.Participations, sat, sat >= asked.Participations);
        yield return new(
            LevelConditionCode.CpdTotal, totals.Total >= asked.Total || instead.Met, Order283.Basis("14; annex 3, row 2"), asked.Total, totals.Total, InPlace: instead);

        // The participations stand in the row of the total alone: the minima of the other rows are asked all the same.
        var courses = cpd.Totals(counted.Where(c => c.Grade >= asked.LowestGrade), on).AdditionalEducation;
        yield return new(
            LevelConditionCode.CpdAdditionalEducation, courses >= asked.AdditionalEducation, Order283.Basis("annex 3, row 3"), asked.AdditionalEducation, courses);
        yield return new(
            LevelConditionCode.CpdNonFormalAndCompetences, totals.NonFormalAndCompetences >= asked.NonFormalAndCompetences,
            Order283.Basis("annex 3, last row"), asked.NonFormalAndCompetences, totals.NonFormalAndCompetences);
    }
}
