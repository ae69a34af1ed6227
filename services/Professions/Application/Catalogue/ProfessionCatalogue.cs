using KazMigration.Professions.Domain;

namespace KazMigration.Professions.Application.Catalogue;

/// <summary>
/// Holds what this process answers from. The lists are small, read all the time and change a few times a year, so reads come
/// from memory; the database stays the truth, and every instance follows it (<see cref="RefreshCatalogue"/>).
/// </summary>
public sealed class ProfessionCatalogue
{
    private CatalogueSnapshot? _current;

    /// <summary>The snapshot to answer from; null until the lists were read.</summary>
    public CatalogueSnapshot? Current => Volatile.Read(ref _current);

    internal void Replace(IEnumerable<ProfessionEdition> editions) =>
        Volatile.Write(ref _current, new CatalogueSnapshot((Current?.Generation ?? 0) + 1, editions));
}
