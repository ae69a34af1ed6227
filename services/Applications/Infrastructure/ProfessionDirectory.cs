using KazMigration.Applications.Application;
using KazMigration.Applications.Domain.Applications;
using KazMigration.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KazMigration.Applications.Infrastructure;

/// <summary>Asks for a profession on a day. While nobody answers, what is known of it from published editions and answers holds.</summary>
internal sealed class ProfessionDirectory(IHttpClientFactory clients, IServiceScopeFactory scopes, ILogger<ProfessionDirectory> logger)
    : ProfessionAnswers<ApplicationsDb, (Guid Id, DateOnly On), Profession?>(clients, scopes, logger), IProfessionDirectory
{
    private const string List = "priority-sectors";

    public Task<Result<Profession?>> FindAsync(Guid professionId, DateOnly on, CancellationToken cancellationToken) =>
        AnswerAsync((professionId, on), cancellationToken);

    protected override async Task<Profession?> AskAsync(HttpClient professions, (Guid Id, DateOnly On) question, CancellationToken cancellationToken)
    {
        var row = await GetAsync<ProfessionAnswer>(professions, $"/api/v1/professions/{question.Id}?on={question.On:yyyy-MM-dd}", cancellationToken);
        return row is { List: List } ? new Profession(row.Id, row.List, row.Edition, row.Code, row.Name, row.Sector, row.Activity) : null;
    }

    protected override async Task<bool> KeepAsync(ApplicationsDb db, (Guid Id, DateOnly On) question, Profession? answer, CancellationToken cancellationToken)
    {
        if (answer is null)
            return false;
        if (await db.KnownProfessions.FindAsync([answer.Id], cancellationToken) is { } known)
            return known.Learn(answer, question.On);
        db.KnownProfessions.Add(new KnownProfession(answer.Id, answer, question.On));
        return true;
    }

    protected override async Task<Result<Profession?>> LastGoodAsync(ApplicationsDb db, (Guid Id, DateOnly On) question, CancellationToken cancellationToken)
    {
        // All of them, a few dozen an edition: which edition is in force is told by the others.
        var all = await db.KnownProfessions.AsNoTracking().ToListAsync(cancellationToken);
        var known = all.Find(k => k.Id == question.Id);
        return known?.IsOnListOn(question.On, all) is { } onList
            ? Result<Profession?>.Of(onList ? known.Profession : null)
            : ApplicationErrors.ProfessionsUnavailable;
    }

    private sealed record ProfessionAnswer(Guid Id, string List, string Edition, string Code, LocalizedText Name, LocalizedText Sector, LocalizedText Activity);
}
