using KazMigration.Applications.Domain.Statistics;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Applications.Application.Statistics;

/// <summary>Adds some of the facts to the totals and removes them, in one transaction. Answers how many.</summary>
public sealed record RollUpFacts : ICommand<int>;

internal sealed class RollUpFactsHandler(IApplicationsDb db) : ICommandHandler<RollUpFacts, int>
{
    private const int Batch = 2000;

    public async Task<Result<int>> Handle(RollUpFacts command, CancellationToken cancellationToken)
    {
        var facts = await db.Facts.OrderBy(f => f.Id).Take(Batch).ToListAsync(cancellationToken);
        var added = FactTotal.Of(facts);
        var (days, bodies) = (added.Keys.Select(k => k.Day).Distinct().ToList(), added.Keys.Select(k => k.LocalExecutiveBody).Distinct().ToList());
        var totals = await db.FactTotals.Where(t => days.Contains(t.Day) && bodies.Contains(t.LocalExecutiveBody)).ToDictionaryAsync(t => t.Key, cancellationToken);
        foreach (var (key, count) in added)
        {
            if (!totals.TryGetValue(key, out var total))
                db.FactTotals.Add(total = new FactTotal(key));
            total.Add(count);
        }

        // Who finds a fact gone, because another instance has added it, begins anew: none is counted twice.
        db.Facts.RemoveRange(facts);
        await db.SaveChangesAsync(cancellationToken);
        return facts.Count;
    }
}
