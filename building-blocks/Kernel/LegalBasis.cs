namespace KazMigration.Kernel;

/// <summary>
/// What a decision or refusal rests on: the act (its number), the edition (number and date of the amending order) and the paragraph.
/// </summary>
public sealed record LegalBasis(string Act, string Edition, string Paragraph)
{
    /// <summary>
    /// The edition of Order No. 236 that is at hand, by order No. 426 of 30.12.2025. No earlier wording is known to the
    /// product, so every case is decided under this one.
    /// </summary>
    public const string Order236Edition = "426/2025-12-30";

    /// <summary>A paragraph, or a row of annex 2, of the Rules of Order No. 236 of 22.06.2023.</summary>
    public static LegalBasis Order236(string paragraph) => new("236", Order236Edition, paragraph);
}
