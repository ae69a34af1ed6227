using KazMigration.Commission.Domain;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Commission.Application;

/// <summary>Reads one case.</summary>
public sealed record GetCase(Caller Caller, Guid CaseId) : IQuery<CaseView>, IAudited
{
    public AuditSubject Audited => new(Caller, CaseId);
}

internal sealed class GetCaseHandler(ICommissionDb db, CaseAccess access) : IQueryHandler<GetCase, CaseView>
{
    public async Task<Result<CaseView>> Handle(GetCase query, CancellationToken cancellationToken)
    {
        var found = await db.Cases.AsNoTracking().FirstOrDefaultAsync(c => c.Id == query.CaseId, cancellationToken);
        if (found is null)
            return CaseErrors.NotFound;
        var allowed = access.To(query.Caller, found.Id, found.LocalExecutiveBody, [], CaseErrors.NotFound);
        if (allowed.Failed)
            return allowed.Error;

        var protocol = found.ProtocolId is null
            ? null
            : await db.Protocols.AsNoTracking().FirstAsync(p => p.Id == found.ProtocolId, cancellationToken);
        return CaseView.Of(found, protocol);
    }
}
