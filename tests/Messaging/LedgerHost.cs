using KazMigration.Contracts.Applications.V1;
using KazMigration.Contracts.Commission.V1;
using KazMigration.Persistence;
using KazMigration.UseCases;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace KazMigration.Messaging.Tests;

/// <summary>A process's host of the ledger, made by the registrations that services use.</summary>
internal static class LedgerHost
{
    public static IHost Build(string connectionString, Uri? broker, string service, Behaviour behaviour, bool consumes, TimeSpan? patience = null, string? forgotten = null)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Configuration.AddInMemoryCollection(TestDatabase.SettingsOf(service, TestDatabase.Provider, connectionString));
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Bus:Transport"] = broker is null ? "InMemory" : "RabbitMq",
            ["Bus:Uri"] = broker?.AbsoluteUri,
            ["Bus:Patience"] = (patience ?? new BusOptions().Patience).ToString(),
        });
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(behaviour);
        builder.Services.AddUseCases(typeof(ILedgerDb).Assembly);
        builder.Services.AddServiceDb<LedgerDb, PostgresLedgerDb, SqlServerLedgerDb, ILedgerDb>(service);
        if (consumes)
        {
            builder.Services.AddEventConsumer<WithdrawnConsumer, ApplicationWithdrawn, LedgerDb>(service);
            builder.Services.AddEventConsumer<DecidedConsumer, CommissionDecided, LedgerDb>(service);
        }

        builder.Services.AddMessaging(builder.Configuration);
        // Too late for the bus: a subscription whose queue nobody takes from.
        if (forgotten is not null)
            builder.Services.AddEventConsumer<WithdrawnConsumer, ApplicationWithdrawn, LedgerDb>(forgotten);
        return builder.Build();
    }
}
