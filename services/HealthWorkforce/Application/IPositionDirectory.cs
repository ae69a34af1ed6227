using KazMigration.HealthWorkforce.Domain.Workers;

namespace KazMigration.HealthWorkforce.Application;

/// <summary>The nomenclature of positions, which Professions owns as the list "health-positions"; its last good answer when it is down.</summary>
public interface IPositionDirectory
{
    /// <summary>
    /// The position of the nomenclature in force on a day that an id or a name means; an old name means the one that replaced it.
    /// The error <see cref="WorkerErrors.PositionsUnavailable"/> when nobody can tell.
    /// </summary>
    Task<Result<PositionFound>> FindAsync(Guid? id, string? name, DateOnly on, CancellationToken cancellationToken);
}

/// <summary>What an id or a name led to.</summary>
/// <param name="Position">The one position; null when there is none, or more than one.</param>
/// <param name="MayBe">Positions that the name may mean, when there is more than one.</param>
public sealed record PositionFound(NomenclaturePosition? Position, IReadOnlyList<NomenclaturePosition> MayBe)
{
    public static readonly PositionFound None = new(null, []);
}
