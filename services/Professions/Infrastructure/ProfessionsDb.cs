using KazMigration.Persistence;
using KazMigration.Professions.Application;
using KazMigration.Professions.Domain;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Professions.Infrastructure;

internal class ProfessionsDb(DbContextOptions options) : ServiceDbContext(options), IProfessionsDb
{
    public DbSet<ProfessionEdition> Editions => Set<ProfessionEdition>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(ProfessionsDb).Assembly);
    }
}

internal sealed class PostgresProfessionsDb(DbContextOptions<PostgresProfessionsDb> options) : ProfessionsDb(options);

internal sealed class SqlServerProfessionsDb(DbContextOptions<SqlServerProfessionsDb> options) : ProfessionsDb(options);

internal sealed class PostgresDesign : PostgresDesignTimeFactory<PostgresProfessionsDb>;

internal sealed class SqlServerDesign : SqlServerDesignTimeFactory<SqlServerProfessionsDb>;
