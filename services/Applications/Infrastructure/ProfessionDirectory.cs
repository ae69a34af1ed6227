using System.Net;
using System.Net.Http.Json;
using KazMigration.Applications.Application;
using KazMigration.Applications.Domain.Applications;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KazMigration.Applications.Infrastructure;

/// <summary>
/// Asks the Professions service over HTTP. What it answered is used again for a minute, as it allows; when it does not
/// answer, what is known of the profession from published editions and answers holds, in memory of no one process but in the
/// database.
/// </summary>
internal sealed partial class ProfessionDirectory(
    HttpClient http, IMemoryCache cache, IServiceScopeFactory scopes, ILogger<ProfessionDirectory> logger) : IProfessionDirectory
{
    private const string List = "priority-sectors";
    private static readonly TimeSpan Freshness = TimeSpan.FromMinutes(1);

    public async Task<Result<Profession?>> FindAsync(Guid professionId, DateOnly on, CancellationToken cancellationToken)
    {
        if (cache.TryGetValue((professionId, on), out Profession? fresh))
            return Result<Profession?>.Of(fresh);

        try
        {
            var answer = await AskAsync(professionId, on, cancellationToken);
            cache.Set((professionId, on), answer, new MemoryCacheEntryOptions { AbsoluteExpirationRelativeToNow = Freshness, Size = 1 });
            if (answer is not null)
                await RememberAsync(answer, on, cancellationToken);
            return Result<Profession?>.Of(answer);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            NoAnswer(logger, failure.GetType().Name);
            return await LastGoodAsync(professionId, on, cancellationToken);
        }
    }

    private async Task<Profession?> AskAsync(Guid id, DateOnly on, CancellationToken cancellationToken)
    {
        using var response = await http.GetAsync(new Uri($"/api/v1/professions/{id}?on={on:yyyy-MM-dd}", UriKind.Relative), cancellationToken);
        if (response.StatusCode == HttpStatusCode.NotFound)
            return null;
        response.EnsureSuccessStatusCode();
        var row = await response.Content.ReadFromJsonAsync<ProfessionAnswer>(cancellationToken);
        return row is { List: List } ? new Profession(row.Id, row.List, row.Edition, row.Code, row.Name, row.Sector, row.Activity) : null;
    }

    private async Task RememberAsync(Profession profession, DateOnly on, CancellationToken cancellationToken)
    {
        // A scope of its own: nothing of it belongs to the filing's transaction.
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ApplicationsDb>();
        var known = await db.KnownProfessions.FindAsync([profession.Id], cancellationToken);
        if (known is null)
            db.KnownProfessions.Add(new KnownProfession(profession.Id, profession, on));
        else if (!known.Learn(profession, on))
            return;

        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException failure)
        {
            // Another filing has kept the same answer.
            NotKept(logger, failure.GetType().Name);
        }
    }

    private async Task<Result<Profession?>> LastGoodAsync(Guid professionId, DateOnly on, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        // All of them, a few dozen an edition: which edition is in force is told by the others.
        var all = await scope.ServiceProvider.GetRequiredService<ApplicationsDb>().KnownProfessions.AsNoTracking().ToListAsync(cancellationToken);
        var known = all.Find(k => k.Id == professionId);
        return known?.IsOnListOn(on, all) is { } onList
            ? Result<Profession?>.Of(onList ? known.Profession : null)
            : ApplicationErrors.ProfessionsUnavailable;
    }

    [LoggerMessage(EventId = 701, Level = LogLevel.Warning, Message = "Professions did not answer ({Failure}); the last good answer is asked for")]
    private static partial void NoAnswer(ILogger logger, string failure);

    [LoggerMessage(EventId = 702, Level = LogLevel.Debug, Message = "An answer of Professions was not kept: {Failure}")]
    private static partial void NotKept(ILogger logger, string failure);

    private sealed record ProfessionAnswer(Guid Id, string List, string Edition, string Code, LocalizedText Name, LocalizedText Sector, LocalizedText Activity);
}
