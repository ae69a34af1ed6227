namespace KazMigration.HealthWorkforce.Domain;

/// <summary>
/// The Rules of keeping the professional register, approved by Order No. ҚР ДСМ-253/2020 of 11.12.2020, in the wording of Order
/// No. 66 of 16.07.2025.
/// </summary>
public static class Order253
{
    public const string Act = "ҚР ДСМ-253/2020";

    public const string Edition = "66/2025-07-16";

    /// <summary>A paragraph of the Rules.</summary>
    public static LegalBasis Basis(string paragraph) => new(Act, Edition, paragraph);
}
