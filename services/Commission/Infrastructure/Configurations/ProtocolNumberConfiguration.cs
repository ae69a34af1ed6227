using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KazMigration.Commission.Infrastructure;

/// <summary>No table: the way to draw a number from the database's sequence that both providers have in common.</summary>
internal sealed class ProtocolNumber
{
    public long Value { get; private set; }
}

internal sealed class ProtocolNumberConfiguration(DatabaseFacade database) : IEntityTypeConfiguration<ProtocolNumber>
{
    private const string Sequence = "ProtocolNumbers";

    public void Configure(EntityTypeBuilder<ProtocolNumber> builder)
    {
        builder.ToTable((string?)null);
        builder.HasKey(n => n.Value);
        var value = builder.Property(n => n.Value).ValueGeneratedOnAdd();
        if (database.IsNpgsql())
            NpgsqlPropertyBuilderExtensions.UseHiLo(value, Sequence);
        else
            SqlServerPropertyBuilderExtensions.UseHiLo(value, Sequence);
    }
}
