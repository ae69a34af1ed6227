using KazMigration.Applications.Domain.Statistics;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Applications.Application.Statistics;

/// <summary>Counts some of the complaints that are older than their statistics, each whole and once. Answers how many.</summary>
public sealed record CountComplaints : ICommand<int>;

internal sealed class CountComplaintsHandler(IApplicationsDb db, TimeProvider time, WorkingCalendar calendar) : ICommandHandler<CountComplaints, int>
{
    private const int Batch = 200;

    public async Task<Result<int>> Handle(CountComplaints command, CancellationToken cancellationToken)
    {
        var now = time.AlmatyNow();
        var complaints = await db.Complaints.Include(c => c.Terms).Where(c => c.CountedOn == null).OrderBy(c => c.Id).Take(Batch).ToListAsync(cancellationToken);
        foreach (var complaint in complaints)
        {
            db.Facts.AddRange(ComplaintFacts.All(complaint, calendar));
            complaint.NoteCounted(now);
        }

        // Who finds a complaint changed meanwhile, by its body or by another instance, begins anew.
        await db.SaveChangesAsync(cancellationToken);
        return complaints.Count;
    }
}
