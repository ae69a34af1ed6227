using KazMigration.Applications.Domain.Applications;
using KazMigration.Applications.Domain.Statistics;
using KazMigration.Contracts.Commission.V1;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace KazMigration.Applications.Application.Decisions;

/// <summary>
/// The LEB decides on the commission's final decision (Order 236, p. 11): at once, or, where its official confirms, it waits
/// for the signature.
/// </summary>
public sealed record DecideOnRecommendation(CommissionDecided Decided) : ICommand, IAudited
{
    public AuditSubject Audited => new(Caller.System, Decided.CaseId);
}

internal sealed class DecideOnRecommendationHandler(IApplicationsDb db, Decider decider, IOptions<LebOptions> bodies, TimeProvider time, WorkingCalendar calendar)
    : ICommandHandler<DecideOnRecommendation>
{
    public async Task<Result> Handle(DecideOnRecommendation command, CancellationToken cancellationToken)
    {
        var decided = command.Decided;
        var application = await db.Applications.Include(a => a.Terms).SingleOrDefaultAsync(a => a.Id == decided.CaseId, cancellationToken);
        if (application is null)
            return ApplicationErrors.NotFound;
        // Told before, taken back by the applicant meanwhile, or of a round that a complaint set aside: nothing is left to decide.
        if (application.HasEnded || application.Recommendation is not null || decided.Round < application.Round)
            return Result.Ok;

        var (now, officialConfirms) = (time.AlmatyNow(), bodies.Value.OfficialConfirms(application.LocalExecutiveBody));
        var received = application.Receive(RecommendationOf(decided), now, officialConfirms);
        if (received.Failed)
            return received;
        db.Facts.Add(Fact.CommissionDecided(application, new AlmatyTime(decided.At).Date, calendar));
        if (!officialConfirms)
            return await decider.DecideAsync(application, now, Roles.System, cancellationToken);

        await db.SaveChangesAsync(cancellationToken);
        return Result.Ok;
    }

    private static Recommendation RecommendationOf(CommissionDecided d) => new(
        d.Recommendation == CommissionDecided.Issue, d.Score.Total, d.Score.Threshold,
        [.. d.Grounds.Select(g => new Ground(g.Code, g.LegalBasis))], d.ProtocolNumber, d.ProtocolDate, d.Score.PolicyEdition);
}
