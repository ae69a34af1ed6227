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
        var reached = await db.Cases.AsNoTracking().FindForAsync(query.Caller, query.CaseId, access, cancellationToken);
        if (reached.Failed)
            return reached.Error;
        var found = reached.Value;

        var protocol = found.ProtocolId is null
            ? null
            : await db.Protocols.AsNoTracking().FirstAsync(p => p.Id == found.ProtocolId, cancellationToken);
        return CaseView.Of(found, protocol);
    }
}
