namespace KazMigration.ResidencePermits.Domain.Grounds;

/// <summary>The two lists of row 9; both number from 1, so a ground is always cited by list and number.</summary>
public enum GroundList
{
    /// <summary>Law on public services, article 19-1: refusal only.</summary>
    General,

    /// <summary>Law on migration of population, article 49: refusal, and annulment of a permit given.</summary>
    Article49,
}

/// <summary>A listed ground.</summary>
public sealed record Ground(GroundList List, int Number)
{
    /// <summary>An authorised body does not agree, or an examination ended negatively.</summary>
    public static readonly Ground NegativeAnswer = new(GroundList.General, 3);

    /// <summary>No confirmation of solvency.</summary>
    public static readonly Ground Solvency = new(GroundList.Article49, 4);

    /// <summary>Fewer than 183 days of residence.</summary>
    public static readonly Ground Residence = new(GroundList.Article49, 15);

    /// <summary>Administrative liability in migration, tax or labour law.</summary>
    public static readonly Ground AdministrativeLiability = new(GroundList.Article49, 17);

    public LegalBasis LegalBasis => new(
        "992", Order992.Edition, $"annex 3, row 9, {(List == GroundList.General ? "general list" : "list of article 49")}, item {Number}");

    public bool Exists => Number >= 1 && Number <= (List == GroundList.General ? 3 : 21);

    /// <summary>Open reading: ground 15 speaks of who has a permit, so it can only annul.</summary>
    public bool MayRefuse => Exists && this != Residence;

    /// <summary>The article 49 list alone annuls.</summary>
    public bool MayAnnul => Exists && List == GroundList.Article49;
}
