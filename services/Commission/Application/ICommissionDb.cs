using KazMigration.Commission.Domain;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Commission.Application;

/// <summary>The commission's database, as its use cases see it.</summary>
public interface ICommissionDb : IServiceDb
{
    DbSet<CommissionCase> Cases { get; }

    DbSet<Protocol> Protocols { get; }

    /// <summary>Signatures that members owe: found by the member, without a look into every protocol.</summary>
    DbSet<OpenSignature> OpenSignatures { get; }

    DbSet<Composition> Compositions { get; }

    /// <summary>The own copy of the editions of the working calendar that were published while the product runs.</summary>
    DbSet<PublishedCalendar> CalendarEditions { get; }

    /// <summary>Draws the next number of the register of protocols; one that is not used leaves a gap.</summary>
    Task<long> NextProtocolNumberAsync(CancellationToken cancellationToken);
}
