using System.Globalization;
using KazMigration.Applications.Application.Statistics;
using KazMigration.Web;

namespace KazMigration.Applications.Api.Endpoints;

/// <summary>Statistics as rows: columns are named once, so that heads and values cannot part; new ones come at the end.</summary>
internal static class StatisticsTable
{
    private static readonly (string Head, Func<BodyFigures, string> Value)[] Columns =
    [
        .. Kinds("filed", f => f.Filed),
        .. Kinds("issued", f => f.Issued),
        .. Kinds("refused", f => f.Refused),
        ("groundRequirementsNotMet", f => Text(f.RefusalGrounds.RequirementsNotMet)),
        ("groundBelowSixPoints", f => Text(f.RefusalGrounds.BelowSixPoints)),
        ("groundDocumentsUnreliable", f => Text(f.RefusalGrounds.DocumentsUnreliable)),
        .. Kinds("withdrawn", f => f.Withdrawn),
        .. Term("forward", BodyTerm.Forward),
        .. Term("commissionDecision", BodyTerm.CommissionDecision),
        .. Term("result", BodyTerm.Result),
        ("certificatesRevoked", f => Text(f.Certificates.Revoked)),
        ("certificatesExpired", f => Text(f.Certificates.Expired)),
        ("certificatesRestored", f => Text(f.Certificates.Restored)),
        ("complaintsFiled", f => Text(f.Complaints.Filed)),
        ("complaintsGranted", f => Text(f.Complaints.Granted)),
        ("complaintsForwarded", f => Text(f.Complaints.Forwarded)),
        ("complaintsUpheld", f => Text(f.Complaints.Upheld)),
        ("complaintsRejected", f => Text(f.Complaints.Rejected)),
        ("complaintsReturned", f => Text(f.Complaints.Returned)),
        ("complaintsWithdrawn", f => Text(f.Complaints.Withdrawn)),
        .. Term("complaintForward", BodyTerm.ComplaintForward),
        .. Term("complaintAnswer", BodyTerm.ComplaintAnswer),
        .. Term("complaintReview", BodyTerm.ComplaintReview),
    ];

    public static IEnumerable<IReadOnlyList<string>> Of(StatisticsView statistics, RequestLanguage language)
    {
        yield return ["localExecutiveBody", "name", "from", "to", .. Columns.Select(c => c.Head)];
        foreach (var body in statistics.Bodies)
            yield return Row(statistics, body.LocalExecutiveBody, body.Name.In(language.Code), body.Figures);
        yield return Row(statistics, "", "", statistics.Total);
    }

    private static string[] Row(StatisticsView s, string body, string name, BodyFigures figures) =>
        [body, name, Text(s.From), Text(s.To), .. Columns.Select(c => c.Value(figures))];

    private static IEnumerable<(string, Func<BodyFigures, string>)> Kinds(string head, Func<BodyFigures, KindCounts> counts) =>
    [
        (head, f => Text(counts(f).All)),
        (head + "Issue", f => Text(counts(f).Issue)),
        (head + "Extend", f => Text(counts(f).Extend)),
        (head + "Reissue", f => Text(counts(f).Reissue)),
        (head + "Duplicate", f => Text(counts(f).Duplicate)),
    ];

    private static IEnumerable<(string, Func<BodyFigures, string>)> Term(string head, BodyTerm term) =>
    [
        (head + "InTime", f => Text(Of(f, term).InTime)),
        (head + "Late", f => Text(Of(f, term).Late)),
        (head + "MedianWorkingDays", f => Of(f, term).MedianWorkingDays?.ToString(CultureInfo.InvariantCulture) ?? ""),
    ];

    private static TermFigures Of(BodyFigures figures, BodyTerm term) => figures.Terms.Concat(figures.Complaints.Terms).Single(t => t.Term == term);

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
