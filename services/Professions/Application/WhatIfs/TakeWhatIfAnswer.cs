using KazMigration.Contracts.WhatIfs.V1;
using KazMigration.Professions.Domain.WhatIfs;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Professions.Application.WhatIfs;

/// <summary>
/// Takes a page of an answer and asks for the next one, in one transaction: never is more than one page under way. A page that is
/// not awaited, because it came before, does nothing.
/// </summary>
public sealed record TakeWhatIfAnswer(WhatIfAnswered Answered) : ICommand;

internal sealed class TakeWhatIfAnswerHandler(IProfessionsDb db, TimeProvider time) : ICommandHandler<TakeWhatIfAnswer>
{
    public async Task<Result> Handle(TakeWhatIfAnswer command, CancellationToken cancellationToken)
    {
        var answered = command.Answered;
        var asked = await db.WhatIfs.SingleOrDefaultAsync(w => w.Id == answered.CaseId, cancellationToken);
        if (asked is null)
            return WhatIfErrors.NotFound;
        if (!asked.Awaits(answered.Page))
            return Result.Ok;

        var now = time.AlmatyNow();
        var otherwise = await NewAsync(answered, cancellationToken);
        db.OtherwiseCases.AddRange(otherwise);
        asked.Take(answered.Total, answered.Examined, otherwise, answered.Next, now);
        if (asked.State is not WhatIfState.Done)
            db.Publish(WhatIfQuestion.Of(asked, now));
        await db.SaveChangesAsync(cancellationToken);
        return Result.Ok;
    }

    // A case that was decided anew while the pages were asked for can stand in two of them.
    private async Task<List<OtherwiseCase>> NewAsync(WhatIfAnswered answered, CancellationToken cancellationToken)
    {
        var ids = answered.Cases.Select(c => c.ApplicationId).ToList();
        var known = ids.Count == 0 ? [] : await db.OtherwiseCases
            .Where(c => c.WhatIfId == answered.CaseId && ids.Contains(c.ApplicationId)).Select(c => c.ApplicationId).ToListAsync(cancellationToken);
        return [.. answered.Cases.DistinctBy(c => c.ApplicationId).Where(c => !known.Contains(c.ApplicationId)).Select(c => new OtherwiseCase(
            answered.CaseId, c.ApplicationId, c.LocalExecutiveBody, c.DecidedOn, c.Change, OutcomeOf(c.Before), OutcomeOf(c.After), c.ProfessionId))];
    }

    private static Outcome OutcomeOf(CaseOutcome told) => new(told.Outcome, told.Score, told.Threshold, told.Grounds);
}
