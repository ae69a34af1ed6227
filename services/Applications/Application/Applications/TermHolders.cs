using KazMigration.Applications.Domain.Applications;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Applications.Application.Applications;

internal static class TermHolders
{
    /// <summary>What terms are of, to be changed, by <see cref="Term.HolderId"/>.</summary>
    public static async Task<Dictionary<Guid, ITermHolder>> HoldersOfAsync(
        this IApplicationsDb db, IReadOnlyCollection<Term> terms, CancellationToken cancellationToken)
    {
        var applications = terms.Where(t => t.ComplaintId is null).Select(t => t.ApplicationId).Distinct().ToList();
        var complaints = terms.Select(t => t.ComplaintId).OfType<Guid>().Distinct().ToList();
        var holders = new Dictionary<Guid, ITermHolder>();
        if (applications.Count > 0)
            foreach (var application in await db.Applications.Where(a => applications.Contains(a.Id)).ToListAsync(cancellationToken))
                holders.Add(application.Id, application);
        if (complaints.Count > 0)
            foreach (var complaint in await db.Complaints.Where(c => complaints.Contains(c.Id)).ToListAsync(cancellationToken))
                holders.Add(complaint.Id, complaint);
        return holders;
    }

    /// <summary>A term as events tell of it.</summary>
    public static ToldTerm Told(this Term term) => new(
        term.ApplicationId, Words.CamelCase(term.Kind), term.LocalExecutiveBody, term.DueOn, term.CalendarEdition, term.LegalBasis);
}
