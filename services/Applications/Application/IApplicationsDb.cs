using KazMigration.Applications.Domain.Applications;
using KazMigration.Applications.Domain.Certificates;
using KazMigration.Applications.Domain.Complaints;
using KazMigration.Applications.Domain.Statistics;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Applications.Application;

/// <summary>The tables of the service.</summary>
public interface IApplicationsDb : IDocumentsDb
{
    DbSet<CertificateApplication> Applications { get; }

    DbSet<Term> Terms { get; }

    DbSet<Step> Steps { get; }

    DbSet<Certificate> Certificates { get; }

    DbSet<CertificateNotice> Notices { get; }

    DbSet<Complaint> Complaints { get; }

    /// <summary>What was counted and is not in the totals yet.</summary>
    DbSet<Fact> Facts { get; }

    DbSet<FactTotal> FactTotals { get; }

    /// <summary>Keeps professions that an edition has from a day on, with the next save.</summary>
    Task KeepAsync(IReadOnlyList<Profession> professions, DateOnly inForceFrom, CancellationToken cancellationToken);

    /// <summary>Editions of the working calendar that were published while the product runs.</summary>
    DbSet<PublishedCalendar> CalendarEditions { get; }

    /// <summary>The next number of a refusal notice.</summary>
    Task<long> NextNoticeNumberAsync(CancellationToken cancellationToken);
}
