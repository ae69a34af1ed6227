using KazMigration.HealthWorkforce.Domain.Reports;
using KazMigration.HealthWorkforce.Domain.Workers;

namespace KazMigration.HealthWorkforce.Application.Reports;

/// <summary>Movements of one kind under one key, less those that were taken back.</summary>
internal sealed class MovementGroup
{
    public string Key { get; init; } = "";

    public MovementKind Kind { get; init; }

    public bool BetweenRegions { get; init; }

    public bool EnteredLate { get; init; }

    public long Count { get; init; }

    /// <summary>What such a movement counts for.</summary>
    public IEnumerable<Measure> Measures()
    {
        yield return Kind switch
        {
            MovementKind.Registered => Measure.Registered,
            MovementKind.Hired => Measure.Hired,
            MovementKind.Transferred => Measure.Transferred,
            MovementKind.Moved => Measure.MovedBetweenOrganisations,
            _ => Measure.Departed,
        };
        if (EnteredLate)
            yield return Measure.HiredLate;
        if (BetweenRegions)
            yield return Measure.MovedBetweenRegions;
    }

    /// <summary>Movements by where they led, or where the person was.</summary>
    public static IQueryable<MovementGroup> Of(IQueryable<Movement> movements, Dimension dimension) => Grouped(dimension switch
    {
        Dimension.Organisation => movements.Select(m => new MovementGroup
        {
            Key = m.Organisation,
            Kind = m.Kind,
            BetweenRegions = m.BetweenRegions,
            EnteredLate = m.EnteredLate,
            Count = m.TakesBackId == null ? 1 : -1,
        }),
        Dimension.Position => movements.Select(m => new MovementGroup
        {
            Key = m.PositionCode,
            Kind = m.Kind,
            BetweenRegions = m.BetweenRegions,
            EnteredLate = m.EnteredLate,
            Count = m.TakesBackId == null ? 1 : -1,
        }),
        _ => movements.Select(m => new MovementGroup
        {
            Key = m.Region,
            Kind = m.Kind,
            BetweenRegions = m.BetweenRegions,
            EnteredLate = m.EnteredLate,
            Count = m.TakesBackId == null ? 1 : -1,
        }),
    });

    /// <summary>Moves by the organisation that was left.</summary>
    public static IQueryable<MovementGroup> LeftOrganisations(IQueryable<Movement> movements) => Grouped(movements
        .Where(m => m.Kind == MovementKind.Moved)
        .Select(m => new MovementGroup { Key = m.FromOrganisation!, Kind = m.Kind, BetweenRegions = false, EnteredLate = false, Count = m.TakesBackId == null ? 1 : -1 }));

    private static IQueryable<MovementGroup> Grouped(IQueryable<MovementGroup> movements) => movements
        .GroupBy(m => new { m.Key, m.Kind, m.BetweenRegions, m.EnteredLate })
        .Select(g => new MovementGroup { Key = g.Key.Key, Kind = g.Key.Kind, BetweenRegions = g.Key.BetweenRegions, EnteredLate = g.Key.EnteredLate, Count = g.Sum(m => m.Count) });
}

/// <summary>Movements from one region to another, less those that were taken back.</summary>
internal sealed class RegionGroup
{
    public string From { get; init; } = "";

    public string To { get; init; } = "";

    public long Count { get; init; }

    public static IQueryable<RegionGroup> Of(IQueryable<Movement> movements) => movements
        .Where(m => m.BetweenRegions)
        .GroupBy(m => new { m.FromRegion, m.Region })
        .Select(g => new RegionGroup { From = g.Key.FromRegion!, To = g.Key.Region, Count = g.Sum(m => m.TakesBackId == null ? 1L : -1L) });
}

/// <summary>Workplaces held under one key, and persons who hold them.</summary>
internal sealed class HeldGroup
{
    public string Key { get; init; } = "";

    public long Persons { get; init; }

    public long Workplaces { get; init; }

    public static IQueryable<HeldGroup> Of(IQueryable<Workplace> held, Dimension dimension) => (dimension switch
    {
        Dimension.Organisation => held.GroupBy(w => w.Organisation),
        Dimension.Region => held.GroupBy(w => w.Region),
        Dimension.Position => held.GroupBy(w => w.PositionCode),
        _ => held.GroupBy(w => ""),
    }).Select(g => new HeldGroup { Key = g.Key, Persons = g.Select(w => w.WorkerId).Distinct().Count(), Workplaces = g.LongCount() });
}

/// <summary>What reports have told of under one key.</summary>
internal sealed class ToldGroup
{
    public Dimension Dimension { get; init; }

    public string Key { get; init; } = "";

    public Measure Measure { get; init; }

    public long Count { get; init; }
}

/// <summary>A position under its number.</summary>
internal sealed class PositionGroup
{
    public string Code { get; init; } = "";

    public NomenclaturePosition Position { get; init; } = null!;
}
