using Microsoft.EntityFrameworkCore;

namespace KazMigration.Bench.Bare;

/// <summary>A row about as wide as a small case: ten columns, no index but the key.</summary>
internal sealed class BareRow
{
    public Guid Id { get; set; }

    public string Number { get; set; } = "";

    public string Status { get; set; } = "";

    public string Body { get; set; } = "";

    public string Holder { get; set; } = "";

    public string Note { get; set; } = "";

    public DateTimeOffset SubmittedAt { get; set; }

    public DateOnly RegisteredOn { get; set; }

    public DateOnly DueOn { get; set; }

    public long Version { get; set; }

    public static BareRow New() => new()
    {
        Id = Guid.CreateVersion7(),
        Number = "71-2026-0000001",
        Status = "Registered",
        Body = "71",
        Holder = "YILMAZ AHMET",
        Note = "one row of the bare comparison",
        SubmittedAt = new DateTimeOffset(2026, 3, 2, 5, 0, 0, TimeSpan.Zero),
        RegisteredOn = new DateOnly(2026, 3, 2),
        DueOn = new DateOnly(2026, 3, 10),
        Version = 1,
    };
}

internal sealed class BareDb(DbContextOptions<BareDb> options) : DbContext(options)
{
    public DbSet<BareRow> Rows => Set<BareRow>();
}
