using KazMigration.HealthWorkforce.Application.Workers;
using KazMigration.HealthWorkforce.Domain.Cpd;
using KazMigration.HealthWorkforce.Domain.Levels;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.HealthWorkforce.Application.Levels;

/// <summary>
/// What is missing for a worker's next levels on a day, by what the register knows. The diploma of the level held counts for the next
/// one; assessment and labour functions are presented anew with each claim.
/// </summary>
public sealed record GetNextLevels(Caller By, Guid WorkerId, DateOnly? On) : IQuery<NextLevelsView>, IAudited
{
    public AuditSubject Audited => new(By, WorkerId);
}

internal sealed class GetNextLevelsHandler(IHealthWorkforceDb db, CaseAccess access, LevelPolicies policies, CpdPolicies cpd, TimeProvider time)
    : IQueryHandler<GetNextLevels, NextLevelsView>
{
    public async Task<Result<NextLevelsView>> Handle(GetNextLevels query, CancellationToken cancellationToken)
    {
        var worker = await db.Workers.AsNoTracking().FindForAsync(query.By, query.WorkerId, access, cancellationToken);
        if (worker.Failed)
            return worker.Error;

        var on = query.On ?? time.AlmatyNow().Date;
        var policy = policies.InForceOn(on);
        var held = await db.HeldAsync(query.WorkerId, cancellationToken);
        List<NextLevelView> items = [];
        foreach (var claim in held.Current)
        {
            var standing = await db.StandingAsync(worker.Value, held, claim.Request.Specialty, claim.Request.Specialisation, cancellationToken);
            var next = policy.Next(claim.Level) is { } level ? policy.Assess(Ask(level, claim), standing, cpd.InForceOn(on), on) : null;
            items.Add(new(HeldLevelView.Of(claim, policy), next is null ? null : LevelAssessmentView.Of(next)));
        }

        return new NextLevelsView(query.WorkerId, on, items);
    }

    private static LevelRequest Ask(QualificationLevel next, LevelClaim held) =>
        new(next.Code, LevelGround.Next, held.Request.Specialty, held.Request.Specialisation, held.Request.Education);
}
