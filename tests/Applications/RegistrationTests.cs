namespace KazMigration.Applications.Tests;

/// <summary>Registration and the terms that it starts (Order 236, p. 5, 7, 11; annex 2, rows 3 and 7).</summary>
public sealed class RegistrationTests
{
    [Theory]
    [InlineData("2026-03-02 10:00", "2026-03-02", "2026-03-04", "2026-03-10")]
    [InlineData("2026-03-02 18:29", "2026-03-02", "2026-03-04", "2026-03-10")]
    [InlineData("2026-03-02 18:30", "2026-03-03", "2026-03-05", "2026-03-11")]
    [InlineData("2026-03-20 18:30", "2026-03-26", "2026-03-30", "2026-04-02")]
    [InlineData("2026-05-09 10:00", "2026-05-12", "2026-05-14", "2026-05-19")]
    [InlineData("2025-12-31 09:00", "2025-12-31", "2026-01-06", "2026-01-12")]
    public void Register_AnyTime_TermsRunFromTheRegistrationDay(string filed, string registeredOn, string forwardDueOn, string resultDueOn)
    {
        var application = Stage.Registered(filed: filed);

        Assert.Equal(Almaty.At(filed).Instant, application.SubmittedAt);
        Assert.Equal(Almaty.Day(registeredOn), application.RegisteredOn);
        Assert.Equal(Almaty.Day(forwardDueOn), application.ForwardDueOn);
        Assert.Equal(Almaty.Day(resultDueOn), application.ResultDueOn);
    }

    [Fact]
    public void Register_TermsOverTheTurnOfTheYear_NameBothCalendarEditions()
    {
        var application = Stage.Registered(filed: "2025-12-31 09:00");

        Assert.Equal("2025/1+2026/1", application.CalendarEdition);
        Assert.All(application.Terms, t => Assert.Equal("2025/1+2026/1", t.CalendarEdition));
    }

    [Fact]
    public void Register_CompleteFiling_HoldsAllOfIt()
    {
        var filing = Sample.Filing with { Representative = Sample.Representative };

        var application = Stage.Registered(filing);

        Assert.Equal(
            (ApplicationStatus.Registered, filing.Kind, filing.LocalExecutiveBody, filing.Applicant.Iin, filing.Representative.Iin),
            (application.Status, application.Kind, application.LocalExecutiveBody, application.ApplicantIin, application.RepresentativeIin));
        Assert.Equal((filing.Applicant, filing.Representative, filing.Profession), (application.Applicant, application.Representative, application.Profession));
        Assert.Equal(filing.Education, application.Education);
        Assert.Equal(filing.Experience, application.Experience);
        Assert.Equal(filing.Attachments, application.Attachments);
        Assert.False(application.HasEnded);
    }

    [Fact]
    public void Register_Any_BothTermsRun()
    {
        var application = Stage.Registered();

        Assert.Equal(
            [(TermKind.Forward, new DateOnly(2026, 3, 4)), (TermKind.Result, new DateOnly(2026, 3, 10))],
            application.Terms.Select(t => (t.Kind, t.DueOn)));
        Assert.All(application.Terms, t => Assert.Equal(
            (application.Id, "71", new DateOnly(2026, 3, 2), null, TermNotice.None), (t.ApplicationId, t.LocalExecutiveBody, t.From, t.EndedOn, t.Notice)));
    }

    [Fact]
    public void Register_Any_FirstStepOfTheHistory()
    {
        var step = Assert.Single(Stage.Registered().History);

        Assert.Equal(
            (StepKind.Registered, Stage.Filed.Instant, "applicant", LegalBasis.Order236("5; annex 2, row 7"), null),
            (step.What, step.At, step.By, step.LegalBasis, step.Late));
    }

    [Fact]
    public void Register_TermThatNoCalendarCovers_IsRefused() =>
        Assert.Throws<CalendarNotCoveredException>(() => Stage.Registered(filed: "2027-12-30 10:00"));

    [Fact]
    public void NumberOf_BodyYearAndSequence_IsMadeOfThem() =>
        Assert.Equal("71-2026-0000042", CertificateApplication.NumberOf("71", new(2026, 3, 2), 42));

    // Three working days, and no commission (p. 16, 22, 22-1; annex 2, row 3).
    [Theory]
    [InlineData(ApplicationKind.Extend, "16; annex 2, row 3", "17")]
    [InlineData(ApplicationKind.Reissue, "22; annex 2, row 3", "22")]
    [InlineData(ApplicationKind.Duplicate, "22-1; annex 2, row 3", "22-1")]
    public void Register_AboutACertificate_OneTermOfThreeDaysAndTheApplicantsOwn(ApplicationKind kind, string result, string own)
    {
        var application = Stage.Registered(Sample.Changing(kind));

        var term = Assert.Single(application.Terms);
        Assert.Equal((TermKind.Result, new DateOnly(2026, 3, 5), LegalBasis.Order236(result)), (term.Kind, term.DueOn, term.LegalBasis));
        Assert.Equal((null, new DateOnly(2026, 3, 5), "C71-2026-0000001"), (application.ForwardDueOn, application.ResultDueOn, application.ConcernedCertificate));
        Assert.Equal(
            [(StepKind.Registered, "5; annex 2, row 7", null), (StepKind.ApplicantTermRecorded, own, false)],
            application.History.Select(s => (s.What, s.LegalBasis.Paragraph, s.Late)));
    }

    [Theory]
    [InlineData(TermKind.Forward, "7")]
    [InlineData(TermKind.Result, "11; annex 2, row 3")]
    public void BasisOf_Term_ItsParagraph(TermKind kind, string paragraph) => Assert.Equal(LegalBasis.Order236(paragraph), Order236Terms.BasisOf(kind));
}
