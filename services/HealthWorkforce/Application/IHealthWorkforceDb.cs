using KazMigration.UseCases;

namespace KazMigration.HealthWorkforce.Application;

/// <summary>The database of this service.</summary>
public interface IHealthWorkforceDb : IServiceDb
{
}
