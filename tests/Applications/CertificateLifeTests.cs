using KazMigration.Applications.Domain.Certificates;

namespace KazMigration.Applications.Tests;

/// <summary>What becomes of a certificate after its issue (Order 236, p. 16, 19, 21–23).</summary>
public sealed class CertificateLifeTests
{
    private static readonly AlmatyTime Later = Almaty.At("2026-04-01 10:00");
    private static readonly Revocation Act = new("Labour inspection", "12-34", new(2026, 3, 31), "Works as a driver", Later.Instant);

    [Fact]
    public void Extend_InForce_KeepsTheEarlierTermInItsHistory()
    {
        var certificate = Issued();

        Assert.False(certificate.Extend(new(2027, 3, 31), Later).Failed);
        certificate.Seal(Guid.CreateVersion7(), Guid.CreateVersion7(), "second");
        certificate.Record(CertificateStepKind.Extended, Later, "officer", "16", "71-2026-0000002");

        Assert.Equal(
            [(CertificateStepKind.Issued, "11", new DateOnly(2026, 6, 4), "first", null), (CertificateStepKind.Extended, "16", new DateOnly(2027, 3, 31), "second", "71-2026-0000002")],
            certificate.History.Select(s => (s.What, s.LegalBasis.Paragraph, s.ValidTo, s.DocumentSha256, s.Note)));
        Assert.Equal(new DateOnly(2026, 3, 5), certificate.ValidFrom);
    }

    [Fact]
    public void Extend_ContractAndCertificateEndedBeforeTheDecision_IsRefused()
    {
        var certificate = Issued();

        Assert.Same(CertificateErrors.NothingToExtend, certificate.Extend(new(2026, 6, 10), Almaty.At("2026-06-11 10:00")).Error!.Code);
        Assert.Equal(new DateOnly(2026, 6, 4), certificate.ValidTo);
    }

    [Theory]
    [InlineData(ChangeOf.Name, "DEMIR AHMET")]
    [InlineData(ChangeOf.IdentityDocument, "YILMAZ AHMET")]
    [InlineData(ChangeOf.Employer, "YILMAZ AHMET")]
    public void InPlaceOf_Reissue_TermOfTheOldAndTheNewNameOnlyWhereItChanged(ChangeOf change, string holder)
    {
        var old = Issued();
        var filing = Sample.Changing(ApplicationKind.Reissue, old.Number, change);

        var certificate = Certificate.InPlaceOf(old, Stage.Registered(filing with { Applicant = filing.Applicant with { Surname = "DEMIR" } }), Later, "CODE");

        Assert.Equal((holder, old.ValidFrom, old.ValidTo, old.Number), (certificate.Holder, certificate.ValidFrom, certificate.ValidTo, certificate.Replaces));
        Assert.Equal((old.HolderIin, old.Basis, old.Profession), (certificate.HolderIin, certificate.Basis, certificate.Profession));
        Assert.Equal([(CertificateStepKind.Reissued, "22", old.Number)], certificate.History.Select(s => (s.What, s.LegalBasis.Paragraph, s.Note!)));
        Assert.NotEqual(old.VerificationCode, certificate.VerificationCode);
    }

    [Theory]
    [InlineData("replaced")]
    [InlineData("revoked")]
    public void Change_EndedByAnAct_IsRefusedAndChangesNothing(string ended)
    {
        var certificate = Issued();
        Assert.False((ended == "replaced" ? certificate.Replace("C71-2026-0000009", Later, "officer") : certificate.Revoke(Act, Later, "officer")).Failed);
        var steps = certificate.History.Count;

        foreach (var result in new[] { certificate.Extend(null, Later), certificate.Repeat(), certificate.Replace("C71-2026-0000010", Later, "officer"), certificate.Revoke(Act, Later, "officer") })
            Assert.Same(CertificateErrors.NotInForce, result.Error!.Code);

        Assert.Equal((steps, 0, new DateOnly(2026, 6, 4)), (certificate.History.Count, certificate.Duplicates, certificate.ValidTo));
    }

    [Fact]
    public void Revoke_PastItsTerm_IsRefused() =>
        Assert.Same(CertificateErrors.NotInForce, Issued().Revoke(Act, Almaty.At("2026-06-05 00:00"), "officer").Error!.Code);

    [Fact]
    public void Expire_ClockSetBack_IsInForceUntilItsLastDayAgain()
    {
        var certificate = Issued();

        certificate.Expire(Almaty.At("2026-06-05 00:00"));

        Assert.Equal((CertificateStatus.Expired, CertificateStatus.InForce), (certificate.StatusOn(new(2026, 6, 5)), certificate.StatusOn(new(2026, 6, 4))));
        Assert.Equal([CertificateStepKind.Issued, CertificateStepKind.Expired], certificate.History.Select(s => s.What));
    }

    [Fact]
    public void Notice_CertificateInForce_OpensTheWayToTheReissue()
    {
        var certificate = Issued();
        var notice = CertificateNotice.Of(certificate, NoticeKind.NewEmployer, new(2026, 4, 1), new Employer("Clinic", "010140001230", null), Later, "applicant", Sample.Calendar).Value;
        var reissue = Stage.Registered(Sample.Changing(ApplicationKind.Reissue, certificate.Number, ChangeOf.Employer));

        notice.LeadTo(reissue);

        Assert.Equal((certificate.Id, reissue.Id, new DateOnly(2026, 4, 8)), (notice.CertificateId, notice.ReissueApplicationId!.Value, notice.Term.DueOn));
        Assert.Same(
            CertificateErrors.NotInForce,
            CertificateNotice.Of(certificate, NoticeKind.ContractEnded, new(2026, 4, 1), notice.Employer, Almaty.At("2026-06-05 10:00"), "applicant", Sample.Calendar).Error!.Code);
    }

    private static Certificate Issued()
    {
        var certificate = Certificate.First(Stage.Recommended(Sample.ToIssue), Stage.Decided, "ABCDEFGH23456789");
        certificate.TakeNumber();
        certificate.Seal(Guid.CreateVersion7(), Guid.CreateVersion7(), "first");
        return certificate;
    }
}
