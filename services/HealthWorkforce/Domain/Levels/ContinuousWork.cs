namespace KazMigration.HealthWorkforce.Domain.Levels;

/// <summary>
/// Continuous work since a level (annex 5). The act does not say when work stops being continuous; the reading taken: a single
/// day without work ends it, and of several unbroken stretches the longest counts.
/// </summary>
public static class ContinuousWork
{
    /// <summary>Completed years of the longest unbroken stretch of work since a day, up to and including another.</summary>
    public static int Years(IEnumerable<WorkPeriod> work, DateOnly since, DateOnly on) =>
        Stretches(work, since, on).Select(s => YearsOf(s.From, s.To)).DefaultIfEmpty().Max();

    /// <summary>The day on which so many years are completed if the work of this day goes on; null when there is none.</summary>
    public static DateOnly? ReachedOn(IEnumerable<WorkPeriod> work, DateOnly since, DateOnly on, int years) =>
        Stretches(work, since, on) is [.., var last] && last.To == on ? last.From.AddYears(years).AddDays(-1) : null;

    private static IReadOnlyList<(DateOnly From, DateOnly To)> Stretches(IEnumerable<WorkPeriod> work, DateOnly since, DateOnly on) => WorkExperience.Join(
        work.Where(p => p.To is null || p.To >= since).Select(p => p.From < since ? p with { From = since } : p), on);

    private static int YearsOf(DateOnly from, DateOnly to)
    {
        var years = to.Year - from.Year + 1;
        // The calendar ends: no years follow its last ones.
        while (years > 0 && (from.Year + years > DateOnly.MaxValue.Year || from.AddYears(years).AddDays(-1) > to))
            years--;
        return years;
    }
}
