namespace KazMigration.Applications.Tests;

/// <summary>From registration to the end of a case (Order 236, p. 7, 9, 11–13; annex 2, row 9).</summary>
public sealed class CertificateApplicationTests
{
    [Theory]
    [InlineData("2026-03-02 10:30", false)]
    [InlineData("2026-03-04 23:59", false)] // the last day of the two working days (p. 7)
    [InlineData("2026-03-05 00:00", true)]
    public void Forward_Registered_GoesToTheCommission(string at, bool late)
    {
        var application = Stage.At(ApplicationStatus.Registered);

        var result = application.Forward(Almaty.At(at), "officer");

        Assert.False(result.Failed);
        Assert.Equal(ApplicationStatus.UnderReview, application.Status);
        Assert.Equal(Almaty.At(at).Date, Stage.TermOf(application, TermKind.Forward).EndedOn);
        Assert.Null(Stage.TermOf(application, TermKind.Result).EndedOn);
        AssertLastStep(application, StepKind.Forwarded, "officer", "7", late);
    }

    [Theory]
    [InlineData(false, ApplicationStatus.UnderReview)]
    [InlineData(true, ApplicationStatus.AwaitingSignature)]
    public void Receive_UnderReview_KeepsTheRecommendation(bool officialConfirms, ApplicationStatus status)
    {
        var application = Stage.At(ApplicationStatus.UnderReview);

        var result = application.Receive(Sample.ToIssue, Stage.Received, officialConfirms);

        Assert.False(result.Failed);
        Assert.Equal((status, Sample.ToIssue), (application.Status, application.Recommendation));
        AssertLastStep(application, StepKind.RecommendationReceived, "commission", "9", late: null, note: Sample.ToIssue.ProtocolNumber);
    }

    [Theory]
    [InlineData("2026-03-05 09:00", false)]
    [InlineData("2026-03-10 23:59", false)] // the last day of the five working days (p. 11; annex 2, row 3)
    [InlineData("2026-03-11 00:00", true)]
    public void Issue_CommissionRecommends_IsIssued(string at, bool late)
    {
        var application = Stage.Recommended(Sample.ToIssue);

        var result = application.Issue("C71-2026-0000007", Almaty.At(at), "system");

        Assert.False(result.Failed);
        Assert.Equal((ApplicationStatus.Issued, "C71-2026-0000007", true), (application.Status, application.CertificateNumber, application.HasEnded));
        Assert.Equal(Almaty.At(at).Date, Stage.TermOf(application, TermKind.Result).EndedOn);
        AssertLastStep(application, StepKind.Issued, "system", "11", late, "C71-2026-0000007");
    }

    [Theory]
    [InlineData("2026-03-10 23:59", false)]
    [InlineData("2026-03-11 00:00", true)]
    public void Refuse_CommissionRecommendsAgainst_IsRefusedWithItsGrounds(string at, bool late)
    {
        var application = Stage.Recommended(Sample.ToRefuse);

        var result = application.Refuse(Sample.Refusal, Almaty.At(at), "system");

        Assert.False(result.Failed);
        Assert.Equal((ApplicationStatus.Refused, Sample.Refusal with { RefusedAt = Almaty.At(at).Instant }, null, true), (application.Status, application.Refusal, application.CertificateNumber, application.HasEnded));
        Assert.Equal(Almaty.At(at).Date, Stage.TermOf(application, TermKind.Result).EndedOn);
        AssertLastStep(application, StepKind.Refused, "system", "12; annex 2, row 9", late, Sample.Refusal.Number);
    }

    [Fact]
    public void Issue_AwaitingSignature_IsIssuedByTheOfficial()
    {
        var application = Stage.At(ApplicationStatus.AwaitingSignature);

        Assert.False(application.Issue("C71-2026-0000007", Stage.Decided, "official").Failed);
        AssertLastStep(application, StepKind.Issued, "official", "11", late: false, note: "C71-2026-0000007");
    }

    [Fact]
    public void Refuse_AwaitingSignature_IsRefusedByTheOfficial()
    {
        var application = Stage.At(ApplicationStatus.AwaitingSignature, Sample.ToRefuse);

        Assert.False(application.Refuse(Sample.Refusal, Stage.Decided, "official").Failed);
        Assert.Equal(ApplicationStatus.Refused, application.Status);
    }

    [Theory]
    [InlineData(ApplicationStatus.Registered)]
    [InlineData(ApplicationStatus.UnderReview)]
    [InlineData(ApplicationStatus.AwaitingSignature)]
    public void Withdraw_NotEnded_EndsTheCaseAndItsTerms(ApplicationStatus status)
    {
        var application = Stage.At(status);

        var result = application.Withdraw(Stage.Decided, "applicant");

        Assert.False(result.Failed);
        Assert.Equal((ApplicationStatus.Withdrawn, true), (application.Status, application.HasEnded));
        Assert.All(application.Terms, t => Assert.NotNull(t.EndedOn));
        AssertLastStep(application, StepKind.Withdrawn, "applicant", "3", late: null);
    }

    [Fact]
    public void Withdraw_Forwarded_TheForwardTermKeepsItsEnd()
    {
        var application = Stage.At(ApplicationStatus.UnderReview);

        Assert.False(application.Withdraw(Stage.Decided, "applicant").Failed);

        Assert.Equal(Stage.Forwarded.Date, Stage.TermOf(application, TermKind.Forward).EndedOn);
        Assert.Equal(Stage.Decided.Date, Stage.TermOf(application, TermKind.Result).EndedOn);
    }

    [Fact]
    public void NoteMissed_RunningTerm_IsKeptInTheHistoryAndDecidesNothing()
    {
        var application = Stage.Registered();
        var missed = Almaty.At("2026-03-05 00:00");

        application.NoteMissed(Stage.TermOf(application, TermKind.Forward), missed);

        Assert.Equal(ApplicationStatus.Registered, application.Status);
        AssertLastStep(application, StepKind.DeadlineMissed, "system", "7", late: true, note: "forward 2026-03-04");
    }

    [Fact]
    public void History_WholeCase_KeepsEveryStepInOrder() =>
        Assert.Equal(
            [StepKind.Registered, StepKind.Forwarded, StepKind.RecommendationReceived, StepKind.Issued],
            Stage.At(ApplicationStatus.Issued).History.Select(s => s.What));

    private static void AssertLastStep(CertificateApplication application, StepKind what, string by, string paragraph, bool? late, string? note = null)
    {
        var step = application.History[^1];
        Assert.Equal((what, by, LegalBasis.Order236(paragraph), late, note), (step.What, step.By, step.LegalBasis, step.Late, step.Note));
    }
}
