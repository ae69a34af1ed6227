using KazMigration.HealthWorkforce.Domain.Reports;
using KazMigration.HealthWorkforce.Domain.Workers;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.HealthWorkforce.Application.Reports;

/// <summary>
/// Counts what a report tells of, in the database. Movements are only ever added, and each is told of once: what happened before
/// the month, less what the reports of earlier months have told of, is what was entered later. What takes a movement back counts
/// against the same day: told of already, it is less than nothing of what was entered later; otherwise the two are never told of.
/// </summary>
internal static class ReportCounting
{
    private static readonly Dimension[] Dimensions = [Dimension.Region, Dimension.Organisation, Dimension.Position];

    public static async Task<IReadOnlyList<CountedFigure>> OfMonthAsync(IHealthWorkforceDb db, DateOnly month, CancellationToken cancellationToken)
    {
        var to = month.AddMonths(1).AddDays(-1);
        var inPeriod = await MovedAsync(db, db.Movements.Where(m => m.HappenedOn >= month && m.HappenedOn <= to), cancellationToken);
        var later = await MovedAsync(db, db.Movements.Where(m => m.HappenedOn < month), cancellationToken);
        foreach (var told in await Told(db, month).ToListAsync(cancellationToken))
        {
            var figure = new Figure(told.Dimension, told.Key, told.Measure);
            later[figure] = later.GetValueOrDefault(figure) - told.Count;
        }

        return [.. Joined(inPeriod, later), .. await HeadcountAsync(db, to, cancellationToken)];
    }

    public static async Task<IReadOnlyList<CountedFigure>> OfPeriodAsync(IHealthWorkforceDb db, DateOnly from, DateOnly to, CancellationToken cancellationToken)
    {
        var inPeriod = await MovedAsync(db, db.Movements.Where(m => m.HappenedOn >= from && m.HappenedOn <= to), cancellationToken);
        return [.. Joined(inPeriod, []), .. await HeadcountAsync(db, to, cancellationToken)];
    }

    private static IEnumerable<CountedFigure> Joined(Dictionary<Figure, long> inPeriod, Dictionary<Figure, long> later) =>
        inPeriod.Keys.Union(later.Keys).Select(f => new CountedFigure(f.Dimension, f.Key, f.Measure, inPeriod.GetValueOrDefault(f), later.GetValueOrDefault(f)));

    /// <summary>What the reports of earlier months have told of.</summary>
    internal static IQueryable<ToldGroup> Told(IHealthWorkforceDb db, DateOnly month) => db.ReportCounts
        .Where(c => c.Measure != Measure.Headcount && c.Measure != Measure.Workplaces && db.Reports.Any(r => r.Id == c.ReportId && r.Month != null && r.Month < month))
        .GroupBy(c => new { c.Dimension, c.Key, c.Measure })
        .Select(g => new ToldGroup { Dimension = g.Key.Dimension, Key = g.Key.Key, Measure = g.Key.Measure, Count = g.Sum(c => c.InPeriod + c.EnteredLater) });

    private static async Task<Dictionary<Figure, long>> MovedAsync(IHealthWorkforceDb db, IQueryable<Movement> movements, CancellationToken cancellationToken)
    {
        Dictionary<Figure, long> counts = [];
        foreach (var dimension in Dimensions)
        {
            foreach (var group in await MovementGroup.Of(movements, dimension).ToListAsync(cancellationToken))
            {
                foreach (var measure in group.Measures())
                {
                    Add(new(dimension, group.Key, measure), group.Count);
                    if (dimension is Dimension.Region)
                        Add(new(Dimension.Total, "", measure), group.Count);
                }
            }
        }

        foreach (var group in await MovementGroup.LeftOrganisations(movements).ToListAsync(cancellationToken))
            Add(new(Dimension.Organisation, group.Key, Measure.MovedAway), group.Count);
        foreach (var pair in await RegionGroup.Of(movements).ToListAsync(cancellationToken))
        {
            Add(new(Dimension.Region, pair.From, Measure.MovedAway), pair.Count);
            Add(new(Dimension.RegionPair, $"{pair.From}-{pair.To}", Measure.MovedBetweenRegions), pair.Count);
        }

        return counts;

        void Add(Figure figure, long count) => counts[figure] = counts.GetValueOrDefault(figure) + count;
    }

    // A person with two workplaces is one person of the whole, and one of each row in which a workplace stands.
    private static async Task<IEnumerable<CountedFigure>> HeadcountAsync(IHealthWorkforceDb db, DateOnly on, CancellationToken cancellationToken)
    {
        List<CountedFigure> figures = [];
        foreach (var dimension in Dimensions.Append(Dimension.Total))
        {
            foreach (var held in await HeldGroup.Of(db.Workplaces.Where(w => w.HiredOn <= on && (w.LeftOn == null || w.LeftOn > on)), dimension).ToListAsync(cancellationToken))
            {
                figures.Add(new(dimension, held.Key, Measure.Headcount, held.Persons, 0));
                figures.Add(new(dimension, held.Key, Measure.Workplaces, held.Workplaces, 0));
            }
        }

        return figures;
    }

    private readonly record struct Figure(Dimension Dimension, string Key, Measure Measure);
}
