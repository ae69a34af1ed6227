using KazMigration.Commission.Domain;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Commission.Application;

/// <summary>
/// The score of a case on its registration day, and the smallest changes that would make it enough: by what the commission
/// established, or, before that, by what the applicant states.
/// </summary>
public sealed record GetOutlook(Caller Caller, Guid CaseId) : IQuery<ScoreEstimateView>, IAudited
{
    public AuditSubject Audited => new(Caller, CaseId);
}

internal sealed class GetOutlookHandler(ICommissionDb db, CaseAccess access) : IQueryHandler<GetOutlook, ScoreEstimateView>
{
    public async Task<Result<ScoreEstimateView>> Handle(GetOutlook query, CancellationToken cancellationToken)
    {
        var reached = await db.Cases.AsNoTracking().FindForAsync(query.Caller, query.CaseId, access, cancellationToken);
        if (reached.Failed)
            return reached.Error;
        var found = reached.Value;

        return found.Findings is { } findings
            ? ScoreEstimateView.Of(findings.Education, findings.Experience, found.RegisteredOn)
            : ScoreEstimateView.Of(
                [.. found.Claims.Education.Select(e => e.Level).Distinct().Select(ValueOf).OfType<EducationValue>()],
                [.. found.Claims.Experience.Select(e => new WorkPeriod(e.From, e.To))],
                found.RegisteredOn);
    }

    // Levels are words of another service: one that is not known earns nothing.
    private static EducationValue? ValueOf(string level) =>
        Enum.GetValues<EducationValue>().Cast<EducationValue?>().FirstOrDefault(v => Words.CamelCase(v!.Value) == level);
}
