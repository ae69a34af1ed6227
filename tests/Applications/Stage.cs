namespace KazMigration.Applications.Tests;

/// <summary>Applications brought to a state by what happens to them.</summary>
internal static class Stage
{
    public static readonly TimeOnly EndOfWorkingDay = new(18, 30);

    // In time: registered on Monday 2 March 2026, so due at the commission on the 4th and decided on the 10th.
    public static readonly AlmatyTime Filed = Almaty.At("2026-03-02 10:00");
    public static readonly AlmatyTime Forwarded = Almaty.At("2026-03-03 11:00");
    public static readonly AlmatyTime Received = Almaty.At("2026-03-04 12:00");
    public static readonly AlmatyTime Decided = Almaty.At("2026-03-05 09:00");

    public static CertificateApplication Registered(Filing? filing = null, string filed = "2026-03-02 10:00") =>
        CertificateApplication.Register(filing ?? Sample.Filing, Almaty.At(filed), Sample.Calendar, EndOfWorkingDay);

    public static CertificateApplication At(ApplicationStatus status, Recommendation? recommendation = null)
    {
        var application = Registered();
        switch (status)
        {
            case ApplicationStatus.Registered:
                break;
            case ApplicationStatus.UnderReview:
                Do(application.Forward(Forwarded, "officer"));
                break;
            case ApplicationStatus.AwaitingSignature:
                Do(application.Forward(Forwarded, "officer"));
                Do(application.Receive(recommendation ?? Sample.ToIssue, Received, officialConfirms: true));
                break;
            case ApplicationStatus.Issued:
                Do(application.Forward(Forwarded, "officer"));
                Do(application.Receive(Sample.ToIssue, Received, officialConfirms: false));
                Do(application.Issue("C71-2026-0000001", Decided, "system"));
                break;
            case ApplicationStatus.Refused:
                Do(application.Forward(Forwarded, "officer"));
                Do(application.Receive(Sample.ToRefuse, Received, officialConfirms: false));
                Do(application.Refuse(Sample.Refusal, Decided, "system"));
                break;
            case ApplicationStatus.Withdrawn:
                Do(application.Withdraw(Decided, "applicant"));
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(status), status, null);
        }

        Assert.Equal(status, application.Status);
        return application;
    }

    /// <summary>The commission's decision is there and the LEB has not decided yet.</summary>
    public static CertificateApplication Recommended(Recommendation recommendation)
    {
        var application = At(ApplicationStatus.UnderReview);
        Do(application.Receive(recommendation, Received, officialConfirms: false));
        return application;
    }

    public static Term TermOf(CertificateApplication application, TermKind kind) => application.Terms.Single(t => t.Kind == kind);

    private static void Do(Result result) => Assert.False(result.Failed);
}
