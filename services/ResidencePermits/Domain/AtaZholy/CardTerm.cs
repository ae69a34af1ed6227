namespace KazMigration.ResidencePermits.Domain.AtaZholy;

/// <summary>A term of the course of an application for the card.</summary>
public enum CardTermKind { Requests, InternalAffairsAnswer, NationalSecurityAnswer, Decision }

/// <summary>Who owes a term.</summary>
public enum CardTermOwner { LocalExecutiveBody, InternalAffairs, NationalSecurity }

/// <summary>What was already told of a term that runs.</summary>
public enum CardTermNotice { None, Approaching, Missed }

/// <summary>A term of one application. It ends when its owner acts; a missed one decides nothing and stays visible until then.</summary>
public sealed class CardTerm
{
    private CardTerm()
    {
    }

    internal CardTerm(CardApplication application, CardTermKind kind, Deadline deadline)
    {
        Id = Guid.CreateVersion7();
        ApplicationId = application.Id;
        LocalExecutiveBody = application.LocalExecutiveBody;
        Kind = kind;
        From = deadline.From;
        WorkingDays = deadline.WorkingDays;
        DueOn = deadline.DueOn;
        CalendarEdition = deadline.CalendarEdition;
    }

    public Guid Id { get; private set; }

    public Guid ApplicationId { get; private set; }

    public string LocalExecutiveBody { get; private set; } = "";

    public CardTermKind Kind { get; private set; }

    /// <summary>The day of the event it counts from, which is day 0.</summary>
    public DateOnly From { get; private set; }

    /// <summary>Its length as it was configured when it began.</summary>
    public int WorkingDays { get; private set; }

    public DateOnly DueOn { get; private set; }

    public string CalendarEdition { get; private set; } = "";

    /// <summary>The day its owner acted, or the case ended otherwise; null while it runs.</summary>
    public DateOnly? EndedOn { get; private set; }

    public CardTermNotice Notice { get; private set; }

    public CardTermOwner Owner => OwnerOf(Kind);

    public LegalBasis LegalBasis => BasisOf(Kind);

    public static CardTermOwner OwnerOf(CardTermKind kind) => kind switch
    {
        CardTermKind.InternalAffairsAnswer => CardTermOwner.InternalAffairs,
        CardTermKind.NationalSecurityAnswer => CardTermOwner.NationalSecurity,
        _ => CardTermOwner.LocalExecutiveBody,
    };

    public static LegalBasis BasisOf(CardTermKind kind) => AtaZholyBasis.Reported(kind switch
    {
        CardTermKind.Requests => "requests",
        CardTermKind.Decision => "decision",
        _ => "answers",
    });

    /// <summary>Whether it ended, or still runs, after its last day.</summary>
    public bool IsLateOn(DateOnly today) => (EndedOn ?? today) > DueOn;

    /// <summary>The notice that is due on a day and was not given yet: approaching one working day before the end and until then, missed after it.</summary>
    public CardTermNotice? GiveNotice(DateOnly today, DateOnly nextWorkingDay)
    {
        var due = EndedOn is not null ? CardTermNotice.None
            : today > DueOn ? CardTermNotice.Missed
            : nextWorkingDay >= DueOn ? CardTermNotice.Approaching
            : CardTermNotice.None;
        if (due <= Notice)
            return null;
        Notice = due;
        return due;
    }

    internal void End(DateOnly on) => EndedOn ??= on;

    /// <summary>Counts a running term again when a newer edition of the calendar counts; null when its last day stays.</summary>
    internal DeadlineMove? Recount(WorkingCalendar calendar)
    {
        if (EndedOn is not null || !calendar.Superseded.Contains(CalendarEdition))
            return null;
        var counted = calendar.Count(From, WorkingDays);
        var (dueOn, edition) = (DueOn, CalendarEdition);
        (DueOn, CalendarEdition) = (counted.DueOn, counted.CalendarEdition);
        if (dueOn == DueOn)
            return null;
        // A notice is of a last day: what is due of the new one is told anew.
        Notice = CardTermNotice.None;
        return new DeadlineMove(Words.CamelCase(Kind), dueOn, DueOn, edition, CalendarEdition);
    }
}
