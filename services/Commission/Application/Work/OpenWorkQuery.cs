using KazMigration.Commission.Domain;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Commission.Application;

/// <summary>The columns that a work list needs, without the file.</summary>
internal sealed record WorkRow(
    Guid Id, Guid ApplicationId, string ApplicationNumber, string LocalExecutiveBody, DateOnly RegisteredOn, DateOnly DecisionDueOn, string CalendarEdition,
    CaseStatus Status, Guid? ProtocolId)
{
    public CommissionTask Task => OpenWorkQuery.TaskOf(Status);
}

internal static class OpenWorkQuery
{
    /// <summary>Cases in which something waits: for the member who asks, or for the secretary of an LEB that the caller may look at.</summary>
    public static Result<IQueryable<CommissionCase>> OpenWork(this ICommissionDb db, Caller by, WorkFilter filter, DateOnly today)
    {
        var body = CaseAccess.BodyToList(by, filter.LocalExecutiveBody);
        if (body.Failed)
            return body.Error;
        var work = by.Role == Roles.Member
            ? db.OpenSignatures.AsNoTracking().Where(s => s.MemberId == by.Subject)
                .Join(db.Cases.AsNoTracking(), s => s.CaseId, c => c.Id, (s, c) => c).Where(c => c.ConcludedAt == null)
            : db.Cases.AsNoTracking().Where(c => c.ConcludedAt == null && c.ProtocolId == null);
        if (body.Value is { } leb)
            work = work.Where(c => c.LocalExecutiveBody == leb);
        if (filter.Task is { } task)
        {
            var status = StatusOf(task);
            work = work.Where(c => c.Status == status);
        }

        if (filter.DueOnOrBefore is { } day)
            work = work.Where(c => c.DecisionDueOn <= day);
        if (filter.LateOnly)
            work = work.Where(c => c.DecisionDueOn < today);
        return Result<IQueryable<CommissionCase>>.Of(work);
    }

    public static CommissionTask TaskOf(CaseStatus status) => status switch
    {
        CaseStatus.Open => CommissionTask.RecordFindings,
        CaseStatus.Assessed => CommissionTask.DrawUpProtocol,
        _ => CommissionTask.Sign,
    };

    private static CaseStatus StatusOf(CommissionTask task) => task switch
    {
        CommissionTask.RecordFindings => CaseStatus.Open,
        CommissionTask.DrawUpProtocol => CaseStatus.Assessed,
        _ => CaseStatus.Protocolled,
    };
}
