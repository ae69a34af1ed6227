using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;

namespace KazMigration.Deployment.Tests;

/// <summary>What only SQL Server itself would refuse, found without one.</summary>
public sealed partial class SqlServerTests
{
    private const int ClusteredKey = 900;
    private const int Index = 1700;

    // By convention of Persistence: the constant that holds a statement says for which server.
    private static readonly Dictionary<string, string> Texts = ConfigurationKeys.Assemblies.SelectMany(a => a.GetTypes())
        .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly).Where(f => f.IsLiteral && f.FieldType == typeof(string)))
        .Where(f => f.Name.EndsWith("SqlServer", StringComparison.Ordinal))
        .ToDictionary(f => $"{f.DeclaringType!.Name}.{f.Name}", f => (string)f.GetRawConstantValue()!);

    public static TheoryData<string> Services => [.. Deploy.Services];

    public static TheoryData<string> Statements => [.. Texts.Keys];

    [Theory]
    [MemberData(nameof(Services))]
    public void Scripts_OfAllMigrations_AreRead(string service)
    {
        using var db = MigrationTests.Context(service, postgres: false);
        var migrator = db.GetService<IMigrator>();

        Assert.Empty(TSql.Faults(migrator.GenerateScript()));
        Assert.Empty(TSql.Faults(migrator.GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent)));
        Assert.Empty(TSql.Faults(migrator.GenerateScript(db.Database.GetMigrations().Last(), Migration.InitialDatabase)));
    }

    [Theory]
    [MemberData(nameof(Statements))]
    public void Statement_OfOurOwn_IsRead(string name) => Assert.Empty(TSql.Faults(Texts[name]));

    [Fact]
    public void Statements_OfOurOwn_AreKnown() =>
        Assert.Equal(
            ["AuditLinker`1.HeadSqlServer", "AuditQueries.LinkSqlServer", "AuditQueries.StoreSqlServer", "Numbers.NextSqlServer", "OutboxQueries.SqlServer"],
            Texts.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("SELECT * FROM [T] ORDER BY [a] LIMIT {0}")]
    [InlineData("SELECT TOP ({0}) * FROM [T] FOR UPDATE SKIP LOCKED")]
    [InlineData("IF 1 = 1 BEGIN CREATE TRIGGER [t] ON [T] AFTER UPDATE AS RETURN; END;")]
    [InlineData("IF 1 = 1 BEGIN EXEC(N'CREATE TRIGGER [t] ON [T] AFTER UPDATE AS THROW 50000, ''it''s'', 1;'); END;")]
    [InlineData("CREATE INDEX [i] ON [T] ([a]) WHERE [a] IS NULL OR [b] IS NULL;")]
    public void Faults_OfAPlantedFault_AreFound(string sql) => Assert.NotEmpty(TSql.Faults(sql));

    [Theory]
    [MemberData(nameof(Services))]
    public void KeysAndIndexes_OfEveryTable_AreNarrowEnough(string service)
    {
        using var db = MigrationTests.Context(service, postgres: false);
        foreach (var table in db.GetService<IDesignTimeModel>().Model.GetRelationalModel().Tables)
        {
            Assert.InRange(Width(table.PrimaryKey!.Columns), 1, ClusteredKey);
            Assert.All(table.UniqueConstraints, key => Assert.InRange(Width(key.Columns), 1, Index));
            Assert.All(table.Indexes, index => Assert.InRange(Width(index.Columns), 1, Index));
        }
    }

    // Error 1785: a row that would be deleted on two ways.
    [Theory]
    [MemberData(nameof(Services))]
    public void Cascades_ToATable_TakeOneWay(string service)
    {
        using var db = MigrationTests.Context(service, postgres: false);
        foreach (var table in db.GetService<IDesignTimeModel>().Model.GetRelationalModel().Tables)
            Assert.Equal(Below(table).Distinct(), Below(table));
    }

    private static IEnumerable<ITable> Below(ITable table) => table.ReferencingForeignKeyConstraints
        .Where(f => f.OnDeleteAction == ReferentialAction.Cascade).SelectMany(f => Below(f.Table).Prepend(f.Table));

    private static int Width(IEnumerable<IColumn> columns) => columns.Sum(c => BytesOf(c.StoreType));

    private static int BytesOf(string type) => type switch
    {
        "bit" => 1,
        "date" => 3,
        "int" => 4,
        "bigint" => 8,
        "datetimeoffset" => 10,
        "uniqueidentifier" => 16,
        _ when Text().Match(type) is { Success: true } text => 2 * int.Parse(text.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture),
        _ => throw new InvalidOperationException($"{type} is no type of a key"),
    };

    [GeneratedRegex(@"^nvarchar\((\d+)\)$")]
    private static partial Regex Text();
}
