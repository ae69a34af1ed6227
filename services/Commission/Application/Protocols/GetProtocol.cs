using KazMigration.Commission.Domain;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Commission.Application;

/// <summary>Reads one protocol.</summary>
public sealed record GetProtocol(Caller Caller, Guid ProtocolId) : IQuery<ProtocolView>, IAudited
{
    public AuditSubject Audited => new(Caller, ProtocolId);
}

internal sealed class GetProtocolHandler(ICommissionDb db, CaseAccess access) : IQueryHandler<GetProtocol, ProtocolView>
{
    public async Task<Result<ProtocolView>> Handle(GetProtocol query, CancellationToken cancellationToken)
    {
        var protocol = await db.Protocols.AsNoTracking().FirstOrDefaultAsync(p => p.Id == query.ProtocolId, cancellationToken);
        if (protocol is null)
            return ProtocolErrors.NotFound;
        var allowed = access.To(query.Caller, protocol.CaseId, protocol.LocalExecutiveBody, [], ProtocolErrors.NotFound);
        if (allowed.Failed)
            return allowed.Error;

        return ProtocolView.Of(protocol);
    }
}
