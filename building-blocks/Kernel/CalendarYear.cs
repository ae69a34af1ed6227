using System.Text.Json;

namespace KazMigration.Kernel;

/// <summary>
/// One year of the working calendar in one edition: which weekdays are not worked and which weekend days are
/// (Labour Code; orders that move rest days).
/// </summary>
/// <param name="Year">The year it covers.</param>
/// <param name="Edition">Its number among the editions of that year, from 1.</param>
/// <param name="KnownFrom">The day this edition became known.</param>
/// <param name="NonWorking">Mondays to Fridays that are not worked.</param>
/// <param name="Working">Saturdays and Sundays that are.</param>
public sealed record CalendarYear(int Year, int Edition, DateOnly KnownFrom, IReadOnlySet<DateOnly> NonWorking, IReadOnlySet<DateOnly> Working)
{
    /// <summary>Name of this edition, as it is kept with every term counted under it: "2026/1".</summary>
    public string Name => $"{Year}/{Edition}";

    /// <summary>How many days of the year are worked.</summary>
    public int CountWorkingDays() => WorkingDays().Count();

    /// <summary>Reads every year's file of a folder.</summary>
    public static IReadOnlyList<CalendarYear> ReadFolder(string folder)
    {
        return [.. Directory.GetFiles(folder, "*.json").Select(ReadFile)];

        static CalendarYear ReadFile(string file)
        {
            using var json = File.OpenRead(file);
            return Parse(json);
        }
    }

    /// <summary>Reads a year's file; a date outside the year, or a rest day that falls on a weekend, is an error of the file.</summary>
    public static CalendarYear Parse(Stream json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        var year = new CalendarYear(
            root.GetProperty("year").GetInt32(),
            root.GetProperty("edition").GetInt32(),
            Date(root.GetProperty("knownFrom")),
            Dates(root.GetProperty("nonWorking")),
            Dates(root.GetProperty("working")));
        year.Check();
        return year;
    }

    private void Check()
    {
        foreach (var date in NonWorking.Concat(Working).Where(d => d.Year != Year))
            throw new InvalidDataException($"Calendar {Name}: {date:O} is of another year");
        foreach (var date in NonWorking.Where(IsWeekend))
            throw new InvalidDataException($"Calendar {Name}: {date:O} is a weekend day already");
        foreach (var date in Working.Where(d => !IsWeekend(d)))
            throw new InvalidDataException($"Calendar {Name}: {date:O} is a weekday already");
    }

    internal IEnumerable<DateOnly> WorkingDays()
    {
        for (var date = new DateOnly(Year, 1, 1); date.Year == Year; date = date.AddDays(1))
            if (IsWorking(date))
                yield return date;
    }

    internal bool IsWorking(DateOnly date) => IsWeekend(date) ? Working.Contains(date) : !NonWorking.Contains(date);

    /// <summary>Whether a day is a Saturday or a Sunday.</summary>
    public static bool IsWeekend(DateOnly date) => date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    private static HashSet<DateOnly> Dates(JsonElement days) => [.. days.EnumerateArray().Select(d => Date(d.GetProperty("date")))];

    private static DateOnly Date(JsonElement text) => DateOnly.ParseExact(text.GetString()!, "yyyy-MM-dd", null);
}

/// <summary>A day of an edition that is published, in the words of the order that moves it.</summary>
/// <param name="Date">The day.</param>
/// <param name="NameKk">Its name in Kazakh.</param>
/// <param name="NameRu">In Russian.</param>
/// <param name="NameEn">In English.</param>
/// <param name="Kind">Such as "holiday", "transferredHoliday", "dayOff".</param>
/// <param name="TransferredFrom">The day whose rest it takes over.</param>
/// <param name="Basis">The order that makes it a working day.</param>
public sealed record CalendarDay(
    DateOnly Date, string? NameKk = null, string? NameRu = null, string? NameEn = null, string? Kind = null, DateOnly? TransferredFrom = null,
    string? Basis = null);
