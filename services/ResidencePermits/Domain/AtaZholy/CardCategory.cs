using KazMigration.ResidencePermits.Domain.Filing;

namespace KazMigration.ResidencePermits.Domain.AtaZholy;

/// <summary>For which ethnic Kazakhs abroad the card is (slides, categories 1–3).</summary>
public enum CardCategory
{
    /// <summary>One of the 40 professions of the decree on simplified citizenship, meeting its stated requirements.</summary>
    DecreeProfession,

    /// <summary>A profession in demand for permanent residence, on the list of Order No. 49 in force on the filing day.</summary>
    PermanentResidenceProfession,

    /// <summary>The owner of a registered, working business in the country of citizenship or of permanent residence.</summary>
    BusinessOwner,
}

public static class CardCategories
{
    /// <summary>The category as the slides number it.</summary>
    public static LegalBasis Basis(this CardCategory category) => AtaZholyBasis.Slides($"category {(int)category + 1}");

    /// <summary>The list that the profession stands on; null for a business.</summary>
    public static string? List(this CardCategory category) => category switch
    {
        CardCategory.DecreeProfession => "citizenship",
        CardCategory.PermanentResidenceProfession => InDemandProfession.List,
        _ => null,
    };
}
