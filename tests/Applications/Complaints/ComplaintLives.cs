using FsCheck;
using FsCheck.Fluent;
using KazMigration.Applications.Domain.Complaints;
using KazMigration.Applications.Domain.Statistics;

namespace KazMigration.Applications.Tests.Complaints;

internal enum ComplaintEnding { Registered, Granted, Forwarded, Decided, WithdrawnAtOnce, WithdrawnLater }

/// <summary>What happened to one complaint, in days from one step to the next, early and late.</summary>
internal sealed record ComplaintLife(string Body, int Filed, int Hour, int ToAnswer, int ToReview, ComplaintEnding Ending, ComplaintOutcome Outcome)
{
    private static readonly DateOnly First = new(2025, 12, 15);

    private static readonly Gen<ComplaintLife> One =
        from body in Gen.Elements("71", "75")
        from filed in Gen.Choose(0, 130)
        from hour in Gen.Choose(0, 23)
        from toAnswer in Gen.Choose(0, 12)
        from toReview in Gen.Choose(0, 30)
        from ending in Gen.Elements(Enum.GetValues<ComplaintEnding>())
        from outcome in Gen.Elements(Enum.GetValues<ComplaintOutcome>())
        select new ComplaintLife(body, filed, hour, toAnswer, toReview, ending, outcome);

    public static Gen<ComplaintLife[]> Some { get; } = One.ArrayOf();

    /// <summary>The same lives each time, of all kinds.</summary>
    public static IEnumerable<ComplaintLife> Mixed(int count) => Enumerable.Range(0, count).Select(n => new ComplaintLife(
        n % 3 == 0 ? "75" : "71", n % 89, n * 7 % 24, n % 10, n % 25, (ComplaintEnding)(n / 3 % 6), (ComplaintOutcome)(n / 18 % 3)));

    /// <summary>The complaint where it ended, and the facts that the use cases write on the way.</summary>
    public (Complaint Complaint, List<Fact> Facts) Play(Guid applicationId = default)
    {
        var calendar = Sample.Calendar;
        var at = new AlmatyTime(new DateTimeOffset(First.AddDays(Filed).ToDateTime(new TimeOnly(Hour, 0)), TimeSpan.FromHours(5)));
        var filing = new ComplaintFiling(applicationId, Body, Sample.Applicant.Iin, null, null, ComplaintAgainst.Decision, "Six points are reached.", [], "applicant");
        var complaint = Complaint.Register(filing, at, calendar, Stage.EndOfWorkingDay);
        List<Fact> facts = [.. ComplaintFacts.OfStep(complaint, calendar)];
        // What is registered on the next working day is not worked on before.
        at = Later(at, complaint.RegisteredOn.DayNumber - at.Date.DayNumber);
        if (Ending == ComplaintEnding.WithdrawnAtOnce)
            Step(complaint.Withdraw(at, "applicant"));
        if (Ending is ComplaintEnding.Registered or ComplaintEnding.WithdrawnAtOnce)
            return (complaint, facts);

        at = Later(at, Ending == ComplaintEnding.Granted ? Math.Min(ToAnswer, complaint.ForwardDueOn.DayNumber - at.Date.DayNumber) : ToAnswer);
        Step(Ending == ComplaintEnding.Granted
            ? complaint.Grant("Set aside", at, "official")
            : complaint.Forward("Department", at, "official", calendar, Stage.EndOfWorkingDay));
        at = Later(at, ToReview);
        if (Ending == ComplaintEnding.Decided)
            Step(complaint.Decide(new ReviewDecision(Outcome, "Department", "17-04/311", at.Date, "Reasons"), at, "inspector"));
        else if (Ending == ComplaintEnding.WithdrawnLater)
            Step(complaint.Withdraw(at, "applicant"));
        return (complaint, facts);

        void Step(Kernel.Result done)
        {
            Assert.False(done.Failed);
            facts.AddRange(ComplaintFacts.OfStep(complaint, calendar));
        }
    }

    private static AlmatyTime Later(AlmatyTime at, int days) => new(at.Instant.AddDays(days));
}
