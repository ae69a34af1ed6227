using FsCheck;
using FsCheck.Fluent;
using KazMigration.Applications.Domain.Statistics;

namespace KazMigration.Applications.Tests;

internal enum Ending { Registered, Forwarded, Recommended, Issued, Refused, WithdrawnAtOnce, WithdrawnLater }

/// <summary>What happened to one application, in days from one step to the next, early and late, on working days and on rest days.</summary>
internal sealed record Life(string Body, ApplicationKind Kind, int Filed, int Hour, int ToForward, int ToDecision, int ToResult, Ending Ending, string[] Grounds)
{
    private static readonly DateOnly First = new(2025, 12, 15);

    private static readonly string[] AllGrounds = ["requirementsNotMet", "belowSixPoints", "documentsUnreliable"];

    private static readonly Gen<Life> One =
        from body in Gen.Elements("71", "75")
        from kind in Gen.Frequency((3, Gen.Constant(ApplicationKind.Issue)), (2, Gen.Elements(Enum.GetValues<ApplicationKind>())))
        from filed in Gen.Choose(0, 130)
        from hour in Gen.Choose(0, 23)
        from toForward in Gen.Choose(0, 8)
        from toDecision in Gen.Choose(0, 8)
        from toResult in Gen.Choose(0, 4)
        from ending in Gen.Elements(Enum.GetValues<Ending>())
        from grounds in Gen.Choose(1, 7)
        select new Life(body, kind, filed, hour, toForward, toDecision, toResult, ending, [.. AllGrounds.Where((_, at) => (grounds >> at & 1) == 1)]);

    public static Gen<Life[]> Some { get; } = One.ArrayOf();

    /// <summary>The same lives each time, of all kinds.</summary>
    public static IEnumerable<Life> Mixed(int count) => Enumerable.Range(0, count).Select(n => new Life(
        n % 3 == 0 ? "75" : "71", (ApplicationKind)(n % 5 % 4), n % 131, n * 7 % 24, n % 9, n % 7, n % 4, (Ending)(n % 7), AllGrounds[..(1 + (n % 3))]));

    /// <summary>The application at its end, and the facts that the use cases write on the way.</summary>
    public (CertificateApplication Application, List<Fact> Facts) Play()
    {
        var calendar = Sample.Calendar;
        var at = new AlmatyTime(new DateTimeOffset(First.AddDays(Filed).ToDateTime(new TimeOnly(Hour, 0)), TimeSpan.FromHours(5)));
        var application = CertificateApplication.Register(
            Sample.Filing with { Kind = Kind, LocalExecutiveBody = Body }, at, calendar, Stage.EndOfWorkingDay);
        List<Fact> facts = [Fact.Filed(application)];
        // What is registered on the next working day is not worked on before.
        at = Later(at, application.RegisteredOn.DayNumber - at.Date.DayNumber);
        if (Ending == Ending.WithdrawnAtOnce)
            return Withdrawn(application, facts, at);
        if (Kind != ApplicationKind.Issue)
            return Ended(application, facts, Later(at, ToResult));
        if (Ending == Ending.Registered)
            return (application, facts);

        at = Later(at, ToForward);
        Do(application.Forward(at, "officer"));
        facts.Add(Fact.Forwarded(application, calendar));
        if (Ending == Ending.Forwarded)
            return (application, facts);

        at = Later(at, ToDecision);
        Do(application.Receive(Ending == Ending.Refused ? Sample.ToRefuse : Sample.ToIssue, at, officialConfirms: true));
        facts.Add(Fact.CommissionDecided(application, at.Date, calendar));
        return Ended(application, facts, Later(at, ToResult));
    }

    private (CertificateApplication, List<Fact>) Ended(CertificateApplication application, List<Fact> facts, AlmatyTime at)
    {
        var calendar = Sample.Calendar;
        switch (Ending)
        {
            case Ending.Issued:
                Do(Kind == ApplicationKind.Issue ? application.Issue("C71-2026-0000001", at, "system") : application.Grant("C71-2026-0000001", at, "officer"));
                facts.Add(Fact.Issued(application, calendar));
                break;
            case Ending.Refused:
                Do(application.Refuse(Sample.Refusal with { Grounds = [.. Grounds.Select(RefusalGrounds.Of)] }, at, "officer"));
                facts.AddRange(Fact.Refused(application, calendar));
                break;
            case Ending.WithdrawnLater:
                return Withdrawn(application, facts, at);
            default:
                break;
        }

        return (application, facts);
    }

    private static (CertificateApplication, List<Fact>) Withdrawn(CertificateApplication application, List<Fact> facts, AlmatyTime at)
    {
        Do(application.Withdraw(at, "applicant"));
        facts.Add(Fact.Withdrawn(application, at.Date));
        return (application, facts);
    }

    private static AlmatyTime Later(AlmatyTime at, int days) => new(at.Instant.AddDays(days));

    private static void Do(Kernel.Result result) => Assert.False(result.Failed);
}
