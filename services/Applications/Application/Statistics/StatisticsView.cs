using KazMigration.Applications.Domain.Applications;
using KazMigration.Applications.Domain.Statistics;

namespace KazMigration.Applications.Application.Statistics;

/// <summary>How many facts of one kind an LEB had in the period.</summary>
public sealed record Counted(string LocalExecutiveBody, Measure Measure, string Detail, bool Late, int WorkingDays, long Count);

/// <summary>Figures of a period: for each LEB, also one without any, and for all of these together.</summary>
public sealed record StatisticsView(DateOnly From, DateOnly To, IReadOnlyList<BodyStatistics> Bodies, BodyFigures Total)
{
    /// <summary>The figures that follow from what was counted; of one LEB or, when none is named, of every one.</summary>
    public static StatisticsView Of(DateOnly from, DateOnly to, string? localExecutiveBody, IReadOnlyList<Counted> counted)
    {
        var of = counted.ToLookup(c => c.LocalExecutiveBody);
        var bodies = Kernel.LocalExecutiveBody.All.Where(b => localExecutiveBody is null || b.Code == localExecutiveBody).OrderBy(b => b.Code, StringComparer.Ordinal);
        return new(from, to, [.. bodies.Select(b => new BodyStatistics(b.Code, b.Name, BodyFigures.Of([.. of[b.Code]])))], BodyFigures.Of(counted));
    }
}

public sealed record BodyStatistics(string LocalExecutiveBody, LocalizedText Name, BodyFigures Figures);

/// <summary>
/// What was filed, issued, refused (each ground counts, so grounds can be more than refusals) and withdrawn, whether the terms of
/// the bodies were kept, what became of certificates, and the complaints.
/// </summary>
public sealed record BodyFigures(
    KindCounts Filed, KindCounts Issued, KindCounts Refused, GroundCounts RefusalGrounds, KindCounts Withdrawn,
    IReadOnlyList<TermFigures> Terms, IReadOnlyList<ResultFigures> Results, CertificateCounts Certificates, ComplaintFigures Complaints)
{
    internal static BodyFigures Of(IReadOnlyList<Counted> counted)
    {
        var issued = KindCounts.Of(counted, Measure.Issued);
        return new(
            KindCounts.Of(counted, Measure.Filed), issued, KindCounts.Of(counted, Measure.Refused), GroundCounts.Of(counted),
            KindCounts.Of(counted, Measure.Withdrawn), TermFigures.Of(counted), ResultFigures.Of(counted),
            new CertificateCounts(
                issued.Issue, issued.Extend, issued.Reissue, issued.Duplicate, counted.Of(Measure.CertificateRevoked), counted.Of(Measure.CertificateExpired),
                counted.Of(Measure.CertificateRestored)),
            ComplaintFigures.Of(counted));
    }
}

/// <summary>By what was applied for.</summary>
public sealed record KindCounts(long All, long Issue, long Extend, long Reissue, long Duplicate)
{
    internal static KindCounts Of(IReadOnlyList<Counted> counted, Measure measure)
    {
        return new(counted.Of(measure), Kind(ApplicationKind.Issue), Kind(ApplicationKind.Extend), Kind(ApplicationKind.Reissue), Kind(ApplicationKind.Duplicate));

        long Kind(ApplicationKind kind) => counted.Of(measure, Fact.WordOf(kind));
    }
}

/// <summary>By the grounds of annex 2, row 9, the only ones.</summary>
public sealed record GroundCounts(long RequirementsNotMet, long BelowSixPoints, long DocumentsUnreliable)
{
    internal static GroundCounts Of(IReadOnlyList<Counted> counted) => new(
        counted.Of(Measure.RefusalGround, "requirementsNotMet"), counted.Of(Measure.RefusalGround, "belowSixPoints"),
        counted.Of(Measure.RefusalGround, "documentsUnreliable"));
}

/// <summary>First certificates issued, and what happened to certificates: extended, replaced, repeated, revoked, at the end of their term, restored.</summary>
public sealed record CertificateCounts(long Issued, long Extended, long Replaced, long Duplicates, long Revoked, long Expired, long Restored);

internal static class CountedRows
{
    public static long Of(this IReadOnlyList<Counted> counted, Measure measure) => counted.Where(c => c.Measure == measure).Sum(c => c.Count);

    public static long Of(this IReadOnlyList<Counted> counted, Measure measure, string detail) =>
        counted.Where(c => c.Measure == measure && c.Detail == detail).Sum(c => c.Count);
}
