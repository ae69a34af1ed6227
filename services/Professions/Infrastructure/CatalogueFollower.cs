using KazMigration.Professions.Application.Catalogue;
using KazMigration.Professions.Infrastructure.Data;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace KazMigration.Professions.Infrastructure;

/// <summary>
/// Before the service answers: publishes the editions that come with it and reads the lists. After that: follows what other
/// instances publish.
/// </summary>
internal sealed partial class CatalogueFollower(
    IServiceScopeFactory scopes, IOptions<EditionsOptions> options, ILogger<CatalogueFollower> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(15);

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var edition in BundledEditions.Read(options.Value))
            await Send(edition, cancellationToken);
        await Send(new RefreshCatalogue(), cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // How fast an instance follows is a technical matter, so it goes by real time.
        using var timer = new PeriodicTimer(Interval);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await Send(new RefreshCatalogue(), stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                // The lists in memory stay right until an edition is published: answering goes on.
                NotRefreshed(logger, failure);
            }
        }
    }

    private async Task Send<T>(T command, CancellationToken cancellationToken) where T : IRequest<Result>
    {
        await using var scope = scopes.CreateAsyncScope();
        var result = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(command, cancellationToken);
        if (result.Failed)
            throw new InvalidOperationException($"{typeof(T).Name}: {result.Error.Code.Slug}");
    }

    [LoggerMessage(EventId = 4301, Level = LogLevel.Warning, Message = "The profession lists could not be compared with the database")]
    private static partial void NotRefreshed(ILogger logger, Exception failure);
}
