using KazMigration.HealthWorkforce.Application;
using KazMigration.HealthWorkforce.Domain.Workers;
using KazMigration.Messaging;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KazMigration.HealthWorkforce.Infrastructure;

/// <summary>What is asked about the nomenclature: a position by its id or by a name, on a day.</summary>
internal sealed record PositionQuestion(Guid? Id, string? Name, DateOnly On)
{
    /// <summary>The same for every day and for every way to write the name.</summary>
    public string Key => KnownPosition.QuestionOf(Id, Name);
}

/// <summary>Asks for a position of the nomenclature on a day. While nobody answers, the last answer to the same question holds.</summary>
internal sealed class PositionDirectory(IHttpClientFactory clients, IServiceScopeFactory scopes, ILogger<PositionDirectory> logger)
    : ProfessionAnswers<HealthWorkforceDb, PositionQuestion, PositionFound>(clients, scopes, logger), IPositionDirectory
{
    private const string List = "health-positions";

    public Task<Result<PositionFound>> FindAsync(Guid? id, string? name, DateOnly on, CancellationToken cancellationToken) =>
        AnswerAsync(new PositionQuestion(id, name?.Trim(), on), cancellationToken);

    protected override Task<PositionFound> AskAsync(HttpClient professions, PositionQuestion question, CancellationToken cancellationToken) =>
        question.Id is { } id ? AskAsync(professions, id, question.On, cancellationToken) : AskAsync(professions, question.Name!, question.On, cancellationToken);

    protected override async Task<bool> KeepAsync(HealthWorkforceDb db, PositionQuestion question, PositionFound answer, CancellationToken cancellationToken)
    {
        if (answer.Position is not { } position)
            return false;
        if (await db.KnownPositions.FindAsync([question.Key], cancellationToken) is { } known)
            return known.Learn(position, question.On);
        db.KnownPositions.Add(new KnownPosition(question.Key, position, question.On));
        return true;
    }

    protected override async Task<Result<PositionFound>> LastGoodAsync(HealthWorkforceDb db, PositionQuestion question, CancellationToken cancellationToken) =>
        await db.KnownPositions.FindAsync([question.Key], cancellationToken) is { } known
            ? new PositionFound(known.Position, [])
            : WorkerErrors.PositionsUnavailable;

    private static async Task<PositionFound> AskAsync(HttpClient professions, Guid id, DateOnly on, CancellationToken cancellationToken)
    {
        var row = await GetAsync<PositionAnswer>(professions, $"/api/v1/professions/{id}?on={on:yyyy-MM-dd}", cancellationToken);
        return row is { List: List } ? new PositionFound(row.ToPosition(), []) : PositionFound.None;
    }

    private static async Task<PositionFound> AskAsync(HttpClient professions, string name, DateOnly on, CancellationToken cancellationToken)
    {
        var answer = await GetAsync<ResolutionAnswer>(
            professions, $"/api/v1/professions/positions/resolution?name={Uri.EscapeDataString(name)}&on={on:yyyy-MM-dd}", cancellationToken);
        return answer?.Positions switch
        {
            [var only] => new PositionFound(only.ToPosition(), []),
            { Count: > 1 } several => new PositionFound(null, [.. several.Select(p => p.ToPosition())]),
            _ => PositionFound.None,
        };
    }

    private sealed record PositionAnswer(Guid Id, string List, string Edition, string Code, LocalizedText Name, LocalizedText? Sector)
    {
        public NomenclaturePosition ToPosition() => new(Id, Code, Edition, Name, Sector);
    }

    private sealed record ResolutionAnswer(IReadOnlyList<PositionAnswer> Positions);
}
