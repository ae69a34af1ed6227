using KazMigration.HealthWorkforce.Application;
using KazMigration.Persistence;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.HealthWorkforce.Infrastructure;

internal class HealthWorkforceDb(DbContextOptions options) : ServiceDbContext(options), IHealthWorkforceDb
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(HealthWorkforceDb).Assembly);
    }
}

internal sealed class PostgresHealthWorkforceDb(DbContextOptions<PostgresHealthWorkforceDb> options) : HealthWorkforceDb(options);

internal sealed class SqlServerHealthWorkforceDb(DbContextOptions<SqlServerHealthWorkforceDb> options) : HealthWorkforceDb(options);

internal sealed class PostgresDesign : PostgresDesignTimeFactory<PostgresHealthWorkforceDb>;

internal sealed class SqlServerDesign : SqlServerDesignTimeFactory<SqlServerHealthWorkforceDb>;
