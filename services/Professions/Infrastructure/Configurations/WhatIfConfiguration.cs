using KazMigration.Professions.Domain.WhatIfs;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KazMigration.Professions.Infrastructure.Configurations;

internal sealed class WhatIfConfiguration : IEntityTypeConfiguration<WhatIf>
{
    public void Configure(EntityTypeBuilder<WhatIf> asked)
    {
        asked.ToTable("WhatIfs");
        asked.Property(w => w.Id).ValueGeneratedNever();
        asked.Property(w => w.AskedBy).HasMaxLength(100);
        asked.Property(w => w.After).HasMaxLength(100);
    }
}

internal sealed class OtherwiseCaseConfiguration : IEntityTypeConfiguration<OtherwiseCase>
{
    public void Configure(EntityTypeBuilder<OtherwiseCase> found)
    {
        // A case stands in an answer once, and is read in this order.
        found.ToTable("OtherwiseCases").HasKey(c => new { c.WhatIfId, c.ApplicationId });
        found.Property(c => c.LocalExecutiveBody).HasMaxLength(2);
        found.Property(c => c.Change).HasMaxLength(40);
    }
}
