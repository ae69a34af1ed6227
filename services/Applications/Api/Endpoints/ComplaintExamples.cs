using KazMigration.Applications.Application.Complaints;
using KazMigration.Applications.Domain.Applications;
using KazMigration.Applications.Domain.Complaints;
using KazMigration.UseCases;

namespace KazMigration.Applications.Api.Endpoints;

/// <summary>A made-up complaint against a refusal, from registration to the reviewing body's decision.</summary>
internal static class ComplaintExamples
{
    private static readonly Guid Id = Guid.Parse("0195587c-5f10-7a61-8d2b-3c4d5e6f7a8b");
    private static readonly Guid ApplicationId = Guid.Parse("0195587b-0d2a-7f3e-9c1d-5a3c1c2c4f10");
    private static readonly Guid DocumentId = Guid.Parse("0195587a-3c01-7cc1-8f7a-0a6a51e7c111");
    private static readonly DateTimeOffset At = new(2026, 3, 2, 10, 0, 0, TimeSpan.FromHours(5));

    public static readonly ComplaintForm Form = new(ApplicationId, null, ComplaintAgainst.Decision, "The diploma was recognised; six points are reached.", [DocumentId]);

    public static readonly GrantForm Grant = new("The refusal is set aside; the commission considers the file with the recognition of the diploma.");

    public static readonly ForwardComplaintForm Forwarding = new("Department of the quality of public services");

    public static readonly ReviewDecisionForm Decision = new(
        ComplaintOutcome.Upheld, "Department of the quality of public services", "17-04/311", new DateOnly(2026, 3, 20), "The recognition of the diploma was not taken into account.");

    public static readonly CourtForm Court = new("Specialised administrative court of Astana", "7119-26", new DateOnly(2026, 4, 6));

    public static readonly ComplaintView Registered = new(
        Id, "S71-2026-0000001", ComplaintStatus.Registered, "71", ApplicationId, null, ComplaintAgainst.Decision, Form.Text!,
        [new ComplaintDocument(DocumentId, "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", "application/pdf")],
        At, new DateOnly(2026, 3, 2), new DateOnly(2026, 3, 5), new DateOnly(2026, 3, 10), null, null, null, null, false, null,
        [
            Term(TermKind.ComplaintForward, new DateOnly(2026, 3, 5), null),
            Term(TermKind.ComplaintAnswer, new DateOnly(2026, 3, 10), null),
        ],
        [new ComplaintStep(At, Roles.Applicant, ComplaintStepKind.Registered, ComplaintPolicy.RegistrationBasis, null, null)], "1");

    public static readonly ComplaintView Forwarded = Registered with
    {
        Status = ComplaintStatus.Forwarded,
        ReviewingBody = Forwarding.ReviewingBody,
        ReviewDueOn = new DateOnly(2026, 4, 1),
        Version = "2",
    };

    public static readonly ComplaintView Decided = Forwarded with
    {
        Status = ComplaintStatus.Decided,
        Decision = new ReviewDecision(Decision.Outcome!.Value, Decision.Body!, Decision.Number!, Decision.Date!.Value, Decision.Reasons!),
        ReopenedCase = true,
        Version = "3",
    };

    public static readonly Page<ComplaintListItem> List = new(
        [new ComplaintListItem(Id, "S71-2026-0000001", ComplaintStatus.Registered, "71", ApplicationId, null, ComplaintAgainst.Decision, At, new DateOnly(2026, 3, 2), new DateOnly(2026, 3, 5), new DateOnly(2026, 3, 10), null)],
        null);

    private static ComplaintTermView Term(TermKind kind, DateOnly dueOn, DateOnly? endedOn) =>
        new(kind, TermOwner.LocalExecutiveBody, new DateOnly(2026, 3, 2), dueOn, "2026/1", endedOn, false, Order236Terms.BasisOf(kind));
}
