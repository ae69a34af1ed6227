using KazMigration.Persistence;
using KazMigration.Professions.Application;
using KazMigration.Professions.Domain;
using KazMigration.Professions.Domain.Drafts;
using KazMigration.Professions.Domain.WhatIfs;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Professions.Infrastructure;

internal class ProfessionsDb(DbContextOptions options) : ServiceDbContext(options), IProfessionsDb
{
    public DbSet<ProfessionEdition> Editions => Set<ProfessionEdition>();

    public DbSet<ProfessionRow> Rows => Set<ProfessionRow>();

    public DbSet<EditionDraft> Drafts => Set<EditionDraft>();

    public DbSet<WhatIf> WhatIfs => Set<WhatIf>();

    public DbSet<OtherwiseCase> OtherwiseCases => Set<OtherwiseCase>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.StoreAsJson<Requirements>();
        configurationBuilder.StoreAsJson<IReadOnlyList<LocalizedText>>();
        configurationBuilder.StoreAsJson<IReadOnlyList<RowContent>>();
        configurationBuilder.StoreAsJson<IReadOnlyList<DraftStep>>();
        configurationBuilder.StoreAsJson<IReadOnlyList<ProfessionFate>>();
        configurationBuilder.StoreAsJson<PolicyDraft>();
        configurationBuilder.StoreAsJson<IReadOnlyList<ChangeCount>>();
        configurationBuilder.StoreAsJson<Outcome>();
    }

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
