namespace KazMigration.HealthWorkforce.Domain.Cpd;

/// <summary>The chapters of the criteria, and of every sum of credits (Order 66, annex 1 to the Rules; p. 9).</summary>
public enum CpdChapter
{
    AdditionalEducation = 1,
    NonFormalEducation = 2,
    AdditionalCompetences = 3,
}

/// <summary>The grade of a qualification raising course, lowest first (annex 3, row 3).</summary>
public enum CourseGrade
{
    Basic,
    Middle,
    Higher,
    Specialised,
}

/// <summary>
/// What one row of a criterion gives: so many credits for so many units. <see cref="WithReport"/> is null where a report makes
/// no difference; the value with a report stands in place of the plain one.
/// </summary>
public sealed record CpdRate(string Unit, LocalizedText UnitName, int Per, decimal Credits, string? Level, LocalizedText? LevelName, bool? WithReport);

/// <summary>One of the 21 criteria (annex 1): what is asked, what is to be shown, what it gives.</summary>
public sealed record CpdCriterion(
    int Number, CpdChapter Chapter, LocalizedText Name, LocalizedText? Requirement, LocalizedText ConfirmingDocument, IReadOnlyList<CpdRate> Rates)
{
    /// <summary>What the requirements ask that can be checked; not a part of the data, which has them in words.</summary>
    public CpdDemand Demand => CpdDemand.Of(Number);

    public LegalBasis Basis => Order283.Basis($"annex 1, row {Number}");

    /// <summary>The row that a result is counted by; null when the criterion has none such.</summary>
    public CpdRate? RateOf(CpdResult result) => Rates.SingleOrDefault(r =>
        (r.Unit == result.Unit || (result.Unit is null && HasOneUnit)) && r.Level == result.Level && (r.WithReport ?? false) == result.WithReport);

    private bool HasOneUnit => Rates.All(r => r.Unit == Rates[0].Unit);
}
