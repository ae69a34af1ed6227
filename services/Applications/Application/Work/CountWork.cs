using KazMigration.Applications.Domain.Applications;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Applications.Application.Work;

/// <summary>How much an LEB, or who reviews complaints against it, has to do, by task.</summary>
public sealed record CountWork(Caller By, string? LocalExecutiveBody) : IQuery<WorkCounts>;

/// <summary>Every task of who asks, also one of which there is nothing.</summary>
public sealed record WorkCounts(IReadOnlyList<TaskCount> Tasks);

/// <summary>How many wait, how many of them are due today, and how many are late.</summary>
public sealed record TaskCount(LebTask Task, int All, int DueToday, int Late);

internal sealed class CountWorkHandler(IApplicationsDb db, TimeProvider time) : IQueryHandler<CountWork, WorkCounts>
{
    public async Task<Result<WorkCounts>> Handle(CountWork query, CancellationToken cancellationToken)
    {
        var today = time.AlmatyNow().Date;
        var work = db.OpenWork(query.By, new WorkFilter(query.LocalExecutiveBody), today);
        if (work.Failed)
            return work.Error;

        // Counted by due day, so that the index alone answers; what a day means is said here.
        var counted = await work.Value.GroupBy(t => new { t.Task, t.DueOn }).Select(g => new { g.Key.Task, g.Key.DueOn, Count = g.Count() }).ToListAsync(cancellationToken);
        return new WorkCounts([.. OpenWorkQuery.TasksOf(query.By).Select(CountOf)]);

        TaskCount CountOf(LebTask task)
        {
            var of = counted.Where(c => c.Task == task).ToList();
            return new TaskCount(task, of.Sum(c => c.Count), of.Where(c => c.DueOn == today).Sum(c => c.Count), of.Where(c => c.DueOn < today).Sum(c => c.Count));
        }
    }
}
