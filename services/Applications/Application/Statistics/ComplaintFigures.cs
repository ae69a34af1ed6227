using KazMigration.Applications.Domain.Complaints;
using KazMigration.Applications.Domain.Statistics;

namespace KazMigration.Applications.Application.Statistics;

/// <summary>
/// Complaints against an LEB: filed, what the LEB did with them, what the reviewing body decided, taken back, and how the terms of
/// both were kept.
/// </summary>
public sealed record ComplaintFigures(
    long Filed, long Granted, long Forwarded, long Upheld, long Rejected, long Returned, long Withdrawn, IReadOnlyList<TermFigures> Terms)
{
    internal static ComplaintFigures Of(IReadOnlyList<Counted> counted)
    {
        return new(
            counted.Of(Measure.ComplaintFiled), counted.Of(Measure.ComplaintGranted), counted.Of(Measure.ComplaintForwarded),
            Decided(ComplaintOutcome.Upheld), Decided(ComplaintOutcome.Rejected), Decided(ComplaintOutcome.Returned), counted.Of(Measure.ComplaintWithdrawn),
            TermFigures.OfComplaints(counted));

        long Decided(ComplaintOutcome outcome) => counted.Of(Measure.ComplaintDecided, ComplaintFacts.WordOf(outcome));
    }
}
