using KazMigration.HealthWorkforce.Domain.Cpd;
using KazMigration.HealthWorkforce.Domain.Levels;
using KazMigration.HealthWorkforce.Domain.Reports;
using KazMigration.HealthWorkforce.Domain.Workers;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.HealthWorkforce.Application;

/// <summary>The database of this service.</summary>
public interface IHealthWorkforceDb : IDocumentsDb, ICalendarsDb
{
    /// <summary>Results of continuous professional development.</summary>
    DbSet<CpdRecord> CpdRecords { get; }

    /// <summary>Confirmation forms of these results.</summary>
    DbSet<CpdForm> CpdForms { get; }

    /// <summary>Claims to qualification levels, and the levels given.</summary>
    DbSet<LevelClaim> LevelClaims { get; }

    /// <summary>The professional register: an entry a person.</summary>
    DbSet<HealthWorker> Workers { get; }

    DbSet<Workplace> Workplaces { get; }

    /// <summary>The history of entries.</summary>
    DbSet<RegisterStep> RegisterSteps { get; }

    /// <summary>What reports count.</summary>
    DbSet<Movement> Movements { get; }

    /// <summary>Reports of the national coordinator.</summary>
    DbSet<RegisterReport> Reports { get; }

    DbSet<ReportCount> ReportCounts { get; }

    /// <summary>Months of which a report is or was owed.</summary>
    DbSet<ReportTerm> ReportTerms { get; }
}
