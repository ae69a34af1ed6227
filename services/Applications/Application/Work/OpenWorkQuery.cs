using KazMigration.Applications.Domain.Applications;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Applications.Application.Work;

internal static class OpenWorkQuery
{
    private static readonly LebTask[] Reviewing = [LebTask.ReviewComplaint];
    private static readonly LebTask[] OfTheLeb = [.. Enum.GetValues<LebTask>().Except(Reviewing)];

    /// <summary>Whose tasks a caller sees: an LEB its own, the reviewing body those of its own, supervision and operation all.</summary>
    public static IReadOnlyList<LebTask> TasksOf(Caller by) => by.Role switch
    {
        Roles.Inspector => Reviewing,
        Roles.Officer or Roles.Official => OfTheLeb,
        _ => Enum.GetValues<LebTask>(),
    };

    /// <summary>Terms under which something waits for a body that the caller may look at.</summary>
    public static Result<IQueryable<Term>> OpenWork(this IApplicationsDb db, Caller by, WorkFilter filter, DateOnly today)
    {
        var body = CaseAccess.BodyToList(by, filter.LocalExecutiveBody);
        if (body.Failed)
            return body.Error;
        // In words of the indexes' conditions, so that they are used.
        var work = by.Role == Roles.Inspector
            ? db.Terms.AsNoTracking().Where(t => t.Task == EF.Constant(LebTask.ReviewComplaint))
            : db.Terms.AsNoTracking().Where(t => t.Task != null);
        if (by.Role is Roles.Officer or Roles.Official)
            work = work.Where(t => t.Task != LebTask.ReviewComplaint);
        if (body.Value is { } leb)
            work = work.Where(t => t.LocalExecutiveBody == leb);
        if (filter.Task is { } task)
            work = work.Where(t => t.Task == task);
        if (filter.Kind is { } kind)
            work = work.Where(t => t.ApplicationKind == kind && t.ComplaintId == null);
        if (filter.DueOnOrBefore is { } day)
            work = work.Where(t => t.DueOn <= day);
        if (filter.LateOnly)
            work = work.Where(t => t.DueOn < today);
        return Result<IQueryable<Term>>.Of(work);
    }
}
