using System.Collections.Frozen;
using KazMigration.Professions.Domain;

namespace KazMigration.Professions.Application.Catalogue;

/// <summary>An edition's id and version, by which a change in the database is noticed.</summary>
public sealed record EditionStamp(Guid Id, long Version);

/// <summary>All editions as the database had them at one moment. Never changes, so that readers need no lock.</summary>
public sealed class CatalogueSnapshot
{
    private readonly IndexedEdition[] _editions;
    private readonly FrozenDictionary<Guid, IndexedEdition> _editionOfRow;

    public CatalogueSnapshot(long generation, IEnumerable<ProfessionEdition> editions)
    {
        Generation = generation;
        _editions = [.. editions.OrderBy(e => e.List, StringComparer.Ordinal).ThenBy(e => e.InForceFrom).Select(e => new IndexedEdition(e))];
        _editionOfRow = _editions.SelectMany(e => e.Views.Keys.Select(id => (id, e))).ToFrozenDictionary(p => p.id, p => p.e);
        Stamps = [.. _editions.Select(e => new EditionStamp(e.Edition.Id, e.Edition.Version)).OrderBy(s => s.Id)];
    }

    /// <summary>Counts the snapshots of this process; whatever was made of another generation is out of date.</summary>
    public long Generation { get; }

    /// <summary>What it was made of, in order of ids.</summary>
    public IReadOnlyList<EditionStamp> Stamps { get; }

    /// <summary>The editions in force on a date: of one list, or of every list when none is named.</summary>
    public IReadOnlyList<IndexedEdition> InForceOn(DateOnly date, string? list) =>
        [.. _editions.Where(e => (list is null || e.Edition.List == list) && e.Edition.IsInForceOn(date))];

    /// <summary>The editions of one list, or of every list, oldest first within a list.</summary>
    public IReadOnlyList<IndexedEdition> EditionsOf(string? list) => [.. _editions.Where(e => list is null || e.Edition.List == list)];

    /// <summary>An edition by its id; null for an unknown one.</summary>
    public IndexedEdition? Edition(Guid id) => Array.Find(_editions, e => e.Edition.Id == id);

    /// <summary>The edition that a row stands in; null for an unknown row.</summary>
    public IndexedEdition? EditionOf(Guid rowId) => _editionOfRow.GetValueOrDefault(rowId);
}
