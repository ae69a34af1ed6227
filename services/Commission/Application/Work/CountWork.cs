using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Commission.Application;

/// <summary>How much the commission has to do, by task: for a member what awaits their signature, for others what awaits the secretary.</summary>
public sealed record CountWork(Caller Caller, string? LocalExecutiveBody) : IQuery<WorkCounts>;

/// <summary>Every task of who asks, also one of which there is nothing.</summary>
public sealed record WorkCounts(IReadOnlyList<TaskCount> Tasks);

/// <summary>How many wait, how many of them are due today, and how many are late.</summary>
public sealed record TaskCount(CommissionTask Task, int All, int DueToday, int Late);

internal sealed class CountWorkHandler(ICommissionDb db, TimeProvider time) : IQueryHandler<CountWork, WorkCounts>
{
    private static readonly CommissionTask[] Secretarys = [CommissionTask.RecordFindings, CommissionTask.DrawUpProtocol];
    private static readonly CommissionTask[] Members = [CommissionTask.Sign];

    public async Task<Result<WorkCounts>> Handle(CountWork query, CancellationToken cancellationToken)
    {
        var today = time.AlmatyNow().Date;
        var work = db.OpenWork(query.Caller, new WorkFilter(query.LocalExecutiveBody), today);
        if (work.Failed)
            return work.Error;

        // Counted by due day, so that the index alone answers; what a day means is said here.
        var counted = await work.Value.GroupBy(c => new { c.Status, c.DecisionDueOn })
            .Select(g => new { g.Key.Status, DueOn = g.Key.DecisionDueOn, Count = g.Count() }).ToListAsync(cancellationToken);
        return new WorkCounts([.. (query.Caller.Role == Roles.Member ? Members : Secretarys).Select(CountOf)]);

        TaskCount CountOf(CommissionTask task)
        {
            var of = counted.Where(c => OpenWorkQuery.TaskOf(c.Status) == task).ToList();
            return new TaskCount(task, of.Sum(c => c.Count), of.Where(c => c.DueOn == today).Sum(c => c.Count), of.Where(c => c.DueOn < today).Sum(c => c.Count));
        }
    }
}
