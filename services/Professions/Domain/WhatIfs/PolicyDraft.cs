namespace KazMigration.Professions.Domain.WhatIfs;

/// <summary>Points for the values of education (Order 236, p. 10, subparagraph 1).</summary>
public sealed record EducationPoints(int Higher, int AcademicDegree, int EnglishTeachingCertificate);

/// <summary>Points from so many completed years on, until the next band begins (p. 10, subparagraph 2).</summary>
public sealed record ExperienceBand(int FromYears, int Points);

/// <summary>
/// A scoring policy in the making: what p. 10 and annex 2, row 9.2, would say. Years below the first band earn nothing. How points
/// are counted from it stays the commission's.
/// </summary>
public sealed record PolicyDraft(int Threshold, EducationPoints Education, IReadOnlyList<ExperienceBand> Experience)
{
    private const int MostPoints = 100;
    private const int MostYears = 60;
    private const int MostBands = 20;

    /// <summary>All faults together: points and years within reason, no band twice, and more years never earn less.</summary>
    public IEnumerable<Fault> Faults(string pointer)
    {
        if (Threshold is < 1 or > MostPoints)
            yield return new(pointer + "/threshold", "outOfRange", null, ("From", 1), ("To", MostPoints));
        foreach (var (name, points) in new[]
        {
            ("higher", Education.Higher), ("academicDegree", Education.AcademicDegree), ("englishTeachingCertificate", Education.EnglishTeachingCertificate),
        })
        {
            if (points is < 0 or > MostPoints)
                yield return new($"{pointer}/education/{name}", "outOfRange", null, ("From", 0), ("To", MostPoints));
        }

        if (Experience.Count == 0)
            yield return new(pointer + "/experience", "required");
        if (Experience.Count > MostBands)
            yield return new(pointer + "/experience", "tooManyBands", null, ("Max", MostBands));
        foreach (var (at, band) in Experience.Index())
        {
            if (band.FromYears is < 0 or > MostYears)
                yield return new($"{pointer}/experience/{at}/fromYears", "outOfRange", null, ("From", 0), ("To", MostYears));
            if (Experience.Count(b => b.FromYears == band.FromYears) > 1)
                yield return new($"{pointer}/experience/{at}/fromYears", "bandTwice", null, ("Years", band.FromYears));
            if (band.Points is < 0 or > MostPoints)
                yield return new($"{pointer}/experience/{at}/points", "outOfRange", null, ("From", 0), ("To", MostPoints));
            if (Experience.Any(b => b.FromYears < band.FromYears && b.Points > band.Points))
                yield return new($"{pointer}/experience/{at}/points", "fewerPointsForMore");
        }
    }
}
