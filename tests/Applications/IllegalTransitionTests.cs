namespace KazMigration.Applications.Tests;

/// <summary>A step that the state does not allow is an error that names the state, and changes nothing.</summary>
public sealed class IllegalTransitionTests
{
    private static readonly Dictionary<string, (ErrorCode Error, ApplicationStatus[] Allowed, Func<CertificateApplication, Result> Do)> Steps = new()
    {
        ["forward"] = (ApplicationErrors.NotAwaitingForwarding, [ApplicationStatus.Registered], a => a.Forward(Stage.Decided, "officer")),
        ["receive"] = (ApplicationErrors.NotUnderReview, [ApplicationStatus.UnderReview], a => a.Receive(Sample.ToIssue, Stage.Decided, officialConfirms: false)),
        // Under review there is no recommendation yet to issue or refuse on.
        ["issue"] = (ApplicationErrors.NotUnderReview, [ApplicationStatus.AwaitingSignature], a => a.Issue("C71-2026-0000099", Stage.Decided, "official")),
        ["refuse"] = (ApplicationErrors.NotUnderReview, [], a => a.Refuse(Sample.Refusal, Stage.Decided, "official")),
        ["withdraw"] = (
            ApplicationErrors.AlreadyEnded,
            [ApplicationStatus.Registered, ApplicationStatus.UnderReview, ApplicationStatus.AwaitingSignature],
            a => a.Withdraw(Stage.Decided, "applicant")),
    };

    public static TheoryData<string, ApplicationStatus> Illegal
    {
        get
        {
            var illegal = new TheoryData<string, ApplicationStatus>();
            foreach (var (name, step) in Steps)
            {
                foreach (var status in Enum.GetValues<ApplicationStatus>().Except(step.Allowed))
                    illegal.Add(name, status);
            }

            return illegal;
        }
    }

    [Theory]
    [MemberData(nameof(Illegal))]
    public void Step_StateDoesNotAllowIt_IsRefusedAndChangesNothing(string name, ApplicationStatus status)
    {
        var (error, _, step) = Steps[name];
        var application = Stage.At(status);
        var before = Picture(application);

        var result = step(application);

        Assert.True(result.Failed);
        Assert.Same(error, result.Error.Code);
        Assert.Equal(ErrorKind.Conflict, result.Error.Code.Kind);
        Assert.Equal([("Status", (object?)status)], result.Error.Values);
        Assert.Equal(before, Picture(application));
    }

    [Fact]
    public void Illegal_All_AreCounted() => Assert.Equal(5 + 5 + 5 + 6 + 3, Illegal.Count);

    [Fact]
    public void Refuse_CommissionRecommendsToIssue_IsRefused()
    {
        var application = Stage.Recommended(Sample.ToIssue);

        Assert.Same(ApplicationErrors.NotUnderReview, application.Refuse(Sample.Refusal, Stage.Decided, "system").Error!.Code);
        Assert.Null(application.Refusal);
    }

    [Fact]
    public void Issue_CommissionRecommendsToRefuse_IsRefused()
    {
        var application = Stage.Recommended(Sample.ToRefuse);

        Assert.Same(ApplicationErrors.NotUnderReview, application.Issue("C71-2026-0000099", Stage.Decided, "system").Error!.Code);
        Assert.Null(application.CertificateNumber);
    }

    // Everything that a step may change.
    private static string Picture(CertificateApplication a) => string.Join(
        ';', a.Status, a.Recommendation, a.CertificateNumber, a.Refusal, a.History.Count, string.Join(',', a.Terms.Select(t => $"{t.Kind} {t.EndedOn} {t.Notice}")));
}
