using System.Text.Json.Serialization;
using KazMigration.ResidencePermits.Domain.AtaZholy;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.ResidencePermits.Application.AtaZholy;

/// <summary>Every step of an application for the card with its basis.</summary>
public sealed record GetCardHistory(Caller By, Guid ApplicationId) : IQuery<Page<CardStepView>>, IAudited
{
    public AuditSubject Audited => new(By, ApplicationId);
}

/// <summary>A step: when, by whom (role), what, on which basis, and whether its term was kept; for a moved term its last days and the editions.</summary>
public sealed record CardStepView(
    DateTimeOffset At, string By, CardStepKind What, LegalBasis LegalBasis, bool? Late, string? Note,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DeadlineMove? Moved = null);

internal sealed class GetCardHistoryHandler(IResidencePermitsDb db, CaseAccess access) : IQueryHandler<GetCardHistory, Page<CardStepView>>
{
    public async Task<Result<Page<CardStepView>>> Handle(GetCardHistory query, CancellationToken cancellationToken)
    {
        var owner = await db.CardApplications.Where(a => a.Id == query.ApplicationId)
            .Select(a => new { a.LocalExecutiveBody, a.ApplicantIin }).SingleOrDefaultAsync(cancellationToken);
        if (owner is null)
            return CardErrors.ApplicationNotFound;
        var allowed = access.To(query.By, query.ApplicationId, owner.LocalExecutiveBody, [owner.ApplicantIin], CardErrors.ApplicationNotFound);
        if (allowed.Failed)
            return allowed.Error;

        var steps = await db.CardSteps.Where(s => s.ApplicationId == query.ApplicationId).OrderBy(s => s.Position)
            .Select(s => new CardStepView(s.At, s.By, s.What, s.LegalBasis, s.Late, s.Note, s.Moved)).ToListAsync(cancellationToken);
        return new Page<CardStepView>([.. steps.Select(s => s with { At = s.At.InAlmaty() })], null);
    }
}
