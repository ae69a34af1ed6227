using KazMigration.Applications.Domain.Applications;
using KazMigration.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KazMigration.Applications.Infrastructure;

internal sealed class OpenApplications(IServiceScopeFactory scopes, ILogger<OpenCases<ApplicationsDb>> logger) : OpenCases<ApplicationsDb>(scopes, logger)
{
    private static readonly ApplicationStatus[] Open = [ApplicationStatus.Registered, ApplicationStatus.UnderReview, ApplicationStatus.AwaitingSignature];

    protected override Task<Dictionary<string, int>> CountAsync(ApplicationsDb db, CancellationToken cancellationToken) =>
        db.Applications.Where(a => Open.Contains(a.Status)).GroupBy(a => a.Status)
            .Select(g => new { State = g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.State.ToString(), g => g.Count, cancellationToken);
}
