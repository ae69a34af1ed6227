using KazMigration.Persistence;
using KazMigration.Professions.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Professions.Tests;

/// <summary>The service's database of one test, made by its migrations.</summary>
internal sealed class ProfessionsDatabase : IAsyncDisposable
{
    private readonly TestDatabase _database;

    private ProfessionsDatabase(TestDatabase database) => _database = database;

    public static async Task<ProfessionsDatabase> CreateAsync()
    {
        var database = new ProfessionsDatabase(await TestDatabase.CreateAsync("professions"));
        await using var db = database.Open();
        await db.Database.MigrateAsync();
        return database;
    }

    public ProfessionsDb Open() => TestDatabase.Provider == DatabaseProvider.Postgres
        ? new PostgresProfessionsDb(new DbContextOptionsBuilder<PostgresProfessionsDb>().UseNpgsql(_database.ConnectionString).Options)
        : new SqlServerProfessionsDb(new DbContextOptionsBuilder<SqlServerProfessionsDb>().UseSqlServer(_database.ConnectionString).Options);

    public ValueTask DisposeAsync() => _database.DisposeAsync();
}
