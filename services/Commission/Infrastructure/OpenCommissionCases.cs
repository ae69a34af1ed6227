using KazMigration.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KazMigration.Commission.Infrastructure;

internal sealed class OpenCommissionCases(IServiceScopeFactory scopes, ILogger<OpenCases<CommissionDb>> logger) : OpenCases<CommissionDb>(scopes, logger)
{
    protected override Task<Dictionary<string, int>> CountAsync(CommissionDb db, CancellationToken cancellationToken) =>
        db.Cases.Where(c => c.ConcludedAt == null).GroupBy(c => c.Status)
            .Select(g => new { State = g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.State.ToString(), g => g.Count, cancellationToken);
}
