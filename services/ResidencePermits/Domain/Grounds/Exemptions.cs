using KazMigration.ResidencePermits.Domain.Papers;

namespace KazMigration.ResidencePermits.Domain.Grounds;

/// <summary>Whom row 9 spares which ground.</summary>
public static class Exemptions
{
    // Open reading: "members of their families" reaches every group named before it.
    private static readonly Circumstance[] NoSolvency =
    [
        Circumstance.EthnicKazakh, Circumstance.FamilyOfEthnicKazakh, Circumstance.FormerCompatriot, Circumstance.BornInKazakhstan,
        Circumstance.FormerCitizen, Circumstance.SimplifiedCitizenshipByTreaty, Circumstance.FamilyOfSpared,
    ];

    private static readonly Circumstance[] NoResidenceNorLiability =
    [
        Circumstance.EthnicKazakh, Circumstance.FamilyOfEthnicKazakh, Circumstance.StatelessWithoutDocuments, Circumstance.UssrPassport1974,
        Circumstance.MarriedWomenConvention,
    ];

    /// <summary>Who need not confirm solvency (ground 4), and brings proof of that instead (row 8, item 3).</summary>
    public static bool FromSolvency(IEnumerable<Circumstance> circumstances, bool inDemandProfession) =>
        inDemandProfession || circumstances.Any(NoSolvency.Contains);

    /// <summary>Whether a ground does not apply to a person: ground 4 (its own words), grounds 15 and 17 (row 9, last paragraph).</summary>
    public static bool From(Ground ground, IEnumerable<Circumstance> circumstances, bool inDemandProfession) =>
        ground == Ground.Solvency
            ? FromSolvency(circumstances, inDemandProfession)
            : (ground == Ground.Residence || ground == Ground.AdministrativeLiability) && circumstances.Any(NoResidenceNorLiability.Contains);
}
