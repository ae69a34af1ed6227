using KazMigration.Applications.Application.Statistics;

namespace KazMigration.Applications.Tests;

/// <summary>Statistics counted anew from the histories of all applications, day by day, without facts, totals or histograms.</summary>
internal static class Recount
{
    private static readonly Dictionary<StepKind, string> Results = new()
    {
        [StepKind.Issued] = "issued",
        [StepKind.Extended] = "issued",
        [StepKind.Reissued] = "issued",
        [StepKind.DuplicateIssued] = "issued",
        [StepKind.Refused] = "refused",
    };

    /// <summary>Every figure that is not 0, as lines such as "71 filed issue 12".</summary>
    public static IEnumerable<string> Of(IEnumerable<CertificateApplication> applications, DateOnly from, DateOnly to)
    {
        List<(string Name, int? Days, bool Late)> events = [];
        foreach (var application in applications)
        {
            DateOnly? forwarded = null;
            foreach (var step in application.History)
            {
                var day = step.What == StepKind.Registered ? application.RegisteredOn : DateOnly.FromDateTime(step.At.InAlmaty().Date);
                if (step.What == StepKind.Forwarded)
                    forwarded = day;
                if (day >= from && day <= to)
                    events.AddRange(EventsOf(application, step, day, forwarded));
            }
        }

        foreach (var of in events.GroupBy(e => e.Name))
        {
            if (of.First().Days is null)
            {
                yield return $"{of.Key} {of.Count()}";
                continue;
            }

            yield return $"{of.Key} {of.Count(e => !e.Late)} in time, {of.Count(e => e.Late)} late, median {Middle([.. of.Select(e => e.Days!.Value).Order()])}";
        }
    }

    /// <summary>The same lines of what the product answers.</summary>
    public static IEnumerable<string> Of(StatisticsView statistics)
    {
        foreach (var (body, _, f) in statistics.Bodies)
        {
            foreach (var (name, counts) in new[] { ("filed", f.Filed), ("issued", f.Issued), ("refused", f.Refused), ("withdrawn", f.Withdrawn) })
            {
                Assert.Equal(counts.All, counts.Issue + counts.Extend + counts.Reissue + counts.Duplicate);
                foreach (var (kind, count) in new[] { ("Issue", counts.Issue), ("Extend", counts.Extend), ("Reissue", counts.Reissue), ("Duplicate", counts.Duplicate) })
                    if (count > 0)
                        yield return $"{body} {name} {kind} {count}";
            }

            var g = f.RefusalGrounds;
            foreach (var (ground, count) in new[] { ("requirementsNotMet", g.RequirementsNotMet), ("belowSixPoints", g.BelowSixPoints), ("documentsUnreliable", g.DocumentsUnreliable) })
                if (count > 0)
                    yield return $"{body} ground {ground} {count}";
            foreach (var term in f.Terms.Where(t => t.InTime + t.Late > 0))
                yield return $"{body} term {term.Term} {Kept(term.InTime, term.Late, term.MedianWorkingDays)}";
            foreach (var result in f.Results.Where(r => r.InTime + r.Late > 0))
                yield return $"{body} result {result.Kind} {Kept(result.InTime, result.Late, result.MedianWorkingDays)}";
        }
    }

    private static string Kept(long inTime, long late, decimal? median) => $"{inTime} in time, {late} late, median {median}";

    private static IEnumerable<(string Name, int? Days, bool Late)> EventsOf(CertificateApplication a, Step step, DateOnly day, DateOnly? forwarded)
    {
        var body = a.LocalExecutiveBody;
        switch (step.What)
        {
            case StepKind.Registered:
                yield return ($"{body} filed {a.Kind}", null, false);
                break;
            case StepKind.Forwarded:
                yield return ($"{body} term Forward", WorkedAfter(a.RegisteredOn, day), step.Late!.Value);
                break;
            case StepKind.RecommendationReceived:
                // P. 9: three working days, the third may end on a rest day no more than any other.
                var third = Enumerable.Range(1, 60).Select(forwarded!.Value.AddDays).Where(Sample.Calendar.IsWorkingDay).ElementAt(2);
                yield return ($"{body} term CommissionDecision", WorkedAfter(forwarded.Value, day), day > third);
                break;
            case StepKind.Withdrawn:
                yield return ($"{body} withdrawn {a.Kind}", null, false);
                break;
            case var what when Results.TryGetValue(what, out var result):
                yield return ($"{body} {result} {a.Kind}", null, false);
                yield return ($"{body} term Result", WorkedAfter(a.RegisteredOn, day), step.Late!.Value);
                yield return ($"{body} result {a.Kind}", WorkedAfter(a.RegisteredOn, day), step.Late!.Value);
                foreach (var ground in step.What == StepKind.Refused ? a.Refusal!.Grounds : [])
                    yield return ($"{body} ground {ground.Code}", null, false);
                break;
            default:
                break;
        }
    }

    public static int WorkedAfter(DateOnly from, DateOnly to) =>
        Enumerable.Range(1, Math.Max(0, to.DayNumber - from.DayNumber)).Select(from.AddDays).Count(Sample.Calendar.IsWorkingDay);

    public static decimal Middle(int[] sorted) =>
        sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2m;
}
