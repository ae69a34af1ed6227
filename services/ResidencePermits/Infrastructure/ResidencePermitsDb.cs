using KazMigration.ResidencePermits.Application;
using KazMigration.Persistence;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.ResidencePermits.Infrastructure;

internal class ResidencePermitsDb(DbContextOptions options) : ServiceDbContext(options), IResidencePermitsDb
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(ResidencePermitsDb).Assembly);
    }
}

internal sealed class PostgresResidencePermitsDb(DbContextOptions<PostgresResidencePermitsDb> options) : ResidencePermitsDb(options);

internal sealed class SqlServerResidencePermitsDb(DbContextOptions<SqlServerResidencePermitsDb> options) : ResidencePermitsDb(options);

internal sealed class PostgresDesign : PostgresDesignTimeFactory<PostgresResidencePermitsDb>;

internal sealed class SqlServerDesign : SqlServerDesignTimeFactory<SqlServerResidencePermitsDb>;
