using System.Globalization;
using KazMigration.Commission.Domain;
using KazMigration.Contracts.WhatIfs.V1;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Commission.Application;

/// <summary>
/// Answers one page of the question which decided cases would have come out otherwise under a draft policy: those decided in the
/// days asked about, in the order of the decision. Nothing of it is kept here.
/// </summary>
public sealed record AnswerPolicyWhatIf(PolicyWhatIfAsked Asked) : ICommand;

internal sealed class AnswerPolicyWhatIfHandler(ICommissionDb db, TimeProvider time) : ICommandHandler<AnswerPolicyWhatIf>
{
    private const int PageSize = 500;

    public async Task<Result> Handle(AnswerPolicyWhatIf command, CancellationToken cancellationToken)
    {
        var asked = command.Asked;
        var (from, before) = (asked.From.BeginningInAlmaty().ToUniversalTime(), asked.To.AddDays(1).BeginningInAlmaty().ToUniversalTime());
        var decided = db.Cases.AsNoTracking().Where(c => c.Status == CaseStatus.Decided && c.ConcludedAt >= from && c.ConcludedAt < before);
        int? total = asked.After is null ? await decided.CountAsync(cancellationToken) : null;
        // Said twice, so that the index is entered where the page begins.
        if (asked.After is { } after && PlaceOf(after) is var (at, id))
            decided = decided.Where(c => c.ConcludedAt >= at && (c.ConcludedAt > at || c.Id > id));

        var page = await decided.OrderBy(c => c.ConcludedAt).ThenBy(c => c.Id).Take(PageSize)
            .Select(c => new DecidedCase(c.Id, c.ApplicationId, c.LocalExecutiveBody, c.RegisteredOn, c.ConcludedAt!.Value, c.Findings!, c.Assessment!))
            .ToListAsync(cancellationToken);
        var policy = PolicyOf(asked.Policy);
        db.Publish(new WhatIfAnswered(
            asked.CaseId, asked.Page, total, page.Count, [.. page.Select(c => Told(c, policy)).OfType<CaseOtherwise>()],
            page.Count < PageSize ? null : PlaceOf(page[^1]), time.AlmatyNow().Instant));
        await db.SaveChangesAsync(cancellationToken);
        return Result.Ok;
    }

    private static CaseOtherwise? Told(DecidedCase c, ScoringPolicy policy) => policy.Otherwise(c.Findings, c.RegisteredOn, c.Assessment) is { } other
        ? new(
            c.ApplicationId, c.LocalExecutiveBody, new AlmatyTime(c.ConcludedAt).Date, Words.CamelCase(other.Change), OutcomeOf(c.Assessment), OutcomeOf(other.Assessment))
        : null;

    private static CaseOutcome OutcomeOf(Assessment assessment) => new(
        assessment.Recommendation is Recommendation.Issue ? CaseOutcome.Issued : CaseOutcome.Refused,
        assessment.Score.Total, assessment.Score.Threshold, [.. assessment.Grounds.Select(g => Words.CamelCase(g.Code))]);

    private static ScoringPolicy PolicyOf(DraftedPolicy draft) => ScoringPolicy.Drafted(
        draft.Threshold,
        draft.Education.ToDictionary(e => Enum.GetValues<EducationValue>().First(v => Words.CamelCase(v) == e.Value), e => e.Points),
        draft.Experience.Select(b => (b.FromYears, b.Points)));

    private static string PlaceOf(DecidedCase c) => string.Create(CultureInfo.InvariantCulture, $"{c.ConcludedAt.UtcTicks}|{c.Id}");

    private static (DateTimeOffset At, Guid Id) PlaceOf(string place)
    {
        var bar = place.IndexOf('|', StringComparison.Ordinal);
        return (new(long.Parse(place.AsSpan(0, bar), CultureInfo.InvariantCulture), TimeSpan.Zero), Guid.Parse(place.AsSpan(bar + 1)));
    }

    private sealed record DecidedCase(
        Guid Id, Guid ApplicationId, string LocalExecutiveBody, DateOnly RegisteredOn, DateTimeOffset ConcludedAt, Findings Findings, Assessment Assessment);
}
