using KazMigration.UseCases;

namespace KazMigration.Applications.Application.Calendars;

/// <summary>
/// An edition of the working calendar, with the members of the product's own data files. <c>year</c> and <c>edition</c> stand
/// in the address and may be left out; <c>workingDays</c>, where it is given, is checked.
/// </summary>
public sealed record CalendarForm(
    DateOnly KnownFrom, IReadOnlyList<CalendarDay> NonWorking, IReadOnlyList<CalendarDay> Working, int? Year = null, int? Edition = null,
    int? WorkingDays = null, string? Status = null, string? Note = null)
{
    private const int MaxStatus = 40;
    private const int MaxNote = 1000;

    internal PublishedCalendar ToEdition(int year, int edition, AlmatyTime now) =>
        new(year, edition, KnownFrom, NonWorking, Working, Status, Note, now.Instant);

    /// <summary>What it says beside the days.</summary>
    internal IEnumerable<Fault> FaultsBeside(PublishedCalendar edition)
    {
        if (Year is { } year && year != edition.Year)
            yield return new Fault("/year", "calendarNotTheAddress", null, ("Expected", edition.Year));
        if (Edition is { } number && number != edition.Edition)
            yield return new Fault("/edition", "calendarNotTheAddress", null, ("Expected", edition.Edition));
        if (Status?.Length > MaxStatus)
            yield return new Fault("/status", "tooLong", null, ("MaxLength", MaxStatus));
        if (Note?.Length > MaxNote)
            yield return new Fault("/note", "tooLong", null, ("MaxLength", MaxNote));
        if (WorkingDays is { } said && edition.Year is >= 1 and < 9999 && edition.ToYear().CountWorkingDays() is var counted && counted != said)
            yield return new Fault("/workingDays", "calendarMiscounted", null, ("Counted", counted));
    }
}
