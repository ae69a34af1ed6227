using KazMigration.Applications.Domain.Complaints;
using KazMigration.Applications.Tests.Complaints;

namespace KazMigration.Applications.Tests;

/// <summary>What waits for the LEB, and under which term (Order 236, p. 7, 11, 16, 22, 22-1, 24, 26).</summary>
public sealed class LebTaskTests
{
    [Theory]
    [InlineData(ApplicationStatus.Registered, "Forward Forward 2026-03-04")]
    [InlineData(ApplicationStatus.UnderReview, "")]
    [InlineData(ApplicationStatus.AwaitingSignature, "Confirm Result 2026-03-10")]
    [InlineData(ApplicationStatus.Issued, "")]
    [InlineData(ApplicationStatus.Refused, "")]
    [InlineData(ApplicationStatus.Withdrawn, "")]
    public void Task_FirstCertificate_FollowsTheStep(ApplicationStatus status, string waits) => Assert.Equal(waits, WaitingIn(Stage.At(status)));

    [Theory]
    [InlineData(ApplicationKind.Extend)]
    [InlineData(ApplicationKind.Reissue)]
    [InlineData(ApplicationKind.Duplicate)]
    public void Task_OtherKinds_TheOfficerDecidesWithinThreeDays(ApplicationKind kind)
    {
        var application = Stage.Registered(Sample.Filing with { Kind = kind });
        Assert.Equal("Decide Result 2026-03-05", WaitingIn(application));

        Assert.False(application.Grant("C71-2026-0000001", Stage.Decided, "officer").Failed);
        Assert.Equal("", WaitingIn(application));
    }

    [Fact]
    public void Task_WithdrawnWhileTheOfficialSigns_Nothing()
    {
        var application = Stage.At(ApplicationStatus.AwaitingSignature);
        Assert.False(application.Withdraw(Stage.Decided, "applicant").Failed);
        Assert.Equal("", WaitingIn(application));
    }

    // P. 24: granted or passed on in three working days, which is the one task of the LEB; p. 26: decided in fifteen.
    [Theory]
    [InlineData(ComplaintStatus.Registered, "AnswerComplaint ComplaintForward 2025-12-19")]
    [InlineData(ComplaintStatus.Granted, "")]
    [InlineData(ComplaintStatus.Forwarded, "ReviewComplaint ComplaintReview 2026-01-12")]
    [InlineData(ComplaintStatus.Decided, "")]
    [InlineData(ComplaintStatus.Withdrawn, "")]
    public void Task_Complaint_FollowsTheStep(ComplaintStatus status, string waits)
    {
        var ending = status == ComplaintStatus.Withdrawn ? ComplaintEnding.WithdrawnLater : Enum.Parse<ComplaintEnding>($"{status}");
        var complaint = new ComplaintLife("71", 0, 10, 1, 1, ending, ComplaintOutcome.Upheld).Play().Complaint;
        Assert.Equal((status, waits), (complaint.Status, WaitingIn(complaint.Terms)));
    }

    private static string WaitingIn(CertificateApplication application) => WaitingIn(application.Terms);

    private static string WaitingIn(IEnumerable<Term> terms) =>
        string.Join(", ", terms.Where(t => t.Task is not null).Select(t => $"{t.Task} {t.Kind} {t.DueOn:yyyy-MM-dd}"));
}
