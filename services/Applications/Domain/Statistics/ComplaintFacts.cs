using KazMigration.Applications.Domain.Applications;
using KazMigration.Applications.Domain.Complaints;

namespace KazMigration.Applications.Domain.Statistics;

/// <summary>What is counted of complaints (Order 236, p. 24–28).</summary>
public static class ComplaintFacts
{
    /// <summary>
    /// The facts of the step that brought a complaint where it stands; none of a complaint that is not counted yet, which is
    /// counted whole.
    /// </summary>
    public static IEnumerable<Fact> OfStep(Complaint complaint, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(complaint);
        ArgumentNullException.ThrowIfNull(calendar);
        return complaint.CountedOn is not null ? Of(complaint, complaint.Status, calendar) : [];
    }

    /// <summary>Every fact of a complaint up to where it stands.</summary>
    public static IEnumerable<Fact> All(Complaint complaint, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(complaint);
        ArgumentNullException.ThrowIfNull(calendar);
        return StepsTo(complaint).SelectMany(status => Of(complaint, status, calendar));
    }

    /// <summary>"upheld" of an upheld complaint: the word that stands for an outcome in counts.</summary>
    public static string WordOf(ComplaintOutcome outcome) => outcome switch
    {
        ComplaintOutcome.Upheld => "upheld",
        ComplaintOutcome.Rejected => "rejected",
        _ => "returned",
    };

    private static IEnumerable<ComplaintStatus> StepsTo(Complaint complaint)
    {
        yield return ComplaintStatus.Registered;
        if (complaint.ReviewingBody is not null)
            yield return ComplaintStatus.Forwarded;
        if (complaint.EndedOn is not null)
            yield return complaint.Status;
    }

    private static IEnumerable<Fact> Of(Complaint complaint, ComplaintStatus reached, WorkingCalendar calendar)
    {
        return reached switch
        {
            ComplaintStatus.Registered => [new(complaint.LocalExecutiveBody, complaint.RegisteredOn, Measure.ComplaintFiled)],
            ComplaintStatus.Granted => [Kept(TermKind.ComplaintForward, Measure.ComplaintGranted), Kept(TermKind.ComplaintAnswer, Measure.ComplaintAnswered)],
            ComplaintStatus.Forwarded => [Kept(TermKind.ComplaintForward, Measure.ComplaintForwarded), Kept(TermKind.ComplaintAnswer, Measure.ComplaintAnswered)],
            ComplaintStatus.Decided => [Kept(TermKind.ComplaintReview, Measure.ComplaintDecided, WordOf(complaint.Decision!.Outcome))],
            _ => [new(complaint.LocalExecutiveBody, complaint.EndedOn!.Value, Measure.ComplaintWithdrawn)],
        };

        Fact Kept(TermKind kind, Measure measure, string detail = "") =>
            Fact.Kept(complaint.Terms.Single(t => t.Kind == kind), measure, detail, calendar);
    }
}
