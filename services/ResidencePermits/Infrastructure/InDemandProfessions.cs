using System.Net;
using System.Net.Http.Json;
using KazMigration.ResidencePermits.Application;
using KazMigration.ResidencePermits.Domain;
using KazMigration.ResidencePermits.Domain.Filing;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Logging;

namespace KazMigration.ResidencePermits.Infrastructure;

/// <summary>
/// Asks the Professions service over HTTP. What it answered is used again for a minute, as it allows; while it does not
/// answer, its last good answer for the same profession and day is.
/// </summary>
internal sealed partial class InDemandProfessions(HttpClient http, IMemoryCache cache, ILogger<InDemandProfessions> logger) : IInDemandProfessions
{
    private const string List = "permanent-residence";
    private static readonly TimeSpan Freshness = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Memory = TimeSpan.FromDays(1);

    public async Task<Result<InDemandProfession?>> FindAsync(Guid professionId, DateOnly on, CancellationToken cancellationToken)
    {
        if (cache.TryGetValue((professionId, on), out InDemandProfession? fresh))
            return Result<InDemandProfession?>.Of(fresh);
        try
        {
            var answer = await AskAsync(professionId, on, cancellationToken);
            Remember((professionId, on), answer, Freshness);
            Remember((professionId, on, "last"), answer, Memory);
            return Result<InDemandProfession?>.Of(answer);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            NoAnswer(logger, failure.GetType().Name);
            return cache.TryGetValue((professionId, on, "last"), out InDemandProfession? last)
                ? Result<InDemandProfession?>.Of(last) : PermitErrors.ProfessionsUnavailable;
        }
    }

    private async Task<InDemandProfession?> AskAsync(Guid id, DateOnly on, CancellationToken cancellationToken)
    {
        using var response = await http.GetAsync(new Uri($"/api/v1/professions/{id}?on={on:yyyy-MM-dd}", UriKind.Relative), cancellationToken);
        if (response.StatusCode == HttpStatusCode.NotFound)
            return null;
        response.EnsureSuccessStatusCode();
        var row = await response.Content.ReadFromJsonAsync<ProfessionAnswer>(cancellationToken);
        return row is { List: List } ? new InDemandProfession(row.Id, row.Edition, row.Code, row.Name) : null;
    }

    private void Remember(object key, InDemandProfession? answer, TimeSpan time) =>
        cache.Set(key, answer, new MemoryCacheEntryOptions { AbsoluteExpirationRelativeToNow = time, Size = 1 });

    [LoggerMessage(EventId = 701, Level = LogLevel.Warning, Message = "Professions did not answer ({Failure}); the last good answer is asked for")]
    private static partial void NoAnswer(ILogger logger, string failure);

    private sealed record ProfessionAnswer(Guid Id, string List, string Edition, string Code, LocalizedText Name);
}
