using KazMigration.Messaging;
using KazMigration.ResidencePermits.Application;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KazMigration.ResidencePermits.Infrastructure;

/// <summary>The rows of a list on a day, in its order.</summary>
/// <param name="Rows">None when no edition is in force.</param>
/// <param name="IsLastGood">Professions did not answer: what has come onto the list since, nobody can tell.</param>
internal sealed record Listing(IReadOnlyList<ListedProfession> Rows, bool IsLastGood = false);

/// <summary>Asks for whole lists, which are short. While nobody answers, the latest edition known for the day holds.</summary>
internal sealed class ProfessionLists(IHttpClientFactory clients, IServiceScopeFactory scopes, ILogger<ProfessionLists> logger)
    : ProfessionAnswers<ResidencePermitsDb, (string List, DateOnly On), Listing>(clients, scopes, logger), IProfessionLists
{
    private const int PageSize = 200;

    public async Task<Result<ListedProfession?>> FindAsync(Guid professionId, string list, DateOnly on, CancellationToken cancellationToken)
    {
        var listing = await AnswerAsync((list, on), cancellationToken);
        if (listing.Failed)
            return listing.Error;
        var row = listing.Value.Rows.FirstOrDefault(r => r.Id == professionId);
        return row is null && listing.Value.IsLastGood ? ProfessionListErrors.Unavailable : Result<ListedProfession?>.Of(row);
    }

    public async Task<Result<IReadOnlyList<ListedProfession>>> ListAsync(string list, DateOnly on, CancellationToken cancellationToken)
    {
        var listing = await AnswerAsync((list, on), cancellationToken);
        return listing.Failed ? listing.Error : Result<IReadOnlyList<ListedProfession>>.Of(listing.Value.Rows);
    }

    protected override async Task<Listing> AskAsync(HttpClient professions, (string List, DateOnly On) question, CancellationToken cancellationToken)
    {
        var path = $"/api/v1/professions?list={question.List}&on={question.On:yyyy-MM-dd}&limit={PageSize}";
        List<ListedProfession> rows = [];
        for (var next = path; next is not null;)
        {
            var page = await GetAsync<Page<ListedProfession>>(professions, next, cancellationToken);
            rows.AddRange(page?.Items ?? []);
            next = page?.Next is { } cursor ? $"{path}&cursor={cursor}" : null;
        }

        return new Listing(rows);
    }

    protected override async Task<bool> KeepAsync(ResidencePermitsDb db, (string List, DateOnly On) question, Listing answer, CancellationToken cancellationToken)
    {
        if (answer.Rows is not [{ Edition: var edition }, ..])
            return false;
        if (await db.KnownListings.FindAsync([question.List, edition], cancellationToken) is { } known)
            return known.Learn(answer.Rows, question.On);
        db.KnownListings.Add(new KnownListing(question.List, edition, answer.Rows, question.On));
        return true;
    }

    protected override async Task<Result<Listing>> LastGoodAsync(ResidencePermitsDb db, (string List, DateOnly On) question, CancellationToken cancellationToken)
    {
        var known = await db.KnownListings.AsNoTracking()
            .Where(k => k.List == question.List && k.FirstOn <= question.On).OrderByDescending(k => k.FirstOn).FirstOrDefaultAsync(cancellationToken);
        return known is null ? ProfessionListErrors.Unavailable : new Listing(known.Rows, IsLastGood: true);
    }
}
