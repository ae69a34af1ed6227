using KazMigration.Messaging;
using KazMigration.Persistence;

namespace KazMigration.Web;

/// <summary>Runs one service, or several in one process.</summary>
public static class ServiceHost
{
    /// <summary>Serves, or verifies the audit log with the arguments "audit verify".</summary>
    public static async Task RunAsync(string[] args, params ServiceModule[] modules)
    {
        await using var app = Build(args, modules);
        if (args is ["audit", "verify", ..])
            Environment.ExitCode = await AuditCommand.VerifyAsync(app.Services, Console.Out);
        else
            await app.RunAsync();
    }

    /// <summary>The host, ready to start.</summary>
    public static WebApplication Build(string[] args, params ServiceModule[] modules)
    {
        ArgumentNullException.ThrowIfNull(modules);
        var builder = WebApplication.CreateBuilder(args);
        builder.AddWeb(modules);
        builder.Services.AddSingleton(CalendarsOf(builder.Configuration));
        // A use case counts under one calendar from its beginning to its end: the one that counts today.
        builder.Services.AddScoped(provider => provider.GetRequiredService<Calendars>().On(provider.GetRequiredService<TimeProvider>().AlmatyNow().Date));
        builder.AddServiceKey();
        builder.Services.AddSingleton(EscalationOf(builder.Configuration));
        builder.Services.AddSingleton<ITransientFaults, DatabaseFaults>();
        builder.Services.AddSingleton<IFollowsClock, SweepsFollowClock>();
        foreach (var module in modules)
            module.AddServices(builder);
        builder.Services.AddMessaging(builder.Configuration);

        var app = builder.Build();
        app.UseWeb(modules);
        foreach (var module in modules)
            app.MapOperations(module);
        return app;
    }

    // Asked for its calendar at once: a file with an error keeps the service from starting.
    private static Calendars CalendarsOf(ConfigurationManager configuration)
    {
        var calendars = new Calendars(CalendarYear.ReadFolder(configuration["Calendar:Folder"] ?? Path.Combine(AppContext.BaseDirectory, "Calendar")));
        _ = new WorkingCalendar(calendars.Editions);
        return calendars;
    }

    private static Escalation EscalationOf(ConfigurationManager configuration) =>
        configuration.GetValue("Deadlines:EscalateAfterWorkingDays", Escalation.Default.AfterWorkingDays) is >= 1 and <= 100 and var days
            ? new Escalation(days)
            : throw new InvalidOperationException("Deadlines:EscalateAfterWorkingDays is a number of days from 1 to 100");

    /// <summary>What has become due is done before the call that set the sandbox clock returns.</summary>
    private sealed class SweepsFollowClock(IEnumerable<Sweep> sweeps) : IFollowsClock
    {
        public Task FollowAsync(CancellationToken cancellationToken) => Task.WhenAll(sweeps.Select(s => s.SweepAsync(cancellationToken)));
    }

    private sealed class DatabaseFaults : ITransientFaults
    {
        public bool IsTransient(Exception exception) => TransientFault.IsToCaller(exception);
    }
}
