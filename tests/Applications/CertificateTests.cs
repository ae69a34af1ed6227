using FsCheck;
using FsCheck.Fluent;
using KazMigration.Applications.Domain.Certificates;

namespace KazMigration.Applications.Tests;

/// <summary>The certificate and its first term (Order 236, p. 14, 15, 23; annex 3).</summary>
public sealed class CertificateTests
{
    // The day before the same day three months later; the last day of a month that has no such day.
    [Theory]
    [InlineData("2026-03-02", "2026-06-01")]
    [InlineData("2026-03-01", "2026-05-31")]
    [InlineData("2026-11-30", "2027-02-28")]
    [InlineData("2026-11-29", "2027-02-28")]
    [InlineData("2026-11-28", "2027-02-27")]
    [InlineData("2027-11-30", "2028-02-29")]
    [InlineData("2027-11-29", "2028-02-28")]
    [InlineData("2026-01-31", "2026-04-30")]
    [InlineData("2026-12-31", "2027-03-30")]
    [InlineData("2026-08-31", "2026-11-30")]
    public void FirstTermEnd_AnyDay_DayBeforeTheSameDayThreeMonthsLater(string from, string to) =>
        Assert.Equal(Almaty.Day(to), Validity.FirstTermEnd(Almaty.Day(from)));

    [Fact]
    public void FirstTermEnd_AnyDay_IsNeverLongerThanThreeMonthsAndNeverEndsEarlierThanADayBefore() =>
        Prop.ForAll(Gen.Choose(0, 365 * 30).Select(new DateOnly(2023, 1, 1).AddDays).ToArbitrary(), from =>
        {
            var end = Validity.FirstTermEnd(from);
            // At most three months (p. 15): the day after the end is not past the same day three months later.
            var dayAfter = end.AddDays(1);
            return end > from
                && (dayAfter == from.AddMonths(3) || (end == from.AddMonths(3) && end.AddDays(1).Day == 1 && from.Day > end.Day))
                && Validity.FirstTermEnd(from.AddDays(1)) >= end;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void First_Recommended_HoldsWhatTheFormShows()
    {
        var application = Stage.Recommended(Sample.ToIssue);

        var certificate = Certificate.First(application, Almaty.At("2026-03-05 09:00"), "ABCDEFGH23456789");

        Assert.Equal(
            (application.Id, "71", application.ApplicantIin, "YILMAZ AHMET", Sample.ToIssue.ProtocolNumber),
            (certificate.ApplicationId, certificate.LocalExecutiveBody, certificate.HolderIin, certificate.Holder, certificate.Basis));
        Assert.Equal(application.Profession, certificate.Profession);
        Assert.Equal((new DateOnly(2026, 3, 5), new DateOnly(2026, 6, 4)), (certificate.ValidFrom, certificate.ValidTo));
        Assert.Equal((Almaty.At("2026-03-05 09:00").Instant, "ABCDEFGH23456789"), (certificate.IssuedAt, certificate.VerificationCode));
    }

    [Fact]
    public void First_IssuedLateInTheEveningByUtc_IsValidFromTheDayInAlmaty() =>
        Assert.Equal(
            new DateOnly(2026, 3, 6),
            Certificate.First(Stage.Recommended(Sample.ToIssue), new(new DateTimeOffset(2026, 3, 5, 20, 0, 0, TimeSpan.Zero)), "X").ValidFrom);

    [Fact]
    public void TakeNumber_Any_BodyYearAndSequence()
    {
        var certificate = Certificate.First(Stage.Recommended(Sample.ToIssue), Stage.Decided, "X");

        certificate.TakeNumber();

        Assert.Equal("C71-2026-0000000", certificate.Number);
    }

    [Fact]
    public void Seal_Document_IsBoundToIt()
    {
        var certificate = Certificate.First(Stage.Recommended(Sample.ToIssue), Stage.Decided, "X");
        var (document, signature) = (Guid.CreateVersion7(), Guid.CreateVersion7());

        certificate.Seal(document, signature, "sha");

        Assert.Equal((document, signature, "sha"), (certificate.DocumentId, certificate.SignatureId, certificate.DocumentSha256));
    }

    [Theory]
    [InlineData(CertificateStatus.InForce, "2026-06-04", CertificateStatus.InForce)] // its last day (p. 23)
    [InlineData(CertificateStatus.InForce, "2026-06-05", CertificateStatus.Expired)]
    [InlineData(CertificateStatus.Revoked, "2026-06-05", CertificateStatus.Revoked)]
    [InlineData(CertificateStatus.Replaced, "2026-04-01", CertificateStatus.Replaced)]
    public void StatusOn_Day_ExpiredOnlyAfterTheLastDay(CertificateStatus given, string day, CertificateStatus status) =>
        Assert.Equal(status, Certificate.StatusOn(given, new(2026, 6, 4), Almaty.Day(day)));

    [Fact]
    public void StatusOn_OfACertificate_FollowsItsTerm()
    {
        var certificate = Certificate.First(Stage.Recommended(Sample.ToIssue), Stage.Decided, "X");

        Assert.Equal(CertificateStatus.InForce, certificate.StatusOn(certificate.ValidTo));
        Assert.Equal(CertificateStatus.Expired, certificate.StatusOn(certificate.ValidTo.AddDays(1)));
    }
}
