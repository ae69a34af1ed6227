using KazMigration.Commission.Domain;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Commission.Application;

/// <summary>The commission's database, as its use cases see it.</summary>
public interface ICommissionDb : ICalendarsDb
{
    DbSet<CommissionCase> Cases { get; }

    DbSet<Protocol> Protocols { get; }

    /// <summary>Signatures that members owe: found by the member, without a look into every protocol.</summary>
    DbSet<OpenSignature> OpenSignatures { get; }

    DbSet<Composition> Compositions { get; }

    /// <summary>Draws the next number of the register of protocols; one that is not used leaves a gap.</summary>
    Task<long> NextProtocolNumberAsync(CancellationToken cancellationToken);
}
