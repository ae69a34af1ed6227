using KazMigration.Applications.Domain.Applications;
using KazMigration.Applications.Domain.Statistics;

namespace KazMigration.Applications.Application.Statistics;

/// <summary>The terms that bodies owe: in the main job, and on a complaint, which is passed on, considered and reviewed (Order 236, p. 24, 25, 26).</summary>
public enum BodyTerm { Forward, CommissionDecision, Result, ComplaintForward, ComplaintAnswer, ComplaintReview }

/// <summary>How a term was kept by the acts of the period: in time, late, and the median of working days from its beginning to the act.</summary>
public sealed record TermFigures(BodyTerm Term, LegalBasis LegalBasis, long InTime, long Late, decimal? MedianWorkingDays)
{
    internal static IReadOnlyList<TermFigures> Of(IReadOnlyList<Counted> counted) =>
    [
        Of(BodyTerm.Forward, "7", counted.Where(c => c.Measure == Measure.Forwarded)),
        Of(BodyTerm.CommissionDecision, "9", counted.Where(c => c.Measure == Measure.CommissionDecided)),
        Of(BodyTerm.Result, "11, 16, 22, 22-1; annex 2, row 3", counted.Where(ResultFigures.IsResult)),
    ];

    internal static IReadOnlyList<TermFigures> OfComplaints(IReadOnlyList<Counted> counted) =>
    [
        Of(BodyTerm.ComplaintForward, "24", counted.Where(c => c.Measure is Measure.ComplaintGranted or Measure.ComplaintForwarded)),
        Of(BodyTerm.ComplaintAnswer, "25", counted.Where(c => c.Measure == Measure.ComplaintAnswered)),
        Of(BodyTerm.ComplaintReview, "26", counted.Where(c => c.Measure == Measure.ComplaintDecided)),
    ];

    private static TermFigures Of(BodyTerm term, string paragraph, IEnumerable<Counted> acts)
    {
        var (inTime, late, median) = KeptTerm.Of(acts);
        return new(term, LegalBasis.Order236(paragraph), inTime, late, median);
    }
}

/// <summary>The result's term by what was applied for: five working days for a first certificate, three for the others.</summary>
public sealed record ResultFigures(ApplicationKind Kind, LegalBasis LegalBasis, long InTime, long Late, decimal? MedianWorkingDays)
{
    internal static IReadOnlyList<ResultFigures> Of(IReadOnlyList<Counted> counted) => [.. Enum.GetValues<ApplicationKind>().Select(kind =>
    {
        var (inTime, late, median) = KeptTerm.Of(counted.Where(c => IsResult(c) && c.Detail == Fact.WordOf(kind)));
        return new ResultFigures(kind, Order236Terms.BasisOf(TermKind.Result, kind), inTime, late, median);
    })];

    internal static bool IsResult(Counted c) => c.Measure is Measure.Issued or Measure.Refused;
}

internal static class KeptTerm
{
    public static (long InTime, long Late, decimal? Median) Of(IEnumerable<Counted> acts)
    {
        var (late, days) = (0L, new WorkingDayCounts());
        foreach (var act in acts)
        {
            days.Add(act.WorkingDays, act.Count);
            late += act.Late ? act.Count : 0;
        }

        return (days.All - late, late, days.Median);
    }
}
