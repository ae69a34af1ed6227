namespace KazMigration.Applications.Tests;

/// <summary>What the LEB's officer decides (Order 236, p. 16, 22, 22-1), and what the commission's cases are (p. 7, 11).</summary>
public sealed class OfficerDecisionTests
{
    private static readonly Refusal Refusal = Sample.Refusal with { Grounds = [RefusalGrounds.Of("documentsUnreliable")] };

    [Theory]
    [InlineData(ApplicationKind.Extend, StepKind.Extended, "16", "2026-03-05 23:59", false)]
    [InlineData(ApplicationKind.Reissue, StepKind.Reissued, "22", "2026-03-06 00:00", true)]
    [InlineData(ApplicationKind.Duplicate, StepKind.DuplicateIssued, "22-1", "2026-03-03 10:00", false)]
    public void Grant_Registered_EndsWithItsOwnStep(ApplicationKind kind, StepKind step, string paragraph, string at, bool late)
    {
        var application = Stage.Registered(Sample.Changing(kind));

        Assert.False(application.Grant("C71-2026-0000001", Almaty.At(at), "officer").Failed);

        Assert.Equal((ApplicationStatus.Issued, "C71-2026-0000001"), (application.Status, application.CertificateNumber));
        Assert.Equal(Almaty.At(at).Date, Stage.TermOf(application, TermKind.Result).EndedOn);
        var last = application.History[^1];
        Assert.Equal((step, "officer", LegalBasis.Order236(paragraph), late), (last.What, last.By, last.LegalBasis, last.Late));
    }

    [Theory]
    [InlineData(ApplicationKind.Extend)]
    [InlineData(ApplicationKind.Reissue)]
    [InlineData(ApplicationKind.Duplicate)]
    public void Refuse_Registered_IsRefusedWithoutACommission(ApplicationKind kind)
    {
        var application = Stage.Registered(Sample.Changing(kind));

        Assert.False(application.Refuse(Refusal, Stage.Decided, "officer").Failed);

        Assert.Equal((ApplicationStatus.Refused, Refusal with { RefusedAt = Stage.Decided.Instant }, null), (application.Status, application.Refusal, application.Recommendation));
        Assert.Same(ApplicationErrors.AlreadyEnded, application.Refuse(Refusal, Stage.Decided, "officer").Error!.Code);
        Assert.Same(ApplicationErrors.AlreadyEnded, application.Grant("C71-2026-0000001", Stage.Decided, "officer").Error!.Code);
    }

    [Fact]
    public void Grant_FirstCertificate_IsNotTheOfficers() =>
        Assert.Same(ApplicationErrors.NotForOfficer, Stage.Registered().Grant("C71-2026-0000001", Stage.Decided, "officer").Error!.Code);

    [Theory]
    [InlineData(ApplicationKind.Extend)]
    [InlineData(ApplicationKind.Reissue)]
    [InlineData(ApplicationKind.Duplicate)]
    public void Forward_AboutACertificate_IsNotTheCommissions(ApplicationKind kind)
    {
        var application = Stage.Registered(Sample.Changing(kind));

        Assert.Same(ApplicationErrors.NotForCommission, application.Forward(Stage.Forwarded, "officer").Error!.Code);
        Assert.Same(ApplicationErrors.NotUnderReview, application.Receive(Sample.ToIssue, Stage.Received, officialConfirms: false).Error!.Code);
        Assert.Same(ApplicationErrors.NotUnderReview, application.Issue("C71-2026-0000001", Stage.Decided, "system").Error!.Code);
    }

    [Theory]
    [InlineData("requirementsNotMet", "annex 2, row 9, item 1")]
    [InlineData("belowSixPoints", "annex 2, row 9, item 2")]
    [InlineData("documentsUnreliable", "annex 2, row 9, item 3")]
    public void Of_Ground_TheItemThatNamesIt(string code, string paragraph) => Assert.Equal(new Ground(code, LegalBasis.Order236(paragraph)), RefusalGrounds.Of(code));

    [Theory]
    [InlineData("2027-01-10", false)] // the last day of the authority (p. 3)
    [InlineData("2027-01-11", true)]
    public void Withdraw_ByTheRepresentative_WhileTheAuthorityLasts(string day, bool refused)
    {
        var application = Stage.Registered(Sample.Filing with { Representative = Sample.Representative });

        var result = application.Withdraw(Almaty.At(day + " 10:00"), "applicant", Sample.Representative.Iin);

        Assert.Equal((refused, refused ? ApplicationErrors.AuthorityExpired : null), (result.Failed, result.Error?.Code));
        Assert.Equal(refused ? ApplicationStatus.Registered : ApplicationStatus.Withdrawn, application.Status);
        if (refused)
            Assert.False(application.Withdraw(Almaty.At(day + " 10:00"), "applicant", application.ApplicantIin).Failed);
    }
}
