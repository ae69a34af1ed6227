using KazMigration.Messaging;
using KazMigration.ResidencePermits.Domain.Filing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KazMigration.ResidencePermits.Infrastructure;

internal sealed class OpenPermitApplications(IServiceScopeFactory scopes, ILogger<OpenCases<ResidencePermitsDb>> logger)
    : OpenCases<ResidencePermitsDb>(scopes, logger)
{
    protected override async Task<Dictionary<string, int>> CountAsync(ResidencePermitsDb db, CancellationToken cancellationToken) => new()
    {
        ["permitRegistered"] = await db.PermitApplications.CountAsync(a => a.Status == PermitApplicationStatus.Registered, cancellationToken),
    };
}
