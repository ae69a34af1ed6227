namespace KazMigration.Applications.Tests;

/// <summary>What waits for the LEB, and under which term (Order 236, p. 7, 11, 16, 22, 22-1).</summary>
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

    private static string WaitingIn(CertificateApplication application) =>
        string.Join(", ", application.Terms.Where(t => t.Task is not null).Select(t => $"{t.Task} {t.Kind} {t.DueOn:yyyy-MM-dd}"));
}
