using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KazMigration.Messaging.Tests.Answers;

/// <summary>Asks for the name of a profession by its code; null when there is none.</summary>
internal sealed class NameDirectory(IHttpClientFactory clients, IServiceScopeFactory scopes, ILogger<NameDirectory> logger)
    : ProfessionAnswers<AnswersDb, string, string?>(clients, scopes, logger)
{
    public static readonly ErrorCode Unavailable = new("names-unavailable", ErrorKind.Unavailable);

    /// <summary>What happens elsewhere between looking for what is known and saving it.</summary>
    public Func<Task> Meanwhile { get; set; } = () => Task.CompletedTask;

    public Task<Result<string?>> FindAsync(string code, CancellationToken cancellationToken = default) => AnswerAsync(code, cancellationToken);

    protected override async Task<string?> AskAsync(HttpClient professions, string question, CancellationToken cancellationToken) =>
        (await GetAsync<Named>(professions, "/" + question, cancellationToken))?.Name;

    protected override async Task<bool> KeepAsync(AnswersDb db, string question, string? answer, CancellationToken cancellationToken)
    {
        var known = await db.Names.FindAsync([question], cancellationToken);
        await Meanwhile();
        if (answer is null || known is not null)
            return answer is not null && known!.Learn(answer);
        db.Names.Add(new KnownName(question, answer));
        return true;
    }

    protected override async Task<Result<string?>> LastGoodAsync(AnswersDb db, string question, CancellationToken cancellationToken) =>
        await db.Names.FindAsync([question], cancellationToken) is { } known ? known.Name : Unavailable;

    private sealed record Named(string Name);
}
