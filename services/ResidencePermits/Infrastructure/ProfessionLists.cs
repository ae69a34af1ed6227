using System.Net;
using System.Net.Http.Json;
using KazMigration.ResidencePermits.Application;
using KazMigration.UseCases;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Logging;

namespace KazMigration.ResidencePermits.Infrastructure;

/// <summary>
/// Asks the Professions service over HTTP. An answer is used again for a minute; when the service does not answer, its last
/// answer to the same question holds, for a day.
/// </summary>
internal sealed partial class ProfessionLists(IHttpClientFactory clients, ILogger<ProfessionLists> logger) : IProfessionLists, IDisposable
{
    private const int PageSize = 200;
    private static readonly TimeSpan Freshness = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Usable = TimeSpan.FromDays(1);
    private readonly MemoryCache _answers = new(new MemoryCacheOptions { SizeLimit = 10_000 });

    public async Task<Result<ListedProfession?>> FindAsync(Guid professionId, string list, DateOnly on, CancellationToken cancellationToken)
    {
        var answer = await AskAsync(
            $"/api/v1/professions/{professionId}?on={on:yyyy-MM-dd}", (client, address, token) => RowAsync(client, address, token), cancellationToken);
        return answer.Failed ? answer.Error : Result<ListedProfession?>.Of(answer.Value is { } row && row.List == list ? row : null);
    }

    public Task<Result<IReadOnlyList<ListedProfession>>> ListAsync(string list, DateOnly on, CancellationToken cancellationToken) =>
        AskAsync($"/api/v1/professions?list={list}&on={on:yyyy-MM-dd}&limit={PageSize}", RowsAsync, cancellationToken);

    public void Dispose() => _answers.Dispose();

    private async Task<Result<T>> AskAsync<T>(string address, Func<HttpClient, string, CancellationToken, Task<T>> ask, CancellationToken cancellationToken)
    {
        var kept = _answers.TryGetValue(address, out (T Answer, DateTimeOffset At) known);
        if (kept && TimeProvider.System.GetUtcNow() - known.At < Freshness)
            return Result<T>.Of(known.Answer);
        try
        {
            var answer = await ask(clients.CreateClient("professions"), address, cancellationToken);
            _answers.Set(address, (answer, TimeProvider.System.GetUtcNow()), new MemoryCacheEntryOptions { AbsoluteExpirationRelativeToNow = Usable, Size = 1 });
            return Result<T>.Of(answer);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            NoAnswer(logger, failure.GetType().Name);
            return kept ? Result<T>.Of(known.Answer) : ProfessionListErrors.Unavailable;
        }
    }

    private static async Task<ListedProfession?> RowAsync(HttpClient client, string address, CancellationToken cancellationToken)
    {
        using var response = await client.GetAsync(new Uri(address, UriKind.Relative), cancellationToken);
        if (response.StatusCode == HttpStatusCode.NotFound)
            return null;
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<ListedProfession>(cancellationToken);
    }

    private static async Task<IReadOnlyList<ListedProfession>> RowsAsync(HttpClient client, string address, CancellationToken cancellationToken)
    {
        List<ListedProfession> rows = [];
        string? cursor = null;
        do
        {
            var page = await client.GetFromJsonAsync<Page<ListedProfession>>(
                new Uri(cursor is null ? address : $"{address}&cursor={cursor}", UriKind.Relative), cancellationToken);
            rows.AddRange(page!.Items);
            cursor = page.Next;
        }
        while (cursor is not null);
        return rows;
    }

    [LoggerMessage(EventId = 711, Level = LogLevel.Warning, Message = "Professions did not answer ({Failure}); the last answer is used where there is one")]
    private static partial void NoAnswer(ILogger logger, string failure);
}
