using KazMigration.Professions.Application.Professions;
using KazMigration.Professions.Domain;
using KazMigration.Professions.Domain.Search;

namespace KazMigration.Professions.Application.Catalogue;

/// <summary>An edition as it is answered from: searchable, with its rows ready to be written.</summary>
public sealed class IndexedEdition(ProfessionEdition edition)
{
    public ProfessionEdition Edition => edition;

    public SearchIndex Index { get; } = new(edition.Rows);

    public IReadOnlyDictionary<Guid, ProfessionView> Views { get; } = edition.Rows.ToDictionary(r => r.Id, r => ProfessionView.Of(edition, r));

    /// <summary>A row by its id; it must be one of the edition's own.</summary>
    public ProfessionRow Row(Guid id) => Edition.Rows.First(r => r.Id == id);
}
