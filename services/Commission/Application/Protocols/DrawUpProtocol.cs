using KazMigration.Commission.Domain;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Commission.Application;

/// <summary>Draws up the protocol of the decision on one person, with the members who sit (Order 236, p. 9).</summary>
public sealed record DrawUpProtocol(
    Caller Caller, Guid CaseId, IReadOnlyList<string> Attendees, IReadOnlyList<StandingAsideView> StandingAside) : ICommand<ProtocolView>, IAudited
{
    public AuditSubject Audited => new(Caller, CaseId);
}

internal sealed class DrawUpProtocolHandler(ICommissionDb db, CaseAccess access, Quorum quorum, TimeProvider time)
    : ICommandHandler<DrawUpProtocol, ProtocolView>
{
    public async Task<Result<ProtocolView>> Handle(DrawUpProtocol command, CancellationToken cancellationToken)
    {
        var reached = await db.Cases.FindForAsync(command.Caller, command.CaseId, access, cancellationToken);
        if (reached.Failed)
            return reached.Error;
        var found = reached.Value;

        var now = time.AlmatyNow();
        var composition = await db.Compositions.InForceAsync(found.LocalExecutiveBody, now.Date, cancellationToken);
        if (composition is null)
            return CompositionErrors.NoneInForce;
        var sitting = Sitting.Convene(
            composition, quorum, command.Attendees, [.. command.StandingAside.Select(s => new StoodAside(s.Member, s.Reason))]);
        if (sitting.Failed)
            return sitting.Error;

        var serial = await db.NextProtocolNumberAsync(cancellationToken);
        var protocol = found.DrawUpProtocol(sitting.Value, serial, now, command.Caller.Role);
        if (protocol.Failed)
            return protocol.Error;

        db.Protocols.Add(protocol.Value);
        db.OpenSignatures.AddRange(OpenSignature.Of(protocol.Value));
        await db.SaveChangesAsync(cancellationToken);
        return ProtocolView.Of(protocol.Value);
    }
}
