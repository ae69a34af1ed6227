using System.Net;
using System.Net.Http.Json;
using KazMigration.HealthWorkforce.Application;
using KazMigration.HealthWorkforce.Domain.Workers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KazMigration.HealthWorkforce.Infrastructure;

/// <summary>
/// Asks the Professions service over HTTP. What it answered is used again for a minute; when it does not answer, its last answer
/// to the same question holds, which is kept in the database.
/// </summary>
internal sealed partial class PositionDirectory(
    HttpClient http, IMemoryCache cache, IServiceScopeFactory scopes, ILogger<PositionDirectory> logger) : IPositionDirectory
{
    private const string List = "health-positions";
    private static readonly TimeSpan Freshness = TimeSpan.FromMinutes(1);

    public async Task<Result<PositionFound>> FindAsync(Guid? id, string? name, DateOnly on, CancellationToken cancellationToken)
    {
        var question = KnownPosition.QuestionOf(id, name);
        if (cache.TryGetValue((question, on), out PositionFound? fresh))
            return fresh!;

        try
        {
            var found = await (id is { } known ? AskAsync(known, on, cancellationToken) : AskAsync(name!, on, cancellationToken));
            cache.Set((question, on), found, new MemoryCacheEntryOptions { AbsoluteExpirationRelativeToNow = Freshness, Size = 1 });
            if (found.Position is { } position)
                await RememberAsync(question, position, on, cancellationToken);
            return found;
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            NoAnswer(logger, failure.GetType().Name);
            return await LastGoodAsync(question, cancellationToken);
        }
    }

    private async Task<PositionFound> AskAsync(Guid id, DateOnly on, CancellationToken cancellationToken)
    {
        var row = await GetAsync<PositionAnswer>($"/api/v1/professions/{id}?on={on:yyyy-MM-dd}", cancellationToken);
        return row is { List: List } ? new PositionFound(row.ToPosition(), []) : PositionFound.None;
    }

    private async Task<PositionFound> AskAsync(string name, DateOnly on, CancellationToken cancellationToken)
    {
        var answer = await GetAsync<ResolutionAnswer>(
            $"/api/v1/professions/positions/resolution?name={Uri.EscapeDataString(name.Trim())}&on={on:yyyy-MM-dd}", cancellationToken);
        return answer?.Positions switch
        {
            [var only] => new PositionFound(only.ToPosition(), []),
            { Count: > 1 } several => new PositionFound(null, [.. several.Select(p => p.ToPosition())]),
            _ => PositionFound.None,
        };
    }

    // Not on the list, or no edition in force on the day: it is no position.
    private async Task<T?> GetAsync<T>(string path, CancellationToken cancellationToken) where T : class
    {
        using var response = await http.GetAsync(new Uri(path, UriKind.Relative), cancellationToken);
        if (response.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.UnprocessableEntity)
            return null;
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<T>(cancellationToken);
    }

    private async Task RememberAsync(string question, NomenclaturePosition position, DateOnly on, CancellationToken cancellationToken)
    {
        // A scope of its own: nothing of it belongs to the entry's transaction.
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<HealthWorkforceDb>();
        var known = await db.KnownPositions.FindAsync([question], cancellationToken);
        if (known is null)
            db.KnownPositions.Add(new KnownPosition(question, position, on));
        else if (!known.Learn(position, on))
            return;

        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException failure)
        {
            // Another entry has kept the same answer.
            NotKept(logger, failure.GetType().Name);
        }
    }

    private async Task<Result<PositionFound>> LastGoodAsync(string question, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var known = await scope.ServiceProvider.GetRequiredService<HealthWorkforceDb>().KnownPositions.FindAsync([question], cancellationToken);
        return known is null ? WorkerErrors.PositionsUnavailable : new PositionFound(known.Position, []);
    }

    [LoggerMessage(EventId = 701, Level = LogLevel.Warning, Message = "Professions did not answer ({Failure}); the last good answer is asked for")]
    private static partial void NoAnswer(ILogger logger, string failure);

    [LoggerMessage(EventId = 702, Level = LogLevel.Debug, Message = "An answer of Professions was not kept: {Failure}")]
    private static partial void NotKept(ILogger logger, string failure);

    private sealed record PositionAnswer(Guid Id, string List, string Edition, string Code, LocalizedText Name, LocalizedText? Sector)
    {
        public NomenclaturePosition ToPosition() => new(Id, Code, Edition, Name, Sector);
    }

    private sealed record ResolutionAnswer(IReadOnlyList<PositionAnswer> Positions);
}
