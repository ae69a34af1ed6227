using KazMigration.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;

namespace KazMigration.Deployment.Tests;

/// <summary>Scripts of both databases, and the models of both side by side.</summary>
public sealed class MigrationTests
{
    private static readonly Type[] Factories = [.. ConfigurationKeys.Assemblies.SelectMany(a => a.GetTypes())
        .Where(t => t is { IsAbstract: false } && t.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IDesignTimeDbContextFactory<>)))];

    public static TheoryData<string> Services => [.. Deploy.Services];

    [Fact]
    public void EveryService_HasAContextForEachDatabase()
    {
        Assert.Equal(2 * Deploy.Services.Length, Factories.Length);
        Assert.All(Deploy.Services, s => Assert.NotSame(Context(s, postgres: true), Context(s, postgres: false)));
    }

    [Theory]
    [MemberData(nameof(Services))]
    public void SqlServerScript_OfAllMigrations_CanBeRunAtAnyState(string service)
    {
        using var db = Context(service, postgres: false);
        var script = db.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);
        var migrations = db.Database.GetMigrations().ToList();
        Assert.NotEmpty(migrations);
        Assert.All(migrations, m => Assert.Contains($"WHERE [MigrationId] = N'{m}'", script, StringComparison.Ordinal));
        Assert.Contains("CREATE TABLE [Outbox]", script, StringComparison.Ordinal);
        Assert.DoesNotContain("jsonb", script, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Services))]
    public void Migrations_OfBothDatabases_AreUpToDate(string service)
    {
        foreach (var postgres in (bool[])[true, false])
        {
            using var db = Context(service, postgres);
            Assert.False(db.Database.HasPendingModelChanges(), $"{db.GetType().Name}: add a migration");
        }
    }

    [Theory]
    [MemberData(nameof(Services))]
    public void Models_OfBothDatabases_AreTheSame(string service)
    {
        using var postgres = Context(service, postgres: true);
        using var sqlServer = Context(service, postgres: false);
        var expected = Lines(postgres).ToList();
        Assert.True(expected.Count > 30);
        Assert.Equal(string.Join('\n', expected), string.Join('\n', Lines(sqlServer)));
    }

    private static IEnumerable<string> Lines(DbContext db)
    {
        var model = db.GetService<IDesignTimeModel>().Model;
        // What is kept as JSON within a column has keys of EF's own making.
        foreach (var entity in model.GetEntityTypes().Where(e => !e.IsMappedToJson()).OrderBy(e => e.Name, StringComparer.Ordinal))
        {
            yield return $"{entity.Name} in {entity.GetTableName()}";
            foreach (var p in entity.GetProperties().OrderBy(p => p.Name, StringComparer.Ordinal))
                yield return $"  {p.Name} {p.ClrType.Name} null:{p.IsNullable} length:{p.GetMaxLength()} token:{p.IsConcurrencyToken} {p.ValueGenerated}";
            foreach (var key in entity.GetKeys().Select(k => $"  key {Names(k.Properties)}").Order(StringComparer.Ordinal))
                yield return key;
            foreach (var index in entity.GetIndexes().Select(Line).Order(StringComparer.Ordinal))
                yield return index;
            foreach (var foreign in entity.GetForeignKeys().Select(f => $"  to {f.PrincipalEntityType.Name} by {Names(f.Properties)} {f.DeleteBehavior}").Order(StringComparer.Ordinal))
                yield return foreign;
        }

        foreach (var sequence in model.GetSequences().OrderBy(s => s.Name, StringComparer.Ordinal))
            yield return $"sequence {sequence.Name} by {sequence.IncrementBy}";
    }

    private static string Line(IIndex index) =>
        $"  index {index.GetDatabaseName()} on {Names(index.Properties)} unique:{index.IsUnique} where {index.GetFilter()?.Replace('[', '"').Replace(']', '"')}";

    private static string Names(IEnumerable<IReadOnlyProperty> properties) => string.Join(',', properties.Select(p => p.Name));

    internal static ServiceDbContext Context(string service, bool postgres)
    {
        var contexts = Factories.Select(f => (ServiceDbContext)f.GetMethod("CreateDbContext")!.Invoke(Activator.CreateInstance(f), [Array.Empty<string>()])!);
        return contexts.Single(c => c.Database.IsNpgsql() == postgres && c.GetType().Name.Contains(Deploy.Project(service), StringComparison.Ordinal));
    }
}
