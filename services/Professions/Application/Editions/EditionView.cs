using KazMigration.Professions.Domain;

namespace KazMigration.Professions.Application.Editions;

/// <summary>An edition as the API shows it, without its rows.</summary>
/// <param name="InForceFromDerived">The first day was counted and not read from an official publication.</param>
/// <param name="InForceTo">The last day; null while no later edition replaces it.</param>
/// <param name="Rows">How many rows it has.</param>
public sealed record EditionView(
    Guid Id, string List, string Name, Act Act, DateOnly InForceFrom, bool InForceFromDerived, DateOnly? InForceTo, int Rows)
{
    internal static EditionView Of(ProfessionEdition edition) =>
        new(edition.Id, edition.List, edition.Name, edition.Act, edition.InForceFrom, edition.InForceFromDerived, edition.InForceTo, edition.Rows.Count);
}
