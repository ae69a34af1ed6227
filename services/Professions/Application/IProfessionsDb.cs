using KazMigration.Professions.Domain;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Professions.Application;

/// <summary>The database of the profession lists.</summary>
public interface IProfessionsDb : IServiceDb
{
    /// <summary>Editions of all lists, with their rows.</summary>
    DbSet<ProfessionEdition> Editions { get; }
}
