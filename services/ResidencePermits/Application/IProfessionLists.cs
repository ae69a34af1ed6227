using KazMigration.ResidencePermits.Domain.AtaZholy;
using KazMigration.ResidencePermits.Domain.Filing;

namespace KazMigration.ResidencePermits.Application;

/// <summary>The Professions service, which keeps the lists that a permit and a card rest on.</summary>
public interface IProfessionLists
{
    /// <summary>
    /// The profession as a list in force on a day names it; null when it is not on that list; the error
    /// <see cref="ProfessionListErrors.Unavailable"/> when nobody can tell.
    /// </summary>
    Task<Result<ListedProfession?>> FindAsync(Guid professionId, string list, DateOnly on, CancellationToken cancellationToken);

    /// <summary>All professions of a list in force on a day, in its order.</summary>
    Task<Result<IReadOnlyList<ListedProfession>>> ListAsync(string list, DateOnly on, CancellationToken cancellationToken);
}

/// <summary>A row of a list; requirements where the list states any.</summary>
public sealed record ListedProfession(Guid Id, string List, string Edition, string Code, LocalizedText Name, StatedRequirements? Requirements)
{
    internal CardProfession ToClaim() => new(Id, List, Edition, Code, Name, Requirements?.Kk);

    internal InDemandProfession ToInDemand() => new(Id, Edition, Code, Name);
}

/// <summary>What the decree asks of the holder of a profession; the Kazakh text counts, Russian is null until there is one.</summary>
public sealed record StatedRequirements(string Kk, string? Ru, string En);

public static class ProfessionListErrors
{
    public static readonly ErrorCode Unavailable = new("professions-unavailable", ErrorKind.Unavailable);
}
