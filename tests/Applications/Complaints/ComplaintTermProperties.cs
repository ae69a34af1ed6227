using FsCheck;
using FsCheck.Fluent;
using KazMigration.Applications.Domain.Complaints;

namespace KazMigration.Applications.Tests.Complaints;

/// <summary>What holds for the terms of a complaint whenever it is filed and passed on (Order 236, p. 24–26).</summary>
public sealed class ComplaintTermProperties
{
    private static readonly DateTimeOffset First = new(2024, 3, 1, 0, 0, 0, TimeSpan.FromHours(5));

    private static readonly Gen<(AlmatyTime Filed, AlmatyTime PassedOn)> Instants =
        from filed in Gen.Choose(0, 1000 * 24 * 60)
        from later in Gen.Choose(0, 20 * 24 * 60)
        select (new AlmatyTime(First.AddMinutes(filed)), new AlmatyTime(First.AddMinutes(filed + later)));

    [Fact]
    public void Register_Any_TermsHaveTheirNumberOfWorkingDays() => Check(x =>
    {
        var complaint = Filed(x.Filed);
        return Sample.Calendar.IsWorkingDay(complaint.RegisteredOn) && complaint.RegisteredOn >= x.Filed.Date
            && Worked(complaint.RegisteredOn, complaint.ForwardDueOn) == 3 && Worked(complaint.RegisteredOn, complaint.AnswerDueOn) == 5;
    });

    [Fact]
    public void Forward_Any_ReviewHasFifteenWorkingDaysFromTheFirstOneItReaches() => Check(x =>
    {
        var complaint = Filed(x.Filed);
        if (complaint.Forward("Department", x.PassedOn, "official", Sample.Calendar, Stage.EndOfWorkingDay).Failed)
            return false;
        var review = complaint.Terms[^1];
        return Sample.Calendar.IsWorkingDay(review.From) && review.From >= x.PassedOn.Date && Worked(review.From, review.DueOn) == 15;
    });

    [Fact]
    public void Grant_Any_ExactlyWhileForwardingIsInTime() => Check(x =>
    {
        var (granted, forwarded) = (Filed(x.Filed), Filed(x.Filed));
        var mayGrant = !granted.Grant("Set aside", x.PassedOn, "official").Failed;
        var late = forwarded.Forward("Department", x.PassedOn, "official", Sample.Calendar, Stage.EndOfWorkingDay).Failed || forwarded.History[^1].Late == true;
        return mayGrant == !late && mayGrant == (x.PassedOn.Date <= granted.ForwardDueOn);
    });

    private static Complaint Filed(AlmatyTime at) => Complaint.Register(
        new ComplaintFiling(Guid.CreateVersion7(), "71", Sample.Applicant.Iin, null, null, ComplaintAgainst.Inaction, "Nothing was done.", [], "applicant"),
        at, Sample.Calendar, Stage.EndOfWorkingDay);

    private static int Worked(DateOnly after, DateOnly upTo) => Sample.Calendar.WorkingDaysBetween(after, upTo);

    private static void Check(Func<(AlmatyTime Filed, AlmatyTime PassedOn), bool> holds) =>
        Prop.ForAll(Instants.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
}
