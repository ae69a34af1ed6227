namespace KazMigration.Applications.Domain.Applications;

/// <summary>What the applicant owes in time.</summary>
public enum ApplicantTermKind { Extension, NewEmployerNotice, ContractEndedNotice, Reissue, Duplicate }

/// <summary>
/// A term that the applicant owed, and whether it was met. A late one is not among the grounds of refusal: it is shown to the
/// officer and refuses nothing.
/// </summary>
/// <param name="Kind">Which one.</param>
/// <param name="From">Day 0: the event, or the first day of the certificate when the event came before it.</param>
/// <param name="DueOn">Its last day.</param>
/// <param name="CalendarEdition">Editions of the working calendar it was counted under.</param>
/// <param name="MetOn">The day the applicant acted.</param>
/// <param name="LateBy">In working days; 0 when it was met.</param>
public sealed record ApplicantTerm(ApplicantTermKind Kind, DateOnly From, DateOnly DueOn, string CalendarEdition, DateOnly MetOn, int LateBy)
{
    /// <summary>Working days of each of these terms (Order 236, p. 17, 18, 20, 22, 22-1).</summary>
    public const int WorkingDays = 5;

    public bool IsLate => LateBy > 0;

    /// <summary>
    /// Counts the term from its event to the act. Open reading: while there is no certificate nobody can ask for its extension,
    /// reissue or duplicate, so an event before it counts from the certificate's first day.
    /// </summary>
    public static ApplicantTerm Of(ApplicantTermKind kind, DateOnly happenedOn, DateOnly certificateFrom, DateOnly actedOn, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var term = calendar.Count(happenedOn < certificateFrom ? certificateFrom : happenedOn, WorkingDays);
        // What is done on a rest day is done for the next working day.
        var lateBy = term.IsMissedOn(actedOn) ? calendar.WorkingDaysBetween(term.DueOn, calendar.NextWorkingDay(actedOn.AddDays(-1))) : 0;
        return new ApplicantTerm(kind, term.From, term.DueOn, term.CalendarEdition, actedOn, lateBy);
    }

    public static LegalBasis BasisOf(ApplicantTermKind kind) => LegalBasis.Order236(kind switch
    {
        ApplicantTermKind.Extension => "17",
        ApplicantTermKind.NewEmployerNotice => "18",
        ApplicantTermKind.ContractEndedNotice => "20",
        ApplicantTermKind.Reissue => "22",
        _ => "22-1",
    });
}
