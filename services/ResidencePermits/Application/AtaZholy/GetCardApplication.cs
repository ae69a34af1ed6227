using KazMigration.ResidencePermits.Domain.AtaZholy;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.ResidencePermits.Application.AtaZholy;

/// <summary>One application for the card, for who may see it.</summary>
public sealed record GetCardApplication(Caller By, Guid ApplicationId) : IQuery<CardApplicationView>, IAudited
{
    public AuditSubject Audited => new(By, ApplicationId);
}

internal sealed class GetCardApplicationHandler(IResidencePermitsDb db, CaseAccess access) : IQueryHandler<GetCardApplication, CardApplicationView>
{
    public async Task<Result<CardApplicationView>> Handle(GetCardApplication query, CancellationToken cancellationToken)
    {
        var row = await db.CardApplications.Where(a => a.Id == query.ApplicationId).Select(CardApplicationView.Row.Columns).SingleOrDefaultAsync(cancellationToken);
        if (row is null)
            return CardErrors.ApplicationNotFound;
        var allowed = access.To(query.By, row.Id, row.LocalExecutiveBody, [row.ApplicantIin], CardErrors.ApplicationNotFound);
        return allowed.Failed ? allowed.Error : row.ToView();
    }
}
