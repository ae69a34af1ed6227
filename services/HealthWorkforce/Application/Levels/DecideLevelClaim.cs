using FluentValidation;
using KazMigration.Contracts.HealthWorkforce.V1;
using KazMigration.HealthWorkforce.Application.Workers;
using KazMigration.HealthWorkforce.Domain;
using KazMigration.HealthWorkforce.Domain.Cpd;
using KazMigration.HealthWorkforce.Domain.Levels;
using KazMigration.HealthWorkforce.Domain.Workers;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.HealthWorkforce.Application.Levels;

public enum LevelDecision
{
    Give,
    Refuse,
}

/// <summary>
/// The health coordinator gives a level or refuses it, citing the conditions (Order 66, p. 12, 16, 19 of the Rules). They are counted
/// on the day of the claim, with what the register knows of that day by now.
/// </summary>
public sealed record DecideLevelClaim(
    Caller By, Guid WorkerId, Guid ClaimId, long Expected, LevelDecision Decision, IReadOnlyList<LevelConditionCode> Conditions, string? Reason)
    : ICommand<LevelClaimView>, IAudited
{
    public AuditSubject Audited => new(By, WorkerId);
}

internal sealed class DecideLevelClaimValidator : AbstractValidator<DecideLevelClaim>
{
    public DecideLevelClaimValidator() =>
        RuleFor(c => c.Reason).NotEmpty().RestsOn(Order283.Basis("12, 19")).MaximumLength(2000).When(c => c.Decision is LevelDecision.Refuse);
}

internal sealed class DecideLevelClaimHandler(IHealthWorkforceDb db, CaseAccess access, LevelPolicies policies, CpdPolicies cpd, TimeProvider time)
    : ICommandHandler<DecideLevelClaim, LevelClaimView>
{
    public async Task<Result<LevelClaimView>> Handle(DecideLevelClaim command, CancellationToken cancellationToken)
    {
        var worker = await db.Workers.AsNoTracking().FindForAsync(command.By, command.WorkerId, access, cancellationToken);
        if (worker.Failed)
            return worker.Error;
        var claim = await db.LevelClaims.SingleOrDefaultAsync(c => c.Id == command.ClaimId && c.WorkerId == command.WorkerId, cancellationToken);
        if (claim is null)
            return LevelErrors.NotFound;
        if (claim.Version != command.Expected)
            return WorkerErrors.StaleVersion;

        var (request, now, role) = (claim.Request, time.AlmatyNow(), command.By.Role);
        var standing = await db.StandingAsync(
            worker.Value, await db.HeldAsync(command.WorkerId, cancellationToken), request.Specialty, request.Specialisation, cancellationToken);
        var policy = policies.InForceOn(claim.ClaimedOn);
        var assessment = policy.Assess(request, standing, cpd.InForceOn(claim.ClaimedOn), claim.ClaimedOn);
        var decided = command.Decision is LevelDecision.Give
            ? claim.Give(assessment, LevelPolicy.CountsFrom(request, standing, now.Date), now, role)
            : claim.Refuse(assessment, command.Conditions, command.Reason!.Trim(), now, role);
        if (decided.Failed)
            return decided.Error;

        if (claim.Held is { } held)
            db.Publish(new QualificationLevelGiven(
                claim.WorkerId, claim.Id, claim.Level, Words.CamelCase(policy.Find(claim.Level)!.Category), Words.CamelCase(request.Ground), request.Specialty,
                request.Specialisation, held.GivenOn, held.CountsFrom, policy.Edition, LevelGrounds.BasisOf(request.Ground), now.Instant));
        else
            db.Publish(new QualificationLevelRefused(
                claim.WorkerId, claim.Id, claim.Level, [.. claim.Refusal!.Conditions.Select(c => new UnmetCondition(Words.CamelCase(c.Code), c.LegalBasis))], policy.Edition,
                claim.Refusal.Conditions[0].LegalBasis, now.Instant));
        await db.SaveChangesAsync(cancellationToken);
        return LevelClaimView.Of(claim);
    }
}
