using KazMigration.Applications.Domain.Applications;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Applications.Application.Work;

internal static class OpenWorkQuery
{
    /// <summary>Terms under which something waits for an LEB that the caller may look at.</summary>
    public static Result<IQueryable<Term>> OpenWork(this IApplicationsDb db, Caller by, WorkFilter filter, DateOnly today)
    {
        var body = CaseAccess.BodyToList(by, filter.LocalExecutiveBody);
        if (body.Failed)
            return body.Error;
        var work = db.Terms.AsNoTracking().Where(t => t.Task != null);
        if (body.Value is { } leb)
            work = work.Where(t => t.LocalExecutiveBody == leb);
        if (filter.Task is { } task)
            work = work.Where(t => t.Task == task);
        if (filter.Kind is { } kind)
            work = work.Where(t => t.ApplicationKind == kind);
        if (filter.DueOnOrBefore is { } day)
            work = work.Where(t => t.DueOn <= day);
        if (filter.LateOnly)
            work = work.Where(t => t.DueOn < today);
        return Result<IQueryable<Term>>.Of(work);
    }
}
