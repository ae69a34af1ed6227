namespace KazMigration.ResidencePermits.Domain.Papers;

/// <summary>Categories of applicants by the set of papers that row 8 asks of them.</summary>
public enum ApplicantCategory
{
    /// <summary>Items 1 to 9, and 10 for an in-demand profession.</summary>
    Ordinary,

    /// <summary>Took another state's citizenship through its mission located in Kazakhstan and is permanently registered here.</summary>
    OtherCitizenshipThroughMission,

    /// <summary>Under eighteen, came with a parent, or has a legal representative who is a citizen or permanently resident.</summary>
    MinorUnder18,
}

/// <summary>What a person states about themselves that rows 8 and 9 turn on.</summary>
public enum Circumstance
{
    Refugee,
    EthnicKazakh,
    FamilyOfEthnicKazakh,
    FormerCompatriot,
    BornInKazakhstan,
    FormerCitizen,

    /// <summary>Entitled to citizenship under the simplified procedure by a treaty.</summary>
    SimplifiedCitizenshipByTreaty,

    /// <summary>Of the family of one of the four above.</summary>
    FamilyOfSpared,
    StatelessWithoutDocuments,

    /// <summary>Stateless, on a passport of the USSR of the 1974 pattern.</summary>
    UssrPassport1974,

    /// <summary>A woman under the convention on the nationality of married women.</summary>
    MarriedWomenConvention,

    /// <summary>Found incapable by a court.</summary>
    Incapable,
}

/// <summary>All that the checklist depends on, on the day of filing.</summary>
public sealed record Situation(
    ApplicantCategory Category, DateOnly BirthDate, string? Citizenship, IReadOnlyList<Circumstance> Circumstances, bool InDemandProfession,
    bool ChildAged14To18, bool ParentAbroad, DateOnly FiledOn)
{
    /// <summary>Completed years.</summary>
    public int Age => FiledOn.Year - BirthDate.Year - (FiledOn < BirthDate.AddYears(FiledOn.Year - BirthDate.Year) ? 1 : 0);

    /// <summary>Children and incapable persons file through legal representatives (row 8, filing).</summary>
    public bool NeedsRepresentative => Age < 18 || Is(Circumstance.Incapable);

    public bool Is(Circumstance circumstance) => Circumstances.Contains(circumstance);
}
