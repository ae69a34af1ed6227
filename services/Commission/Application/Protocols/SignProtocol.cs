using FluentValidation;
using KazMigration.Commission.Domain;
using KazMigration.Contracts.Commission.V1;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Commission.Application;

/// <summary>
/// A member who sat signs; a dissent is noted with the signature. With the last signature the decision is final and is
/// published (Order 236, p. 9).
/// </summary>
public sealed record SignProtocol(Caller Caller, Guid ProtocolId, string? Dissent) : ICommand<ProtocolView>, IAudited
{
    public AuditSubject Audited => new(Caller, ProtocolId);
}

internal sealed class SignProtocolValidator : AbstractValidator<SignProtocol>
{
    public SignProtocolValidator() => RuleFor(c => c.Dissent).MaximumLength(Protocol.DissentLength);
}

internal sealed class SignProtocolHandler(ICommissionDb db, CaseAccess access, TimeProvider time) : ICommandHandler<SignProtocol, ProtocolView>
{
    public async Task<Result<ProtocolView>> Handle(SignProtocol command, CancellationToken cancellationToken)
    {
        var found = await db.Protocols.Where(p => p.Id == command.ProtocolId)
            .Join(db.Cases, p => p.CaseId, c => c.Id, (Protocol, Case) => new { Protocol, Case })
            .LeftJoin(
                db.OpenSignatures.Where(s => s.MemberId == command.Caller.Subject), f => f.Protocol.Id, s => s.ProtocolId,
                (f, Open) => new { f.Protocol, f.Case, Open })
            .FirstOrDefaultAsync(cancellationToken);
        if (found is null)
            return ProtocolErrors.NotFound;
        var (protocol, commissionCase) = (found.Protocol, found.Case);
        var allowed = access.To(command.Caller, commissionCase.Id, protocol.LocalExecutiveBody, [], ProtocolErrors.NotFound);
        if (allowed.Failed)
            return allowed.Error;

        var now = time.AlmatyNow();
        var signed = commissionCase.Sign(protocol, command.Caller.Subject, command.Dissent, now, command.Caller.Role);
        if (signed.Failed)
            return signed.Error;

        if (found.Open is { } open)
            db.OpenSignatures.Remove(open);
        // The event is stored with the last signature, in one transaction; the outbox sends it.
        if (signed.Value)
            db.Publish(Decided(commissionCase, commissionCase.Assessment!, protocol, now));
        await db.SaveChangesAsync(cancellationToken);
        return ProtocolView.Of(protocol);
    }

    private static CommissionDecided Decided(CommissionCase c, Assessment assessment, Protocol protocol, AlmatyTime now) => new(
        c.ApplicationId,
        c.Id,
        c.LocalExecutiveBody,
        assessment.Recommendation is Recommendation.Issue ? CommissionDecided.Issue : CommissionDecided.Refuse,
        new ScoreGiven(
            assessment.Score.Education, assessment.Score.Experience, assessment.Score.Total, assessment.Score.Threshold, assessment.Score.PolicyEdition),
        [.. assessment.Grounds.Select(g => new GroundFound(Words.CamelCase(g.Code), g.LegalBasis))],
        protocol.Number,
        protocol.Date,
        LegalBasis.Order236("9"),
        now.Instant,
        c.Round);
}
