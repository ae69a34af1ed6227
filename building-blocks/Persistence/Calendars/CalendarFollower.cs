using KazMigration.UseCases;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace KazMigration.Persistence;

/// <summary>
/// Before the service answers: takes the editions of the working calendar that its database holds. After that: follows what
/// other instances publish or receive.
/// </summary>
internal sealed partial class CalendarFollower<TContext>(IServiceScopeFactory scopes, Calendars calendars, ILogger<Calendars> logger) : BackgroundService
    where TContext : ServiceDbContext
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(15);
    private int _taken;

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await FollowAsync(cancellationToken);
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
                await FollowAsync(stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                // Counting goes on under the editions at hand.
                NotFollowed(logger, failure);
            }
        }
    }

    private async Task FollowAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var published = scope.ServiceProvider.GetRequiredService<TContext>().Set<PublishedCalendar>().AsNoTracking();
        // Editions neither change nor vanish, so their number tells whether there are others.
        if (await published.CountAsync(cancellationToken) == _taken)
            return;
        var editions = await published.ToListAsync(cancellationToken);
        calendars.Take(editions.Select(e => e.ToYear()));
        _taken = editions.Count;
    }

    [LoggerMessage(EventId = 632, Level = LogLevel.Warning, Message = "The editions of the working calendar could not be compared with the database")]
    private static partial void NotFollowed(ILogger logger, Exception failure);
}

public static class CalendarRegistration
{
    /// <summary>Takes the editions of the working calendar from a service's database, at start and from then on.</summary>
    public static IServiceCollection AddCalendarEditions<TContext>(this IServiceCollection services) where TContext : ServiceDbContext =>
        services.AddHostedService<CalendarFollower<TContext>>();

    /// <summary>The same, of a service that keeps the editions that others publish.</summary>
    public static IServiceCollection AddCalendarEditions<TContext, TDb>(this IServiceCollection services)
        where TContext : ServiceDbContext, TDb
        where TDb : class, ICalendarsDb =>
        services.AddScoped<IRequestHandler<KeepCalendarEdition<TDb>, Result>, KeepCalendarEditionHandler<TDb>>().AddCalendarEditions<TContext>();
}
