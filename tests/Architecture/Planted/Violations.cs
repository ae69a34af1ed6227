using KazMigration.Contracts;
using KazMigration.Contracts.Applications.V1;
using KazMigration.Messaging;
using KazMigration.Persistence;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

// What the rules must find. Each rule is shown one violation at least, so that none passes by looking past it.
namespace KazMigration.Architecture.Tests.Planted;

public sealed class PublicWithoutNeed;

#pragma warning disable CA1852, CS0649 // The compiler finds these as well, in most cases.
internal class OpenWithoutNeed;

internal sealed class Settable
{
    public string Name { get; set; } = "";

    public static int Count;
}
#pragma warning restore CA1852, CS0649

internal static class UnknownErrors
{
    public static readonly ErrorCode WithoutText = new("planted-error", ErrorKind.Conflict);
}

internal sealed class PlantedRow(int id, string name)
{
    public int Id { get; private set; } = id;

    public string Name { get; private set; } = name;
}

/// <summary>A context whose model no migration knows.</summary>
internal abstract class PlantedDb(DbContextOptions options) : ServiceDbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<PlantedRow>().ToTable("Planted").HasIndex(r => r.Name).HasDatabaseName(Database.IsNpgsql() ? "IX_A" : "IX_B");
        base.OnModelCreating(modelBuilder);
    }
}

internal sealed class PostgresPlantedDb(DbContextOptions<PostgresPlantedDb> options) : PlantedDb(options);

internal sealed class SqlServerPlantedDb(DbContextOptions<SqlServerPlantedDb> options) : PlantedDb(options);

internal sealed class PostgresPlantedDesign : PostgresDesignTimeFactory<PostgresPlantedDb>;

internal sealed class SqlServerPlantedDesign : SqlServerDesignTimeFactory<SqlServerPlantedDb>;

/// <summary>Consumes an event that does not demand delivery.</summary>
internal sealed class UndemandedConsumer(EventConsumerServices<PlantedDb> services) : EventConsumer<CertificateIssued, PlantedDb>(services)
{
    protected override ICommand CommandFor(CertificateIssued integrationEvent) => throw new InvalidOperationException("Never called");
}

/// <summary>Demands delivery to a service that has no consumer for it.</summary>
[DeliveredTo("planted")]
internal sealed record NotConsumed(Guid CaseId, DateTimeOffset At) : IIntegrationEvent;
