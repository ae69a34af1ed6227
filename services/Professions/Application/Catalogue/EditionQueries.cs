using KazMigration.Professions.Domain;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Professions.Application.Catalogue;

internal static class EditionQueries
{
    /// <summary>Editions with their rows as the act numbers them: databases keep them in orders of their own.</summary>
    public static IQueryable<ProfessionEdition> WithRows(this IQueryable<ProfessionEdition> editions) =>
        editions.Include(e => e.Rows.OrderBy(r => r.SectorNumber).ThenBy(r => r.ActivityNumber).ThenBy(r => r.Number));
}
