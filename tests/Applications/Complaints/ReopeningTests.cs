using KazMigration.Applications.Domain.Complaints;

namespace KazMigration.Applications.Tests.Complaints;

/// <summary>A justified complaint against a refusal opens the case anew (Order 236, p. 24, 26).</summary>
public sealed class ReopeningTests
{
    private static readonly AlmatyTime Reopened = Almaty.At("2026-03-20 15:00");

    [Fact]
    public void Reopen_RefusedFirstCertificate_GoesToTheCommissionWithATermOfItsOwn()
    {
        var application = Stage.At(ApplicationStatus.Refused);

        Assert.False(application.Reopen(ComplaintPolicy.ReviewBasis, Reopened, "inspector", Sample.Calendar, "S71-2026-0000001").Failed);

        Assert.Equal((ApplicationStatus.UnderReview, 2, false), (application.Status, application.Round, application.HasEnded));
        // Five working days over Nauryz (p. 11), the earlier term as it ended.
        Assert.Equal(Almaty.Day("2026-04-01"), application.ResultDueOn);
        Assert.Equal([Stage.Decided.Date, null], application.Terms.Where(t => t.Kind == TermKind.Result).Select(t => t.EndedOn));
        Assert.Equal((Sample.Refusal with { RefusedAt = Stage.Decided.Instant }, Sample.ToRefuse, Reopened.Instant), (application.FormerRefusals[0].Refusal, application.FormerRefusals[0].Recommendation, application.FormerRefusals[0].SetAsideAt));
        Assert.Null(application.Refusal);
        Assert.Null(application.Recommendation);
        var step = application.History[^1];
        Assert.Equal((StepKind.Reopened, "26", "S71-2026-0000001"), (step.What, step.LegalBasis.Paragraph, step.Note));
    }

    [Theory]
    [InlineData("2026-04-01 18:00", false)]
    [InlineData("2026-04-02 09:00", true)]
    public void Issue_AfterReopening_LateByTheNewTerm(string at, bool late)
    {
        var application = Stage.At(ApplicationStatus.Refused);
        Assert.False(application.Reopen(ComplaintPolicy.ReviewBasis, Reopened, "inspector", Sample.Calendar, "S71-2026-0000001").Failed);
        Assert.False(application.Receive(Sample.ToIssue, Almaty.At(at), officialConfirms: false).Failed);

        Assert.False(application.Issue("C71-2026-0000007", Almaty.At(at), "system").Failed);

        Assert.Equal((ApplicationStatus.Issued, late), (application.Status, application.History[^1].Late));
        Assert.All(application.Terms, t => Assert.NotNull(t.EndedOn));
    }

    [Fact]
    public void Reopen_RefusedAgain_EveryRefusalStays()
    {
        var application = Stage.At(ApplicationStatus.Refused);
        for (var round = 2; round <= 3; round++)
        {
            Assert.False(application.Reopen(ComplaintPolicy.PassingOnBasis, Reopened, "official", Sample.Calendar, "S71-2026-0000001").Failed);
            Assert.Equal(round, application.Round);
            Assert.False(application.Receive(Sample.ToRefuse, Reopened, officialConfirms: false).Failed);
            Assert.False(application.Refuse(Sample.Refusal with { Number = $"R71-2026-000000{round}" }, Reopened, "system").Failed);
        }

        Assert.Equal(["R71-2026-0000001", "R71-2026-0000002"], application.FormerRefusals.Select(f => f.Refusal.Number));
        Assert.Equal("R71-2026-0000003", application.Refusal!.Number);
    }

    [Theory]
    [InlineData(ApplicationStatus.Registered)]
    [InlineData(ApplicationStatus.UnderReview)]
    [InlineData(ApplicationStatus.AwaitingSignature)]
    [InlineData(ApplicationStatus.Issued)]
    [InlineData(ApplicationStatus.Withdrawn)]
    public void Reopen_NotRefused_IsRefused(ApplicationStatus status) => Assert.Equal(
        ApplicationErrors.NotRefused,
        Stage.At(status).Reopen(ComplaintPolicy.ReviewBasis, Reopened, "inspector", Sample.Calendar, "S71-2026-0000001").Error?.Code);

    [Theory]
    [InlineData(ComplaintAgainst.Decision, ApplicationStatus.Refused, true)]
    [InlineData(ComplaintAgainst.Action, ApplicationStatus.Refused, false)]
    [InlineData(ComplaintAgainst.Inaction, ApplicationStatus.Refused, false)]
    [InlineData(ComplaintAgainst.Decision, ApplicationStatus.Issued, false)]
    [InlineData(ComplaintAgainst.Decision, ApplicationStatus.UnderReview, false)]
    public void Reopens_ComplaintAndApplication_OnlyAgainstARefusal(ComplaintAgainst against, ApplicationStatus status, bool reopens) =>
        Assert.Equal(reopens, ComplaintPolicy.Reopens(ComplaintTests.Filed("2026-03-06 10:00", against), Stage.At(status)));

    // Refused on 5 March at 9:00: what was filed before is about something else.
    [Theory]
    [InlineData("2026-03-04 17:00", false)]
    [InlineData("2026-03-05 08:59", false)]
    [InlineData("2026-03-05 09:00", true)]
    public void Reopens_ComplaintBeforeTheRefusal_Not(string filed, bool reopens) =>
        Assert.Equal(reopens, ComplaintPolicy.Reopens(ComplaintTests.Filed(filed), Stage.At(ApplicationStatus.Refused)));

    // Two complaints against the first refusal: the one that is upheld later says nothing of the second.
    [Fact]
    public void Reopens_RefusedAgainSince_Not()
    {
        var complaint = ComplaintTests.Filed("2026-03-06 10:00");
        var application = Stage.At(ApplicationStatus.Refused);
        Assert.False(application.Reopen(ComplaintPolicy.ReviewBasis, Reopened, "inspector", Sample.Calendar, "S71-2026-0000001").Failed);
        Assert.False(application.Receive(Sample.ToRefuse, Reopened, officialConfirms: false).Failed);
        Assert.False(application.Refuse(Sample.Refusal, Reopened, "system").Failed);

        Assert.False(ComplaintPolicy.Reopens(complaint, application));
    }

    [Theory]
    [InlineData("2026-03-09 23:00", true)]
    [InlineData("2026-03-10 00:00", false)]
    public void CameAfter_RefusalWithItsDayAlone_ByThatDay(string instant, bool after) =>
        Assert.Equal(after, (Sample.Refusal with { RefusedOn = Almaty.Day("2026-03-10") }).CameAfter(Almaty.At(instant).Instant));
}
