using KazMigration.Persistence;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Messaging.Tests.Answers;

/// <summary>What was answered to one question.</summary>
internal sealed class KnownName(string code, string name)
{
    public string Code { get; private set; } = code;

    public string Name { get; private set; } = name;

    public bool Learn(string name)
    {
        var known = name == Name;
        Name = name;
        return !known;
    }
}

/// <summary>The smallest database that keeps answers.</summary>
internal sealed class AnswersDb(DbContextOptions<AnswersDb> options) : ServiceDbContext(options)
{
    public DbSet<KnownName> Names => Set<KnownName>();

    public static void Configure(DbContextOptionsBuilder options, string connectionString)
    {
        if (TestDatabase.Provider == DatabaseProvider.Postgres)
            options.UseNpgsql(connectionString);
        else
            options.UseSqlServer(connectionString);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<KnownName>(name =>
        {
            name.ToTable("KnownNames").HasKey(n => n.Code);
            name.Property(n => n.Code).HasMaxLength(40);
        });
        base.OnModelCreating(modelBuilder);
    }
}
