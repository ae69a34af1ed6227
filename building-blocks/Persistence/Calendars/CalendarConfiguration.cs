using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Persistence;

public static class CalendarConfiguration
{
    /// <summary>The table of a service that keeps published editions of the working calendar.</summary>
    public static void ConfigureCalendars(this ModelBuilder model)
    {
        ArgumentNullException.ThrowIfNull(model);
        model.Entity<PublishedCalendar>(edition =>
        {
            edition.ToTable("CalendarEditions").HasKey(e => e.Id);
            edition.Property(e => e.Id).ValueGeneratedNever();
            edition.Property(e => e.Status).HasMaxLength(40);
            edition.Property(e => e.Note).HasMaxLength(1000);
            // Published once, whoever asks at the same moment.
            edition.HasIndex(e => new { e.Year, e.Edition }).IsUnique();
        });
    }
}
