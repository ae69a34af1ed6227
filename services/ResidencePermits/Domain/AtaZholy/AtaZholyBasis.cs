namespace KazMigration.ResidencePermits.Domain.AtaZholy;

/// <summary>What the rules of the Ata Zholy card rest on. No legal act on the card is at hand, and none is named.</summary>
public static class AtaZholyBasis
{
    /// <summary>The slides of 2023 of the Ministry of Foreign Affairs and the Otandastar Fund, by section and number.</summary>
    public static LegalBasis Slides(string paragraph) => new("ata-zholy", "2023", paragraph);

    /// <summary>Public reports of the Rules of 30.06.2023 and of their amendment of 2024, which are not at hand: unconfirmed.</summary>
    public static LegalBasis Reported(string paragraph) => new("ata-zholy", "2023-06-30/unconfirmed", paragraph);
}
