using static KazMigration.Commission.Tests.Sample;

namespace KazMigration.Commission.Tests;

/// <summary>How length of service is counted (Order 236, p. 10, subparagraph 2, and the reading taken).</summary>
public sealed class WorkExperienceTests
{
    [Theory]
    [InlineData("2024-01-01", "2024-12-31", 1)]
    [InlineData("2024-01-01", "2024-12-30", 1)] // eleven months and thirty days: thirty remaining days make a month
    [InlineData("2024-01-01", "2024-12-29", 0)]
    [InlineData("2024-01-31", "2025-01-30", 1)] // both end days count
    [InlineData("2024-02-29", "2025-02-27", 1)] // 29 February has its anniversary on the 28th
    [InlineData("2024-02-29", "2025-02-26", 0)]
    public void CompletedYears_OnePeriod_CalendarMonthsThenDays(string from, string to, int years) =>
        Assert.Equal(years, WorkExperience.CompletedYears([Period(from, to)], Day("2026-03-02")));

    [Fact]
    public void CompletedYears_RemainingDaysOfTwoPeriods_MakeAMonth()
    {
        // 5 months 15 days and 6 months 15 days.
        WorkPeriod[] periods = [Period("2023-01-01", "2023-06-15"), Period("2024-01-01", "2024-07-15")];

        Assert.Equal(1, WorkExperience.CompletedYears(periods, Day("2026-03-02")));
    }

    [Fact]
    public void CompletedYears_RemainingDaysOneShort_MakeNone()
    {
        WorkPeriod[] periods = [Period("2023-01-01", "2023-06-15"), Period("2024-01-01", "2024-07-14")];

        Assert.Equal(0, WorkExperience.CompletedYears(periods, Day("2026-03-02")));
    }

    [Fact]
    public void CompletedYears_SameYearTwice_CountsOnce()
    {
        WorkPeriod[] periods = [Period("2023-01-01", "2023-12-31"), Period("2023-03-01", "2023-09-30"), Period("2023-01-01", "2023-12-31")];

        Assert.Equal(1, WorkExperience.CompletedYears(periods, Day("2026-03-02")));
    }

    [Fact]
    public void Join_OverlappingAdjoiningAndApart_JoinsWhatTouches()
    {
        WorkPeriod[] periods =
        [
            Period("2020-01-01", "2020-03-31"), Period("2020-04-01", "2020-06-30"), // adjoin
            Period("2021-01-01", "2021-06-30"), Period("2021-06-15", "2021-12-31"), // overlap
            Period("2022-01-02", "2022-01-31"), // a day between
        ];

        Assert.Equal(
            [(Day("2020-01-01"), Day("2020-06-30")), (Day("2021-01-01"), Day("2021-12-31")), (Day("2022-01-02"), Day("2022-01-31"))],
            WorkExperience.Join(periods, Day("2026-03-02")));
    }

    // Counted up to and including the registration day.
    [Theory]
    [InlineData("2025-03-03", "2030-12-31", 1)] // runs beyond: cut
    [InlineData("2025-03-03", null, 1)] // still running: cut
    [InlineData("2025-03-04", null, 0)]
    [InlineData("2026-03-03", "2030-12-31", 0)] // begins after: counts nothing
    public void CompletedYears_BeyondRegistrationDay_CutThere(string from, string? to, int years) =>
        Assert.Equal(years, WorkExperience.CompletedYears([Period(from, to)], Day("2026-03-02")));
}
