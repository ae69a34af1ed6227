namespace KazMigration.ResidencePermits.Domain;

/// <summary>Annex 3 of the Rules on residence permits (Order 992 of 04.12.2015), rows 8 and 9, as amended by No. 642 of 15.08.2023.</summary>
public static class Order992
{
    /// <summary>The edition at hand; no earlier wording is known to the product.</summary>
    public const string Edition = "642/2023-08-15";

    /// <summary>An item of row 8: what is asked of the applicant.</summary>
    public static LegalBasis Item(int number) => Row8($"item {number}");

    /// <summary>A part of row 8 that has no number of its own.</summary>
    public static LegalBasis Row8(string part) => new("992", Edition, $"annex 3, row 8, {part}");

    /// <summary>Row 9: the grounds of refusal and annulment.</summary>
    public static readonly LegalBasis Grounds = new("992", Edition, "annex 3, row 9");
}
