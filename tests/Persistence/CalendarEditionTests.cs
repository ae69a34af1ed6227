using KazMigration.Applications.Application;
using KazMigration.Applications.Application.Applications;
using KazMigration.Applications.Application.Calendars;
using KazMigration.Applications.Domain.Applications;
using KazMigration.Applications.Infrastructure;
using KazMigration.UseCases;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace KazMigration.Persistence.Tests;

/// <summary>Editions of the calendar that one instance publishes count in another, and two that move terms at once move each once.</summary>
public sealed class CalendarEditionTests
{
    private const int Filed = 20;
    private const string Service = "applications";
    private static readonly Caller Ops = new("ops", Roles.Ops);

    [Fact]
    public async Task Recount_ByTwoInstancesAtOnce_MovesEachTermOnce()
    {
        await using var database = await TestDatabase.CreateAsync("calendar");
        using var first = HostOf(database);
        await first.StartAsync();
        await FileAsync(first);
        Assert.False((await SendAsync(first, new PublishCalendarEdition(Ops, 2026, 2, WithRestOn("2026-03-04")))).Failed);
        Assert.False(first.Services.GetRequiredService<Calendars>().On(Almaty.Day("2026-03-03")).IsWorkingDay(Almaty.Day("2026-03-04")));
        using var second = HostOf(database);
        await second.StartAsync();
        Assert.False(second.Services.GetRequiredService<Calendars>().On(Almaty.Day("2026-03-03")).IsWorkingDay(Almaty.Day("2026-03-04")));

        await Task.WhenAll(RecountAsync(first), RecountAsync(second));

        await using var scope = first.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ApplicationsDb>();
        // Both terms of each: Wednesday the 4th and Tuesday the 10th before.
        Assert.Equal(2 * Filed, await db.Steps.CountAsync(s => s.What == StepKind.DeadlineMoved));
        Assert.Equal(2 * Filed, (await db.Outbox.Select(m => m.Type).ToListAsync()).Count(t => t.EndsWith("DeadlineMoved", StringComparison.Ordinal)));
        Assert.Equal(
            [new DateOnly(2026, 3, 5), new DateOnly(2026, 3, 11)],
            await db.Terms.Select(t => t.DueOn).Distinct().OrderBy(d => d).ToListAsync());
        Assert.Equal(0, (await SendAsync(second, new RecountDeadlines())).Value);
        await first.StopAsync();
        await second.StopAsync();
    }

    private static CalendarForm WithRestOn(string day)
    {
        var year = Sample.Calendar.Years.Single(y => y.Year == 2026);
        return new CalendarForm(Almaty.Day("2026-03-03"), [.. year.NonWorking.Append(Almaty.Day(day)).Select(d => new CalendarDay(d))], []);
    }

    private static async Task FileAsync(IHost host)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ApplicationsDb>();
        for (var i = 0; i < Filed; i++)
            await db.Applications.AddAsync(CertificateApplication.Register(Sample.Filing, Almaty.At("2026-03-02 10:00"), Sample.Calendar, new TimeOnly(18, 30)));
        await db.SaveChangesAsync();
    }

    private static async Task RecountAsync(IHost host)
    {
        while ((await SendAsync(host, new RecountDeadlines())).Value > 0)
        {
        }
    }

    private static async Task<Result<T>> SendAsync<T>(IHost host, ICommand<T> command)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(command);
    }

    private static IHost HostOf(TestDatabase database)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Configuration.AddInMemoryCollection(database.SettingsOf(Service));
        builder.Services.AddSingleton<TimeProvider>(Almaty.ClockAt("2026-03-03 09:00"));
        builder.Services.AddSingleton(new Calendars(Sample.Calendar.Years));
        builder.Services.AddScoped(p => p.GetRequiredService<Calendars>().On(p.GetRequiredService<TimeProvider>().AlmatyNow().Date));
        builder.Services.AddUseCases(typeof(IApplicationsDb).Assembly);
        builder.Services.AddServiceDb<ApplicationsDb, PostgresApplicationsDb, SqlServerApplicationsDb, IApplicationsDb>(Service);
        builder.Services.AddCalendarEditions<ApplicationsDb>();
        return builder.Build();
    }
}
