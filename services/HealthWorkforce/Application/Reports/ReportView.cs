using KazMigration.HealthWorkforce.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.HealthWorkforce.Application.Reports;

/// <summary>A report without its figures.</summary>
/// <param name="Month">Its first day; null of a report on request.</param>
/// <param name="DueOn">Null on request.</param>
public sealed record ReportListItem(
    Guid Id, DateOnly? Month, DateOnly From, DateOnly To, DateTimeOffset MadeAt, DateOnly MadeOn, DateOnly? DueOn, bool Late, string? Request);

/// <summary>A report: for the whole country, for each region, organisation and position, and moves from region to region.</summary>
public sealed record ReportView(
    Guid Id, DateOnly? Month, DateOnly From, DateOnly To, DateTimeOffset MadeAt, DateOnly MadeOn, DateOnly? DueOn, bool Late, string? Request,
    ReportRow Total, IReadOnlyList<ReportRow> Regions, IReadOnlyList<ReportRow> Organisations, IReadOnlyList<ReportRow> Positions, IReadOnlyList<RegionMoves> Moves)
{
    internal static ReportView Of(RegisterReport r, IReadOnlyList<ReportCount> counts, ReportNames names)
    {
        var of = counts.ToLookup(c => c.Dimension);
        return new(
            r.Id, r.Month, r.From, r.To, r.MadeAt.InAlmaty(), r.MadeOn, r.DueOn, r.IsLate, r.Request, ReportRow.Of("", null, [.. of[Dimension.Total]]),
            Rows(Dimension.Region), Rows(Dimension.Organisation), Rows(Dimension.Position),
            [.. of[Dimension.RegionPair].OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => new RegionMoves(c.Key[..2], c.Key[3..], c.InPeriod, c.EnteredLater))]);

        IReadOnlyList<ReportRow> Rows(Dimension dimension) =>
            [.. of[dimension].GroupBy(c => c.Key).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => ReportRow.Of(g.Key, names.Of(dimension, g.Key), [.. g]))];
    }
}

/// <summary>Figures under one key. <c>enteredLater</c>: of days before, entered after the reports of those days were made,
/// less what was taken back of what these had told of: it can be negative.</summary>
public sealed record ReportRow(string Key, LocalizedText? Name, long Headcount, long Workplaces, MovementFigures InPeriod, MovementFigures EnteredLater)
{
    internal static ReportRow Of(string key, LocalizedText? name, IReadOnlyList<ReportCount> counts)
    {
        return new(key, name, Sum(Measure.Headcount), Sum(Measure.Workplaces), MovementFigures.Of(counts, c => c.InPeriod), MovementFigures.Of(counts, c => c.EnteredLater));

        long Sum(Measure measure) => counts.Where(c => c.Measure == measure).Sum(c => c.InPeriod);
    }
}

/// <summary>Registrations, hirings and how many of them were entered late, transfers, moves to and away, departures.</summary>
public sealed record MovementFigures(
    long Registered, long Hired, long HiredLate, long Transferred, long MovedBetweenOrganisations, long MovedBetweenRegions, long MovedAway, long Departed)
{
    internal static MovementFigures Of(IReadOnlyList<ReportCount> counts, Func<ReportCount, long> count)
    {
        return new(
            Sum(Measure.Registered), Sum(Measure.Hired), Sum(Measure.HiredLate), Sum(Measure.Transferred), Sum(Measure.MovedBetweenOrganisations),
            Sum(Measure.MovedBetweenRegions), Sum(Measure.MovedAway), Sum(Measure.Departed));

        long Sum(Measure measure) => counts.Where(c => c.Measure == measure).Sum(count);
    }
}

/// <summary>How many went from one region to another.</summary>
public sealed record RegionMoves(string From, string To, long InPeriod, long EnteredLater);

/// <summary>Names of regions, organisations and positions.</summary>
internal sealed class ReportNames(IReadOnlyDictionary<string, LocalizedText> organisations, IReadOnlyDictionary<string, LocalizedText> positions)
{
    public LocalizedText? Of(Dimension dimension, string key) => dimension switch
    {
        Dimension.Region => LocalExecutiveBody.Exists(key) ? LocalExecutiveBody.Of(key).Name : null,
        Dimension.Organisation => organisations.GetValueOrDefault(key),
        Dimension.Position => positions.GetValueOrDefault(key),
        _ => null,
    };

    /// <summary>Positions that anybody holds or held, as they are called.</summary>
    internal static IQueryable<PositionGroup> Positions(IHealthWorkforceDb db) =>
        db.Workplaces.Select(w => new PositionGroup { Code = w.PositionCode, Position = w.Position }).Distinct();

    public static async Task<ReportNames> ReadAsync(IHealthWorkforceDb db, IReadOnlyList<ReportCount> counts, CancellationToken cancellationToken)
    {
        if (counts.Count == 0)
            return new(new Dictionary<string, LocalizedText>(), new Dictionary<string, LocalizedText>());
        var organisations = await db.Workplaces.GroupBy(w => w.Organisation).Select(g => new { g.Key, Name = g.Max(w => w.OrganisationName) }).ToListAsync(cancellationToken);
        var positions = await Positions(db).ToListAsync(cancellationToken);
        return new(
            organisations.ToDictionary(o => o.Key, o => new LocalizedText(o.Name!, o.Name!, o.Name!)),
            // Of several editions the last one's name.
            positions.GroupBy(p => p.Code).ToDictionary(g => g.Key, g => g.MaxBy(p => p.Position.Edition, StringComparer.Ordinal)!.Position.Name));
    }
}
