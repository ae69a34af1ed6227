using KazMigration.UseCases;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KazMigration.Persistence;

/// <summary>
/// When two change one thing at once, the one that comes second reads again and decides anew: its rule, not the database's
/// refusal, is what the caller hears.
/// </summary>
internal sealed class RetryOnConflict<TRequest, TResponse>(IServiceProvider services, IEnumerable<ServiceDatabase> databases)
    : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IRequest<TResponse>
    where TResponse : IOutcome<TResponse>
{
    private const int Attempts = 20;
    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(250);

    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await next();
            }
            catch (DbUpdateException conflict) when (attempt < Attempts && CanBeDecidedAnew(conflict))
            {
                Context().ForgetAllButReceipts();
                await Task.Delay(PauseAfter(attempt), TimeProvider.System, cancellationToken);
            }
        }
    }

    // Many who lost together would meet again: each waits by chance, longer each time.
    private static TimeSpan PauseAfter(int attempt) =>
        TimeSpan.FromMilliseconds(Math.Min(1 << attempt, LongestPause.TotalMilliseconds) * Random.Shared.NextDouble());

    // A receipt that exists means that the message has had its effect: nothing is left to decide.
    private static bool CanBeDecidedAnew(DbUpdateException conflict) =>
        conflict is DbUpdateConcurrencyException || (UniqueViolation.Is(conflict) && !UniqueViolation.IsOfInbox(conflict));

    private ServiceDbContext Context() =>
        (ServiceDbContext)services.GetRequiredService(databases.Single(d => d.Serves(typeof(TRequest))).Context);
}
