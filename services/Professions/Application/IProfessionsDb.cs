using KazMigration.Professions.Domain;
using KazMigration.Professions.Domain.Drafts;
using KazMigration.Professions.Domain.WhatIfs;
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

    /// <summary>Questions which decided cases would have come out otherwise under a draft.</summary>
    DbSet<WhatIf> WhatIfs { get; }

    /// <summary>The cases that the answers name.</summary>
    DbSet<OtherwiseCase> OtherwiseCases { get; }
}
