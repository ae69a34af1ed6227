using KazMigration.Applications.Domain.Complaints;

namespace KazMigration.Applications.Tests.Complaints;

/// <summary>A complaint from registration to the court (Order 236, p. 24–28).</summary>
public sealed class ComplaintTests
{
    // P. 24 and 25; annex 2, row 7: what comes on a rest day or after hours counts from the next working day.
    [Theory]
    [InlineData("2026-03-02 10:00", "2026-03-02", "2026-03-05", "2026-03-10")]
    [InlineData("2026-03-02 18:30", "2026-03-03", "2026-03-06", "2026-03-11")]
    [InlineData("2026-03-06 10:00", "2026-03-06", "2026-03-12", "2026-03-16")] // Monday 9 March is a rest day
    [InlineData("2026-03-21 12:00", "2026-03-26", "2026-03-31", "2026-04-02")] // over Nauryz
    public void Register_Filed_TermsOfThreeAndFiveWorkingDays(string filed, string registered, string passOn, string answer)
    {
        var complaint = Filed(filed);

        Assert.Equal(
            (ComplaintStatus.Registered, Almaty.Day(registered), Almaty.Day(passOn), Almaty.Day(answer)),
            (complaint.Status, complaint.RegisteredOn, complaint.ForwardDueOn, complaint.AnswerDueOn));
        Assert.Equal(["ComplaintForward 24 LocalExecutiveBody", "ComplaintAnswer 25 LocalExecutiveBody"], complaint.Terms.Select(Told));
        Assert.All(complaint.Terms, t => Assert.Equal((complaint.Id, complaint.ApplicationId, complaint.RegisteredOn), (t.ComplaintId!.Value, t.ApplicationId, t.From)));
    }

    // P. 24: within three working days the LEB need not pass on what it satisfies in full.
    [Theory]
    [InlineData("2026-03-02 11:00", true)]
    [InlineData("2026-03-05 23:59", true)]
    [InlineData("2026-03-06 00:00", false)]
    public void Grant_Day_OnlyWithinThreeWorkingDays(string at, bool granted)
    {
        var complaint = Filed();

        var result = complaint.Grant("Set aside", Almaty.At(at), "official");

        Assert.Equal(granted ? null : ComplaintErrors.MustBeForwarded, result.Error?.Code);
        Assert.Equal(granted ? ComplaintStatus.Granted : ComplaintStatus.Registered, complaint.Status);
        Assert.Equal(granted, complaint.Terms.All(t => t.EndedOn is not null));
        Assert.Equal(granted, complaint.EndedOn is not null);
    }

    [Theory]
    [InlineData("2026-03-05 17:00", false, "2026-03-05", "2026-04-01")]
    [InlineData("2026-03-05 19:00", false, "2026-03-06", "2026-04-02")] // reaches the reviewing body after hours
    [InlineData("2026-03-06 09:00", true, "2026-03-06", "2026-04-02")]
    public void Forward_Day_LatenessIsRecordedAndTheReviewBegins(string at, bool late, string from, string due)
    {
        var complaint = Filed();

        Assert.False(complaint.Forward("Department", Almaty.At(at), "official", Sample.Calendar, Stage.EndOfWorkingDay).Failed);

        // P. 26: fifteen working days, owed by the reviewing body.
        var review = complaint.Terms[^1];
        Assert.Equal(("ComplaintReview 26 ReviewingBody", Almaty.Day(from), Almaty.Day(due)), (Told(review), review.From, review.DueOn));
        Assert.Equal((ComplaintStatus.Forwarded, Almaty.Day(due), "Department"), (complaint.Status, complaint.ReviewDueOn, complaint.ReviewingBody));
        Assert.Equal([Almaty.At(at).Date, Almaty.At(at).Date, null], complaint.Terms.Select(t => t.EndedOn));
        AssertLastStep(complaint, ComplaintStepKind.Forwarded, "24", late);
    }

    [Theory]
    [InlineData(ComplaintOutcome.Upheld, "2026-04-01 18:00", false)]
    [InlineData(ComplaintOutcome.Rejected, "2026-04-02 09:00", true)]
    [InlineData(ComplaintOutcome.Returned, "2026-03-06 09:00", false)]
    public void Decide_Forwarded_EndsTheProcedure(ComplaintOutcome outcome, string at, bool late)
    {
        var complaint = At(ComplaintStatus.Forwarded);

        Assert.False(complaint.Decide(DecisionOf(outcome), Almaty.At(at), "inspector").Failed);

        Assert.Equal((ComplaintStatus.Decided, outcome, Almaty.At(at).Date), (complaint.Status, complaint.Decision!.Outcome, complaint.EndedOn));
        Assert.Equal((Almaty.At(at).Date, late), (complaint.Terms[^1].EndedOn, complaint.Terms[^1].IsLateOn(Almaty.At(at).Date)));
        AssertLastStep(complaint, ComplaintStepKind.Decided, "26", late, "17-04/311");
    }

    public static TheoryData<string, ComplaintStatus> Illegal
    {
        get
        {
            var illegal = new TheoryData<string, ComplaintStatus>();
            foreach (var (name, step) in Steps)
                foreach (var status in Enum.GetValues<ComplaintStatus>().Except(step.Allowed))
                    illegal.Add(name, status);
            return illegal;
        }
    }

    [Theory]
    [MemberData(nameof(Illegal))]
    public void Step_StateDoesNotAllowIt_IsRefusedAndChangesNothing(string name, ComplaintStatus status)
    {
        var (error, _, step) = Steps[name];
        var complaint = At(status);
        var before = Picture(complaint);

        var result = step(complaint);

        Assert.Equal(error, result.Error?.Code);
        Assert.Contains(("Status", (object)status), result.Error!.Values!);
        Assert.Equal(before, Picture(complaint));
    }

    // P. 28: a court only after the procedure of complaint.
    [Theory]
    [InlineData("2026-03-05", true)]
    [InlineData("2026-03-04", false)]
    public void RecordCourt_DayOfTheSuit_NotBeforeTheEndOfTheProcedure(string filedOn, bool recorded)
    {
        var complaint = At(ComplaintStatus.Decided);

        var result = complaint.RecordCourt(new CourtStage("Court", "7119-26", Almaty.Day(filedOn), null), Almaty.At("2026-03-10 10:00"), "official");

        Assert.Equal(recorded ? null : ComplaintErrors.CourtTooEarly, result.Error?.Code);
        Assert.Equal(recorded, complaint.Court is not null);
    }

    [Fact]
    public void RecordCourt_Again_TheOutcomeIsAdded()
    {
        var complaint = At(ComplaintStatus.Granted);
        var court = new CourtStage("Court", "7119-26", Almaty.Day("2026-03-05"), null);

        Assert.False(complaint.RecordCourt(court, Almaty.At("2026-03-10 10:00"), "official").Failed);
        Assert.False(complaint.RecordCourt(court with { Outcome = CourtOutcome.Dismissed }, Almaty.At("2026-06-10 10:00"), "official").Failed);

        Assert.Equal(CourtOutcome.Dismissed, complaint.Court!.Outcome);
        Assert.Equal(2, complaint.History.Count(s => s.What == ComplaintStepKind.CourtRecorded && s.LegalBasis.Paragraph == "27, 28"));
    }

    [Fact]
    public void NoteMissed_RunningTerm_IsKeptInTheHistoryAndDecidesNothing()
    {
        var complaint = Filed();

        complaint.NoteMissed(complaint.Terms[0], Almaty.At("2026-03-06 00:00"));

        Assert.Equal(ComplaintStatus.Registered, complaint.Status);
        AssertLastStep(complaint, ComplaintStepKind.DeadlineMissed, "24", late: true, "complaintForward 2026-03-05");
    }

    private static readonly Dictionary<string, (ErrorCode Error, ComplaintStatus[] Allowed, Func<Complaint, Result> Do)> Steps = new()
    {
        ["grant"] = (ComplaintErrors.NotWithBody, [ComplaintStatus.Registered], c => c.Grant("x", Stage.Decided, "official")),
        ["forward"] = (ComplaintErrors.NotWithBody, [ComplaintStatus.Registered], c => c.Forward("x", Stage.Decided, "official", Sample.Calendar, Stage.EndOfWorkingDay)),
        ["decide"] = (ComplaintErrors.NotUnderReview, [ComplaintStatus.Forwarded], c => c.Decide(DecisionOf(ComplaintOutcome.Upheld), Stage.Decided, "inspector")),
        ["withdraw"] = (ComplaintErrors.AlreadyEnded, [ComplaintStatus.Registered, ComplaintStatus.Forwarded], c => c.Withdraw(Stage.Decided, "applicant")),
        ["court"] = (
            ComplaintErrors.ProcedureNotEnded, [ComplaintStatus.Granted, ComplaintStatus.Decided],
            c => c.RecordCourt(new CourtStage("Court", "1", Stage.Decided.Date, null), Stage.Decided, "official")),
    };

    internal static Complaint Filed(string at = "2026-03-02 10:00", ComplaintAgainst against = ComplaintAgainst.Decision) => Complaint.Register(
        new ComplaintFiling(Guid.CreateVersion7(), "71", Sample.Applicant.Iin, null, null, against, "Six points are reached.", [], "applicant"),
        Almaty.At(at), Sample.Calendar, Stage.EndOfWorkingDay);

    private static Complaint At(ComplaintStatus status)
    {
        var complaint = Filed();
        var done = status switch
        {
            ComplaintStatus.Granted => complaint.Grant("Set aside", Stage.Decided, "official"),
            ComplaintStatus.Forwarded or ComplaintStatus.Decided => complaint.Forward("Department", Stage.Decided, "official", Sample.Calendar, Stage.EndOfWorkingDay),
            ComplaintStatus.Withdrawn => complaint.Withdraw(Stage.Decided, "applicant"),
            _ => Result.Ok,
        };
        Assert.False(done.Failed);
        if (status is ComplaintStatus.Decided)
            Assert.False(complaint.Decide(DecisionOf(ComplaintOutcome.Rejected), Stage.Decided, "inspector").Failed);
        Assert.Equal(status, complaint.Status);
        return complaint;
    }

    private static ReviewDecision DecisionOf(ComplaintOutcome outcome) => new(outcome, "Department", "17-04/311", Almaty.Day("2026-03-05"), "Reasons");

    private static string Told(Term term) => $"{term.Kind} {term.LegalBasis.Paragraph} {term.Owner}";

    private static string Picture(Complaint c) =>
        $"{c.Status} {c.EndedOn} {c.Granted} {c.ReviewingBody} {c.Decision} {c.Court} {c.History.Count} {string.Join(',', c.Terms.Select(t => $"{t.Kind}{t.EndedOn}"))}";

    private static void AssertLastStep(Complaint complaint, ComplaintStepKind what, string paragraph, bool? late, string? note = null)
    {
        var step = complaint.History[^1];
        Assert.Equal((what, LegalBasis.Order236(paragraph), late, note), (step.What, step.LegalBasis, step.Late, step.Note));
    }
}
