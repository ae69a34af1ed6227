using System.Net;
using System.Net.Http.Json;
using KazMigration.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KazMigration.Messaging;

public static class ProfessionAnswers
{
    /// <summary>Name of the HTTP client that asks Professions, for IHttpClientFactory.</summary>
    public const string Client = "professions";
}

/// <summary>
/// Asks the Professions service over HTTP. What it answered is used again for a minute, as it allows, and is kept in the
/// database of the service that asks; when it does not answer, what was kept holds, in whatever process.
/// </summary>
/// <typeparam name="TDb">Where answers are kept.</typeparam>
/// <typeparam name="TQuestion">With the day asked about; equal questions have equal answers.</typeparam>
/// <typeparam name="TAnswer">May be null: Professions has answered that there is none.</typeparam>
public abstract partial class ProfessionAnswers<TDb, TQuestion, TAnswer>(IHttpClientFactory clients, IServiceScopeFactory scopes, ILogger logger) : IDisposable
    where TDb : ServiceDbContext
    where TQuestion : notnull
{
    private static readonly TimeSpan Freshness = TimeSpan.FromMinutes(1);
    private readonly MemoryCache _fresh = new(new MemoryCacheOptions { SizeLimit = 10_000 });

    public void Dispose()
    {
        _fresh.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>The answer of now or of the last minute, else the last good one.</summary>
    protected async Task<Result<TAnswer>> AnswerAsync(TQuestion question, CancellationToken cancellationToken)
    {
        if (_fresh.TryGetValue(question, out TAnswer? fresh))
            return Result<TAnswer>.Of(fresh!);

        TAnswer answer;
        try
        {
            answer = await AskAsync(clients.CreateClient(ProfessionAnswers.Client), question, cancellationToken);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            NoAnswer(logger, failure.GetType().Name);
            await using var scope = scopes.CreateAsyncScope();
            return await LastGoodAsync(scope.ServiceProvider.GetRequiredService<TDb>(), question, cancellationToken);
        }

        _fresh.Set(question, answer, new MemoryCacheEntryOptions { AbsoluteExpirationRelativeToNow = Freshness, Size = 1 });
        await RememberAsync(question, answer, cancellationToken);
        return Result<TAnswer>.Of(answer);
    }

    /// <summary>Puts the question to Professions; any failure means that it did not answer.</summary>
    protected abstract Task<TAnswer> AskAsync(HttpClient professions, TQuestion question, CancellationToken cancellationToken);

    /// <summary>Adds an answer to what is known, for the caller to save; true when it says something new.</summary>
    protected abstract Task<bool> KeepAsync(TDb db, TQuestion question, TAnswer answer, CancellationToken cancellationToken);

    /// <summary>The answer by all that is known, or the error that nobody can tell.</summary>
    protected abstract Task<Result<TAnswer>> LastGoodAsync(TDb db, TQuestion question, CancellationToken cancellationToken);

    /// <summary>What stands at a path; null when Professions answers that there is none, on the day or at all.</summary>
    protected static async Task<T?> GetAsync<T>(HttpClient professions, string path, CancellationToken cancellationToken) where T : class
    {
        ArgumentNullException.ThrowIfNull(professions);
        using var response = await professions.GetAsync(new Uri(path, UriKind.Relative), cancellationToken);
        if (response.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.UnprocessableEntity)
            return null;
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<T>(cancellationToken);
    }

    private async Task RememberAsync(TQuestion question, TAnswer answer, CancellationToken cancellationToken)
    {
        // A scope of its own: nothing of it belongs to the transaction of whoever asks.
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TDb>();
        if (!await KeepAsync(db, question, answer, cancellationToken))
            return;

        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException failure)
        {
            // Somebody else who asked has kept the same answer.
            NotKept(logger, failure.GetType().Name);
        }
    }

    [LoggerMessage(EventId = 701, Level = LogLevel.Warning, Message = "Professions did not answer ({Failure}); the last good answer is asked for")]
    private static partial void NoAnswer(ILogger logger, string failure);

    [LoggerMessage(EventId = 702, Level = LogLevel.Debug, Message = "An answer of Professions was not kept: {Failure}")]
    private static partial void NotKept(ILogger logger, string failure);
}
