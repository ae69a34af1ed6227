namespace KazMigration.HealthWorkforce.Domain;

/// <summary>
/// The Rules on continuous professional development and qualification levels, approved by Order No. ҚР ДСМ-283/2020 of
/// 20.12.2020, in the wording of Order No. 66 of 16.07.2025.
/// </summary>
public static class Order283
{
    public const string Act = "ҚР ДСМ-283/2020";

    public const string Edition = "66/2025-07-16";

    /// <summary>A paragraph, or a row of an annex, of the Rules.</summary>
    public static LegalBasis Basis(string paragraph) => new(Act, Edition, paragraph);
}
