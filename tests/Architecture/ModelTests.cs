using KazMigration.Architecture.Tests.Planted;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;

namespace KazMigration.Architecture.Tests;

/// <summary>One model, two migration sets.</summary>
public sealed class ModelTests
{
    public static TheoryData<string> Services => [.. Product.Layer("Infrastructure").Select(p => p.Service!)];

    [Theory]
    [MemberData(nameof(Services))]
    public void Migrations_BothDatabases_HoldTheWholeModel(string service)
    {
        var (postgres, sqlServer) = ContextsOf(service);
        using (postgres)
        using (sqlServer)
        {
            Assert.False(postgres.Database.HasPendingModelChanges());
            Assert.False(sqlServer.Database.HasPendingModelChanges());
            Assert.NotEmpty(postgres.Database.GetMigrations());
            Assert.Equal(Names(postgres), Names(sqlServer));
        }

        // The time in front of a migration's name differs.
        static IEnumerable<string> Names(DbContext db) => db.Database.GetMigrations().Select(m => m[(m.IndexOf('_', StringComparison.Ordinal) + 1)..]);
    }

    [Theory]
    [MemberData(nameof(Services))]
    public void Models_BothDatabases_AreAlike(string service)
    {
        var (postgres, sqlServer) = ContextsOf(service);
        using (postgres)
        using (sqlServer)
        {
            var picture = Models.Picture(postgres);

            Assert.Contains("table Outbox", picture);
            Assert.Equal(picture, Models.Picture(sqlServer));
        }
    }

    [Theory]
    [MemberData(nameof(Services))]
    public void Scripts_BothDatabases_CreateEveryTable(string service)
    {
        var (postgres, sqlServer) = ContextsOf(service);
        using (postgres)
        using (sqlServer)
        {
            AssertCreatesEveryTable(sqlServer, table => $"CREATE TABLE [{table}]", "IF NOT EXISTS");
            AssertCreatesEveryTable(postgres, table => $"CREATE TABLE \"{table}\"", "IF NOT EXISTS");
        }
    }

    [Fact]
    public void Planted_ModelWithoutMigration_IsFound()
    {
        using var planted = PlantedContexts().First();

        Assert.True(planted.Database.HasPendingModelChanges());
    }

    [Fact]
    public void Planted_ModelsThatDiffer_AreFound()
    {
        DbContext[] planted = [.. PlantedContexts()];

        Assert.Equal(2, planted.Length);
        Assert.Single(Models.Picture(planted[0]).Except(Models.Picture(planted[1])));
    }

    private static IEnumerable<DbContext> PlantedContexts() => Models.Of([typeof(PostgresPlantedDesign), typeof(SqlServerPlantedDesign)]);

    private static (DbContext Postgres, DbContext SqlServer) ContextsOf(string service)
    {
        DbContext[] contexts = [.. Models.Of(Product.Of(service + ".Infrastructure").Assembly.GetTypes())];
        Assert.Equal(2, contexts.Length);
        return (contexts.Single(c => c.Database.IsNpgsql()), contexts.Single(c => c.Database.IsSqlServer()));
    }

    private static void AssertCreatesEveryTable(DbContext db, Func<string, string> create, string idempotent)
    {
        var script = db.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);

        Assert.Contains(idempotent, script, StringComparison.Ordinal);
        foreach (var table in db.GetService<IDesignTimeModel>().Model.GetRelationalModel().Tables)
            Assert.Contains(create(table.Name), script, StringComparison.Ordinal);
    }
}
