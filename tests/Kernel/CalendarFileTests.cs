using System.Text;
using System.Text.Json;

namespace KazMigration.Kernel.Tests;

/// <summary>The calendar's data files, and what is refused in one.</summary>
public sealed class CalendarFileTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Calendar");

    private static readonly string[] Names = [.. new DirectoryInfo(Folder).GetFiles("*.json").Select(f => f.Name).Order()];

    public static TheoryData<string> Files => new(Names);

    [Fact]
    public void Files_All_CoverTheYears2023To2027() =>
        Assert.Equal(["2023.json", "2024.json", "2025.json", "2026.json", "2027.json"], Names);

    [Theory]
    [MemberData(nameof(Files))]
    public void File_EveryYear_HasAsManyWorkingDaysAsItSays(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, file)));
        var year = json.RootElement.GetProperty("year").GetInt32();

        var days = Enumerable.Range(0, DateTime.IsLeapYear(year) ? 366 : 365).Select(new DateOnly(year, 1, 1).AddDays);

        Assert.Equal(json.RootElement.GetProperty("workingDays").GetInt32(), days.Count(Sample.Calendar.IsWorkingDay));
    }

    // Days that were announced otherwise at one time, or are worked though they fall on a weekend.
    [Theory]
    [InlineData("2023-07-01", true)]
    [InlineData("2024-05-04", true)]
    [InlineData("2025-01-05", true)]
    [InlineData("2024-06-17", true)] // announced as a day off, cancelled on 7 June 2024
    [InlineData("2026-08-31", true)] // announced in January 2026, withdrawn in March
    [InlineData("2027-03-15", false)] // Constitution Day from 2027
    [InlineData("2026-01-07", false)] // Orthodox Christmas
    [InlineData("2026-03-09", false)]
    public void IsWorkingDay_DaysMovedByOrder_AsTheLastOrderSays(string day, bool working) =>
        Assert.Equal(working, Sample.Calendar.IsWorkingDay(Almaty.Day(day)));

    [Fact]
    public void Parse_GoodFile_IsRead()
    {
        var year = Parse(nonWorking: "2026-01-01", working: "2026-01-03");

        Assert.Equal(("2026/3", new DateOnly(2025, 11, 20)), (year.Name, year.KnownFrom));
        Assert.Equal([new(2026, 1, 1)], year.NonWorking);
        Assert.Equal([new(2026, 1, 3)], year.Working);
    }

    [Theory]
    [InlineData("2025-12-31", "2026-01-03", "another year")]
    [InlineData("2026-01-01", "2027-01-03", "another year")]
    [InlineData("2026-01-03", "2026-01-04", "weekend day already")]
    [InlineData("2026-01-01", "2026-01-02", "weekday already")]
    public void Parse_DayThatCannotBeMeant_SaysWhich(string nonWorking, string working, string complaint) =>
        Assert.Contains(complaint, Assert.Throws<InvalidDataException>(() => Parse(nonWorking, working)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("1.1.2026")]
    [InlineData("2026-13-01")]
    [InlineData("2026-02-29")]
    public void Parse_NoDate_IsAnError(string date) => Assert.Throws<FormatException>(() => Parse(date, "2026-01-03"));

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "year": 2026, "edition": 1, "knownFrom": "2025-11-20", "nonWorking": [] }""")]
    public void Parse_MemberMissing_IsAnError(string json) => Assert.Throws<KeyNotFoundException>(() => Parse(json));

    private static CalendarYear Parse(string nonWorking, string working) => Parse(
        $$"""{ "year": 2026, "edition": 3, "knownFrom": "2025-11-20", "nonWorking": [{ "date": "{{nonWorking}}" }], "working": [{ "date": "{{working}}" }] }""");

    private static CalendarYear Parse(string json)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return CalendarYear.Parse(stream);
    }
}
