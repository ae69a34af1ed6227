namespace KazMigration.ResidencePermits.Domain.AtaZholy;

/// <summary>What must hold of the applicant and the claim beside the papers.</summary>
public static class CardConditions
{
    private const string Kazakhstan = "KAZ";

    /// <summary>The card is for who keeps another citizenship (slides, card 4): not for a citizen of Kazakhstan.</summary>
    public static readonly LegalBasis CitizenshipBasis = AtaZholyBasis.Reported("conditions");

    public static bool IsForeignCitizen(string? citizenship) => citizenship is not null && citizenship != Kazakhstan;

    /// <summary>The card is for who lives abroad (slides, card 4); one who states no country of permanent residence is not asked for it.</summary>
    public static readonly LegalBasis ResidenceBasis = AtaZholyBasis.Slides("card 4");

    public static bool IsAbroad(string? permanentResidence) => permanentResidence != Kazakhstan;

    /// <summary>
    /// Whether the business is where category 3 wants it. Open reading: the country of citizenship or that of permanent
    /// residence, as the category says; the line on documents names only the former.
    /// </summary>
    public static bool IsBusinessWhereItMustBe(string country, string citizenship, string? permanentResidence) =>
        country == citizenship || country == permanentResidence;
}
