using System.Globalization;
using KazMigration.HealthWorkforce.Domain.Workers;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.HealthWorkforce.Application.Workers;

/// <summary>Every step of an entry: when, by whom, what, on which legal basis, and what it said before.</summary>
public sealed record GetWorkerHistory(Caller By, Guid WorkerId, PageRequest Page) : IQuery<Page<RegisterStepView>>, IAudited
{
    public AuditSubject Audited => new(By, WorkerId);
}

/// <summary>A step. <c>organisation</c> is the BIN of whose specialist entered it; <c>lateBy</c> is of a hiring,
/// <c>takesBack</c> and <c>reason</c> of taking back.</summary>
public sealed record RegisterStepView(
    int Number, DateTimeOffset At, string By, string? Organisation, StepKind What, LegalBasis LegalBasis, Guid? WorkplaceId, int? LateBy, IReadOnlyList<FieldChange> Changes,
    MovementKind? TakesBack, string? Reason);

internal sealed class GetWorkerHistoryHandler(IHealthWorkforceDb db, CaseAccess access) : IQueryHandler<GetWorkerHistory, Page<RegisterStepView>>
{
    public async Task<Result<Page<RegisterStepView>>> Handle(GetWorkerHistory query, CancellationToken cancellationToken)
    {
        var found = await db.Workers.AsNoTracking().FindForAsync(query.By, query.WorkerId, access, cancellationToken);
        if (found.Failed)
            return found.Error;

        var after = 0;
        if (query.Page.After is { } cursor && !int.TryParse(cursor, NumberStyles.None, CultureInfo.InvariantCulture, out after))
            return ListErrors.InvalidCursor;
        var rows = await db.RegisterSteps.AsNoTracking().Where(s => s.WorkerId == query.WorkerId && s.Position > after).OrderBy(s => s.Position).Take(query.Page.Limit + 1)
            .Select(s => new RegisterStepView(s.Position, s.At, s.By, s.Organisation, s.What, s.LegalBasis, s.WorkplaceId, s.LateBy, s.Changes, s.TakesBack, s.Reason)).ToListAsync(cancellationToken);
        return Page<RegisterStepView>.Of(
            [.. rows.Select(s => s with { At = s.At.InAlmaty() })], query.Page, s => s.Number.ToString(CultureInfo.InvariantCulture));
    }
}
