using KazMigration.HealthWorkforce.Application.Workers;
using KazMigration.HealthWorkforce.Domain.Cpd;
using KazMigration.HealthWorkforce.Domain.Levels;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.HealthWorkforce.Application.Levels;

/// <summary>A worker, or the personnel management service for them, claims a level (Order 66, p. 12, 17, 19 of the Rules).</summary>
public sealed record ClaimLevel(Caller By, Guid WorkerId, IdempotencyKey Key, LevelClaimForm Form) : ICommand<LevelClaimView>, IAudited
{
    public AuditSubject Audited => new(By, WorkerId);
}

internal sealed class ClaimLevelHandler(IHealthWorkforceDb db, CaseAccess access, LevelPolicies policies, CpdPolicies cpd, TimeProvider time)
    : ICommandHandler<ClaimLevel, LevelClaimView>
{
    public async Task<Result<LevelClaimView>> Handle(ClaimLevel command, CancellationToken cancellationToken)
    {
        if (await db.ReplayAsync<LevelClaimView>(command.Key, cancellationToken) is { } before)
            return before;

        var (by, form, now) = (command.By, command.Form, time.AlmatyNow());
        var worker = await db.Workers.AsNoTracking().FindForAsync(by, command.WorkerId, access, cancellationToken);
        if (worker.Failed)
            return worker.Error;
        var policy = policies.InForceOn(now.Date);
        List<Fault> faults =
            [.. new LevelClaimFormValidator(policy, now.Date).Validate(form).ToFaults(), .. await UnknownDocumentsAsync(by, form, cancellationToken)];
        if (faults.Count > 0)
            return ValidationErrors.Failed.With(faults);

        var request = form.ToRequest();
        var subject = LevelClaim.SubjectOf(request.Specialty, request.Specialisation);
        var waiting = await db.LevelClaims.Where(c => c.WorkerId == command.WorkerId && c.Status == LevelClaimStatus.Claimed).Select(c => c.Subject).ToListAsync(cancellationToken);
        if (waiting.Any(s => LevelClaim.IsSame(s, subject)))
            return LevelErrors.ClaimWaits;

        var held = await db.HeldAsync(command.WorkerId, cancellationToken);
        var standing = await db.StandingAsync(worker.Value, held, request.Specialty, request.Specialisation, cancellationToken);
        var claim = LevelClaim.Make(command.WorkerId, request, policy.Assess(request, standing, cpd.InForceOn(now.Date), now.Date), now, by.Role);
        db.LevelClaims.Add(claim);
        var view = LevelClaimView.Of(claim) with { Version = 1 };
        db.Remember(command.Key, view);
        await db.SaveChangesAsync(cancellationToken);
        return view;
    }

    private async Task<IEnumerable<Fault>> UnknownDocumentsAsync(Caller by, LevelClaimForm form, CancellationToken cancellationToken)
    {
        var uploaded = await db.UploadedByAsync(by, form.Documents.Select(d => d.Id), cancellationToken);
        return form.Documents.Where(d => !uploaded.ContainsKey(d.Id)).Select(d => new Fault(d.Pointer, "documentUnknown"));
    }
}
