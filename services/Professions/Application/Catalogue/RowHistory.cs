using KazMigration.Professions.Domain;

namespace KazMigration.Professions.Application.Catalogue;

/// <summary>Follows a profession through the editions of its list.</summary>
internal static class RowHistory
{
    /// <summary>The rows that are one profession, by edition, oldest first; it ends where an edition goes on without it.</summary>
    public static IReadOnlyList<(IndexedEdition Edition, ProfessionRow Row)> Of(CatalogueSnapshot snapshot, Guid rowId)
    {
        var own = snapshot.EditionOf(rowId)!;
        var editions = snapshot.EditionsOf(own.Edition.List);
        var at = editions.Index().First(e => e.Item == own).Index;

        List<(IndexedEdition, ProfessionRow)> history = [(own, own.Row(rowId))];
        var row = own.Row(rowId);
        for (var i = at - 1; i >= 0 && Earlier(editions[i], editions[i + 1], row) is { } earlier; i--)
            history.Insert(0, (editions[i], row = earlier));

        row = own.Row(rowId);
        for (var i = at + 1; i < editions.Count && Later(editions[i - 1], editions[i], row) is { } later; i++)
            history.Add((editions[i], row = later));
        return history;
    }

    private static ProfessionRow? Earlier(IndexedEdition before, IndexedEdition after, ProfessionRow row) =>
        RowSuccession.Between(before.Edition, after.Edition).FirstOrDefault(p => p.Later.Id == row.Id)?.Earlier;

    private static ProfessionRow? Later(IndexedEdition before, IndexedEdition after, ProfessionRow row) =>
        RowSuccession.Between(before.Edition, after.Edition).FirstOrDefault(p => p.Earlier.Id == row.Id)?.Later;
}
