using System.Globalization;
using KazMigration.HealthWorkforce.Application.Reports;
using KazMigration.Web;

namespace KazMigration.HealthWorkforce.Api;

/// <summary>A report as rows: columns are named once, so that heads and values cannot part; new ones come at the end.</summary>
internal static class ReportTable
{
    private static readonly (string Head, Func<ReportRow, long> Value)[] Columns =
    [
        ("headcount", r => r.Headcount),
        ("workplaces", r => r.Workplaces),
        .. Figures("", r => r.InPeriod),
        .. Figures("later", r => r.EnteredLater),
    ];

    public static IEnumerable<IReadOnlyList<string>> Of(ReportView report, RequestLanguage language)
    {
        yield return ["by", "key", "name", "from", "to", .. Columns.Select(c => c.Head)];
        yield return Row("total", report.Total);
        foreach (var row in report.Regions)
            yield return Row("region", row);
        foreach (var row in report.Organisations)
            yield return Row("organisation", row);
        foreach (var row in report.Positions)
            yield return Row("position", row);

        string[] Row(string by, ReportRow r) =>
            [by, r.Key, r.Name?.In(language.Code) ?? "", Text(report.From), Text(report.To), .. Columns.Select(c => c.Value(r).ToString(CultureInfo.InvariantCulture))];
    }

    private static IEnumerable<(string, Func<ReportRow, long>)> Figures(string prefix, Func<ReportRow, MovementFigures> figures)
    {
        return
        [
            (Head("registered"), r => figures(r).Registered),
            (Head("hired"), r => figures(r).Hired),
            (Head("hiredLate"), r => figures(r).HiredLate),
            (Head("transferred"), r => figures(r).Transferred),
            (Head("movedBetweenOrganisations"), r => figures(r).MovedBetweenOrganisations),
            (Head("movedBetweenRegions"), r => figures(r).MovedBetweenRegions),
            (Head("movedAway"), r => figures(r).MovedAway),
            (Head("departed"), r => figures(r).Departed),
        ];

        string Head(string name) => prefix.Length == 0 ? name : prefix + char.ToUpperInvariant(name[0]) + name[1..];
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
