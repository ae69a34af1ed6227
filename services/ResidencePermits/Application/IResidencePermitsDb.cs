using KazMigration.UseCases;

namespace KazMigration.ResidencePermits.Application;

/// <summary>The database of this service.</summary>
public interface IResidencePermitsDb : IServiceDb
{
}
