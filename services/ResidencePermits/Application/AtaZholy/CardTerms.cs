using KazMigration.ResidencePermits.Domain.AtaZholy;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.ResidencePermits.Application.AtaZholy;

internal static class CardTerms
{
    /// <summary>The applications that terms are of, to be changed.</summary>
    public static async Task<Dictionary<Guid, CardApplication>> ApplicationsOfAsync(
        this IResidencePermitsDb db, IReadOnlyCollection<CardTerm> terms, CancellationToken cancellationToken)
    {
        var ids = terms.Select(t => t.ApplicationId).Distinct().ToList();
        return ids.Count == 0 ? [] : await db.CardApplications.Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => a.Id, cancellationToken);
    }

    /// <summary>A term as events tell of it.</summary>
    public static ToldTerm Told(this CardTerm term) => new(
        term.ApplicationId, "card" + term.Kind, term.LocalExecutiveBody, term.DueOn, term.CalendarEdition, term.LegalBasis);
}
