using KazMigration.Applications.Domain.Certificates;
using KazMigration.Applications.Domain.Complaints;

namespace KazMigration.Applications.Tests;

/// <summary>A revoked certificate is restored on a justified complaint against the revocation (Order 236, p. 21, 23, 24, 26–28).</summary>
public sealed class RestorationTests
{
    private static readonly AlmatyTime Revoked = Almaty.At("2026-04-01 10:00");
    private static readonly AlmatyTime Complained = Almaty.At("2026-04-02 10:00");
    private static readonly AlmatyTime Answered = Almaty.At("2026-04-03 10:00");

    public enum Found { Nothing, Granted, Upheld, Rejected, Returned, Withdrawn }

    // A court that decided for the complainant counts whatever the procedure before it said; one that did not takes nothing away.
    [Theory]
    [InlineData(Found.Nothing, null, null)]
    [InlineData(Found.Withdrawn, null, null)]
    [InlineData(Found.Rejected, null, null)]
    [InlineData(Found.Returned, null, null)]
    [InlineData(Found.Granted, null, "24")]
    [InlineData(Found.Upheld, null, "26")]
    [InlineData(Found.Rejected, CourtOutcome.Satisfied, "27, 28")]
    [InlineData(Found.Returned, CourtOutcome.PartlySatisfied, "27, 28")]
    [InlineData(Found.Rejected, CourtOutcome.Dismissed, null)]
    [InlineData(Found.Rejected, CourtOutcome.LeftWithoutConsideration, null)]
    [InlineData(Found.Granted, CourtOutcome.Dismissed, "24")]
    public void Restore_OutcomeOfTheComplaint_IsTheGround(Found found, CourtOutcome? court, string? paragraph)
    {
        var certificate = RevokedCertificate();
        var complaint = About(certificate, found, court);
        var steps = complaint.History.Count;

        var restored = certificate.Restore(complaint, Almaty.At("2026-04-06 10:00"), "official");

        Assert.Equal(paragraph is null ? CertificateErrors.NoGroundToRestore : null, restored.Error?.Code);
        Assert.Equal(paragraph is null ? CertificateStatus.Revoked : CertificateStatus.InForce, certificate.StatusOn(Almaty.Day("2026-04-06")));
        Assert.Equal(paragraph, certificate.Revocation!.SetAside?.LegalBasis.Paragraph);
        Assert.Equal(paragraph is null ? 0 : 1, complaint.History.Count - steps);
        if (paragraph is not null)
            Assert.Equal(
                (CertificateStepKind.Restored, paragraph, complaint.Number, Almaty.Day("2026-06-04")),
                (certificate.History[^1].What, certificate.History[^1].LegalBasis.Paragraph, certificate.History[^1].Note, certificate.History[^1].ValidTo));
    }

    [Fact]
    public void Restore_ComplaintAboutAnotherDecision_IsNoGround()
    {
        var certificate = RevokedCertificate();

        Complaint[] others =
        [
            About(certificate, Found.Granted, against: ComplaintAgainst.Inaction),
            About(RevokedCertificate(), Found.Granted),
            // Filed before the revocation, so against something else.
            About(certificate, Found.Granted, filed: Almaty.At("2026-04-01 09:59")),
        ];

        Assert.All(others, c => Assert.Equal(CertificateErrors.NoGroundToRestore, certificate.Restore(c, Almaty.At("2026-04-06 10:00"), "official").Error?.Code));
    }

    // P. 23: the term goes on; nothing is added to it, and what ended meanwhile stays ended.
    [Theory]
    [InlineData("2026-06-04", CertificateStatus.InForce)]
    [InlineData("2026-06-05", CertificateStatus.Expired)]
    public void Restore_Day_OldTermDecides(string day, CertificateStatus status)
    {
        var certificate = RevokedCertificate();
        var before = certificate.ValidTo;

        Assert.False(certificate.Restore(About(certificate, Found.Upheld), Almaty.At(day + " 10:00"), "official").Failed);

        Assert.Equal((status, before), (certificate.StatusOn(Almaty.Day(day)), certificate.ValidTo));
    }

    [Fact]
    public void Restore_NotRevoked_IsRefused()
    {
        var certificate = RevokedCertificate();
        var complaint = About(certificate, Found.Granted);
        Assert.False(certificate.Restore(complaint, Almaty.At("2026-04-06 10:00"), "official").Failed);

        Assert.Equal(CertificateErrors.NotRevoked, certificate.Restore(complaint, Almaty.At("2026-04-06 11:00"), "official").Error?.Code);
    }

    [Fact]
    public void Revoke_AfterRestoration_TheFormerOneStaysOnRecord()
    {
        var certificate = RevokedCertificate();
        Assert.False(certificate.Restore(About(certificate, Found.Granted), Almaty.At("2026-04-06 10:00"), "official").Failed);

        var again = new Revocation("Labour inspection", "99-1", Almaty.Day("2026-05-01"), "Works as a cook", Almaty.At("2026-05-04 10:00").Instant);
        Assert.False(certificate.Revoke(again, Almaty.At("2026-05-04 10:00"), "officer").Failed);

        Assert.Equal(("99-1", null, "12-34"), (certificate.Revocation!.Number, certificate.Revocation.SetAside, certificate.Revocation.Former!.Number));
        // The complaint was against the first.
        Assert.Equal(CertificateErrors.NoGroundToRestore, certificate.Restore(About(certificate, Found.Granted), Almaty.At("2026-05-05 10:00"), "official").Error?.Code);
    }

    private static Certificate RevokedCertificate()
    {
        var certificate = Certificate.First(Stage.Recommended(Sample.ToIssue), Stage.Decided, VerificationCode.New());
        var act = new Revocation("Labour inspection", "12-34", Almaty.Day("2026-03-31"), "Works as a driver", Revoked.Instant);
        Assert.False(certificate.Revoke(act, Revoked, "officer").Failed);
        return certificate;
    }

    private static Complaint About(
        Certificate certificate, Found found, CourtOutcome? court = null, ComplaintAgainst against = ComplaintAgainst.Decision, AlmatyTime? filed = null)
    {
        var complaint = Complaint.Register(
            new ComplaintFiling(certificate.ApplicationId, "71", Sample.Applicant.Iin, null, certificate.Number, against, "Works as an oncologist.", [], "applicant"),
            filed ?? Complained, Sample.Calendar, Stage.EndOfWorkingDay);
        switch (found)
        {
            case Found.Granted:
                Do(complaint.Grant("Set aside", Answered, "official"));
                break;
            case Found.Withdrawn:
                Do(complaint.Withdraw(Answered, "applicant"));
                break;
            case not Found.Nothing:
                Do(complaint.Forward("Department", Answered, "official", Sample.Calendar, Stage.EndOfWorkingDay));
                Do(complaint.Decide(new ReviewDecision(Enum.Parse<ComplaintOutcome>($"{found}"), "Department", "17-04/311", Answered.Date, "Reasons"), Answered, "inspector"));
                break;
            default:
                break;
        }

        if (court is not null)
            Do(complaint.RecordCourt(new CourtStage("Court", "7119-26", Answered.Date, court), Answered, "official"));
        return complaint;
    }

    private static void Do(Result result) => Assert.False(result.Failed);
}
