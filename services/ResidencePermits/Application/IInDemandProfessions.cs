using KazMigration.ResidencePermits.Domain.Filing;

namespace KazMigration.ResidencePermits.Application;

/// <summary>The list of professions in demand for permanent residence (Order 49, annex 2), asked of its owner.</summary>
public interface IInDemandProfessions
{
    /// <summary>
    /// The profession as the list in force on a day names it; null when it is not on that list; the error
    /// professions-unavailable when nobody can tell.
    /// </summary>
    Task<Result<InDemandProfession?>> FindAsync(Guid professionId, DateOnly on, CancellationToken cancellationToken);
}
