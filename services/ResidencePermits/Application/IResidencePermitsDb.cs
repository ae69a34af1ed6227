using KazMigration.ResidencePermits.Domain.AtaZholy;
using KazMigration.ResidencePermits.Domain.Filing;
using KazMigration.ResidencePermits.Domain.Permits;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.ResidencePermits.Application;

/// <summary>The database of this service.</summary>
public interface IResidencePermitsDb : IDocumentsDb, ICalendarsDb
{
    // Permits of permanent residence.
    DbSet<PermitApplication> PermitApplications { get; }

    DbSet<DecisionTerm> DecisionTerms { get; }

    DbSet<ResidencePermit> Permits { get; }

    // Ata Zholy cards.
    DbSet<CardApplication> CardApplications { get; }

    DbSet<CardStep> CardSteps { get; }

    DbSet<CardTerm> CardTerms { get; }

    DbSet<Card> Cards { get; }
}
