using KazMigration.Applications.Application.Statistics;
using KazMigration.Applications.Domain.Complaints;

namespace KazMigration.Applications.Tests.Complaints;

/// <summary>Statistics of complaints counted anew from their histories, day by day, without facts, totals or histograms.</summary>
internal static class ComplaintRecount
{
    /// <summary>Every figure that is not 0, as lines such as "71 filed 12".</summary>
    public static IEnumerable<string> Of(IEnumerable<Complaint> complaints, DateOnly from, DateOnly to)
    {
        List<(string Name, int? Days, bool Late)> events = [];
        foreach (var complaint in complaints)
        {
            DateOnly? reviewed = null;
            foreach (var step in complaint.History)
            {
                var day = step.What == ComplaintStepKind.Registered ? complaint.RegisteredOn : DateOnly.FromDateTime(step.At.InAlmaty().Date);
                if (step.What == ComplaintStepKind.Forwarded)
                    reviewed = Sample.Calendar.RegistrationDay(new AlmatyTime(step.At), Stage.EndOfWorkingDay);
                if (day >= from && day <= to)
                    events.AddRange(EventsOf(complaint, step, day, reviewed).Select(e => ($"{complaint.LocalExecutiveBody} {e.Name}", e.Days, e.Late)));
            }
        }

        foreach (var of in events.GroupBy(e => e.Name))
            yield return of.First().Days is null
                ? $"{of.Key} {of.Count()}"
                : Kept(of.Key, of.Count(e => !e.Late), of.Count(e => e.Late), Recount.Middle([.. of.Select(e => e.Days!.Value).Order()]));
    }

    /// <summary>The same lines of what the product answers.</summary>
    public static IEnumerable<string> Of(StatisticsView statistics)
    {
        foreach (var body in statistics.Bodies)
        {
            var f = body.Figures.Complaints;
            (string Name, long Count)[] counts =
                [("filed", f.Filed), ("granted", f.Granted), ("forwarded", f.Forwarded), ("Upheld", f.Upheld), ("Rejected", f.Rejected), ("Returned", f.Returned), ("withdrawn", f.Withdrawn)];
            foreach (var (name, count) in counts.Where(c => c.Count > 0))
                yield return $"{body.LocalExecutiveBody} {name} {count}";
            foreach (var term in f.Terms.Where(t => t.InTime + t.Late > 0))
                yield return Kept($"{body.LocalExecutiveBody} {term.Term}", term.InTime, term.Late, term.MedianWorkingDays);
        }
    }

    private static string Kept(string name, long inTime, long late, decimal? median) => $"{name} {inTime} in time, {late} late, median {median}";

    // P. 24: three working days, p. 25: five, p. 26: fifteen.
    private static IEnumerable<(string Name, int? Days, bool Late)> EventsOf(Complaint c, ComplaintStep step, DateOnly day, DateOnly? reviewed)
    {
        switch (step.What)
        {
            case ComplaintStepKind.Registered:
                yield return ("filed", null, false);
                break;
            case ComplaintStepKind.Granted or ComplaintStepKind.Forwarded:
                yield return (step.What == ComplaintStepKind.Granted ? "granted" : "forwarded", null, false);
                yield return ("ComplaintForward", Recount.WorkedAfter(c.RegisteredOn, day), IsAfter(c.RegisteredOn, 3, day));
                yield return ("ComplaintAnswer", Recount.WorkedAfter(c.RegisteredOn, day), IsAfter(c.RegisteredOn, 5, day));
                break;
            case ComplaintStepKind.Decided:
                yield return ($"{c.Decision!.Outcome}", null, false);
                yield return ("ComplaintReview", Recount.WorkedAfter(reviewed!.Value, day), IsAfter(reviewed.Value, 15, day));
                break;
            case ComplaintStepKind.Withdrawn:
                yield return ("withdrawn", null, false);
                break;
            default:
                break;
        }
    }

    private static bool IsAfter(DateOnly from, int term, DateOnly day) =>
        day > Enumerable.Range(1, 60).Select(from.AddDays).Where(Sample.Calendar.IsWorkingDay).ElementAt(term - 1);
}
