using System.Text.Json.Serialization;
using KazMigration.Applications.Domain.Applications;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Applications.Application.Applications;

/// <summary>Every step of an application with its legal basis.</summary>
public sealed record GetHistory(Caller By, Guid ApplicationId) : IQuery<Page<StepView>>, IAudited
{
    public AuditSubject Audited => new(By, ApplicationId);
}

/// <summary>A step: when, by whom (role), what, on which basis, and whether its term was kept; for a moved term its last days and the editions.</summary>
public sealed record StepView(
    DateTimeOffset At, string By, StepKind What, LegalBasis LegalBasis, bool? Late, string? Note,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DeadlineMove? Moved = null);

internal sealed class GetHistoryHandler(IApplicationsDb db, CaseAccess access) : IQueryHandler<GetHistory, Page<StepView>>
{
    public async Task<Result<Page<StepView>>> Handle(GetHistory query, CancellationToken cancellationToken)
    {
        var owner = await db.Applications.Where(a => a.Id == query.ApplicationId)
            .Select(a => new { a.LocalExecutiveBody, a.ApplicantIin, a.RepresentativeIin }).SingleOrDefaultAsync(cancellationToken);
        if (owner is null)
            return ApplicationErrors.NotFound;
        var allowed = access.To(query.By, query.ApplicationId, owner.LocalExecutiveBody, [owner.ApplicantIin, owner.RepresentativeIin], ApplicationErrors.NotFound);
        if (allowed.Failed)
            return allowed.Error;

        var steps = await db.Steps.Where(s => s.ApplicationId == query.ApplicationId).OrderBy(s => s.Position)
            .Select(s => new StepView(s.At, s.By, s.What, s.LegalBasis, s.Late, s.Note, s.Moved)).ToListAsync(cancellationToken);
        return new Page<StepView>([.. steps.Select(s => s with { At = s.At.InAlmaty() })], null);
    }
}
