using KazMigration.HealthWorkforce.Domain.Reports;
using KazMigration.HealthWorkforce.Domain.Workers;

namespace KazMigration.HealthWorkforce.Infrastructure;

/// <summary>Configuration section "HealthWorkforce:Register": open readings of the act.</summary>
public sealed class RegisterOptions
{
    public const string Section = "HealthWorkforce:Register";

    /// <summary>Days between leaving one organisation and starting at another that make one move of it.</summary>
    public int MigrationWithinDays { get; set; } = Migration.Default.WithinDays;

    /// <summary>Day of the next month on which the monthly report is due.</summary>
    public int ReportDueDay { get; set; } = ReportSchedule.Default.DueDay;

    internal Migration ToMigration() => MigrationWithinDays is >= 0 and <= 366
        ? new Migration(MigrationWithinDays)
        : throw new InvalidOperationException($"{Section}:MigrationWithinDays is no number of days up to a year: {MigrationWithinDays}");

    internal ReportSchedule ToSchedule() => ReportDueDay is >= 1 and <= 28
        ? new ReportSchedule(ReportDueDay)
        : throw new InvalidOperationException($"{Section}:ReportDueDay is no day of every month: {ReportDueDay}");
}
