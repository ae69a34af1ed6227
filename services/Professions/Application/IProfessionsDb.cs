using KazMigration.Professions.Domain;
using KazMigration.Professions.Domain.Drafts;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Professions.Application;

/// <summary>The database of the profession lists.</summary>
public interface IProfessionsDb : IServiceDb
{
    /// <summary>Editions of all lists, with their rows.</summary>
    DbSet<ProfessionEdition> Editions { get; }

    /// <summary>The rows of all editions.</summary>
    DbSet<ProfessionRow> Rows { get; }

    /// <summary>Editions in the making.</summary>
    DbSet<EditionDraft> Drafts { get; }
}
