using KazMigration.Applications.Domain.Complaints;

namespace KazMigration.Applications.Domain.Applications;

/// <summary>A term that a body owes.</summary>
public enum TermKind
{
    /// <summary>A complete file goes to the commission (Order 236, p. 7).</summary>
    Forward,

    /// <summary>The certificate or the refusal (Order 236, p. 11, 16, 22, 22-1; annex 2, row 3).</summary>
    Result,

    /// <summary>A complaint is granted or goes to the reviewing body with the case file (Order 236, p. 24).</summary>
    ComplaintForward,

    /// <summary>The LEB considers a complaint addressed to it (Order 236, p. 25).</summary>
    ComplaintAnswer,

    /// <summary>The reviewing body decides a complaint (Order 236, p. 26).</summary>
    ComplaintReview,
}

/// <summary>Who owes a term.</summary>
public enum TermOwner { LocalExecutiveBody, ReviewingBody }

/// <summary>What was already told of a term that runs.</summary>
public enum TermNotice { None, Approaching, Missed, Escalated }

/// <summary>Terms of Order 236 in working days, by the paragraph that sets them.</summary>
public static class Order236Terms
{
    /// <summary>Registration → file at the commission (p. 7).</summary>
    public const int Forward = 2;

    /// <summary>Forwarding → the commission's decision (p. 9), which the commission keeps and the statistics count.</summary>
    public const int CommissionDecision = 3;

    /// <summary>Registration → certificate or refusal (p. 11; annex 2, row 3).</summary>
    public const int Result = 5;

    /// <summary>Registration → extension, reissue, duplicate, or refusal (p. 16, 22, 22-1; annex 2, row 3).</summary>
    public const int ChangeResult = 3;

    /// <summary>Working days of the result's term.</summary>
    public static int ResultOf(ApplicationKind kind) => kind == ApplicationKind.Issue ? Result : ChangeResult;

    /// <summary>Working days of a term.</summary>
    public static int LengthOf(TermKind kind, ApplicationKind of) => kind switch
    {
        TermKind.Forward => Forward,
        TermKind.ComplaintForward => ComplaintPolicy.PassingOn,
        TermKind.ComplaintAnswer => ComplaintPolicy.Answer,
        TermKind.ComplaintReview => ComplaintPolicy.Review,
        _ => ResultOf(of),
    };

    public static LegalBasis BasisOf(TermKind kind, ApplicationKind of = ApplicationKind.Issue) =>
        kind switch
        {
            TermKind.Forward => LegalBasis.Order236("7"),
            TermKind.ComplaintForward => ComplaintPolicy.PassingOnBasis,
            TermKind.ComplaintAnswer => ComplaintPolicy.AnswerBasis,
            TermKind.ComplaintReview => ComplaintPolicy.ReviewBasis,
            _ => LegalBasis.Order236(ParagraphOf(of) + "; annex 2, row 3"),
        };

    /// <summary>The paragraph under which the LEB grants what an application asks for.</summary>
    public static string ParagraphOf(ApplicationKind kind) => kind switch
    {
        ApplicationKind.Extend => "16",
        ApplicationKind.Reissue => "22",
        ApplicationKind.Duplicate => "22-1",
        _ => "11",
    };
}

/// <summary>
/// A running term of one application, or of a complaint about it. It ends when the body acts; a missed one decides nothing and stays visible until then.
/// </summary>
public sealed class Term
{
    private Term()
    {
    }

    internal Term(CertificateApplication application, TermKind kind, Deadline deadline)
    {
        Id = Guid.CreateVersion7();
        ApplicationId = application.Id;
        LocalExecutiveBody = application.LocalExecutiveBody;
        Kind = kind;
        ApplicationKind = application.Kind;
        From = deadline.From;
        DueOn = deadline.DueOn;
        CalendarEdition = deadline.CalendarEdition;
        Task = kind == TermKind.Forward ? LebTask.Forward : application.Kind == ApplicationKind.Issue ? null : LebTask.Decide;
    }

    internal Term(Complaint complaint, TermKind kind, Deadline deadline)
    {
        Id = Guid.CreateVersion7();
        ApplicationId = complaint.ApplicationId;
        ComplaintId = complaint.Id;
        LocalExecutiveBody = complaint.LocalExecutiveBody;
        Kind = kind;
        From = deadline.From;
        DueOn = deadline.DueOn;
        CalendarEdition = deadline.CalendarEdition;
        // Granting or passing on ends the term of p. 25 as well: it is one task, under the earlier term.
        Task = kind switch { TermKind.ComplaintForward => LebTask.AnswerComplaint, TermKind.ComplaintReview => LebTask.ReviewComplaint, _ => null };
    }

    public Guid Id { get; private set; }

    public Guid ApplicationId { get; private set; }

    /// <summary>The complaint that it is a term of; null for a term of the application itself.</summary>
    public Guid? ComplaintId { get; private set; }

    /// <summary>The id of what it is a term of, a complaint or an application.</summary>
    public Guid HolderId => ComplaintId ?? ApplicationId;

    public string LocalExecutiveBody { get; private set; } = "";

    public TermKind Kind { get; private set; }

    /// <summary>What was asked for, which sets the term's length and paragraph.</summary>
    public ApplicationKind ApplicationKind { get; private set; }

    public LegalBasis LegalBasis => Order236Terms.BasisOf(Kind, ApplicationKind);

    public TermOwner Owner => Kind is TermKind.ComplaintReview ? TermOwner.ReviewingBody : TermOwner.LocalExecutiveBody;

    public DateOnly From { get; private set; }

    /// <summary>What waits for its owner under this term; null while the commission has the case, and once the term has ended.</summary>
    public LebTask? Task { get; private set; }

    public DateOnly DueOn { get; private set; }

    public string CalendarEdition { get; private set; } = "";

    /// <summary>The day the body acted, or the case ended otherwise; null while the term runs.</summary>
    public DateOnly? EndedOn { get; private set; }

    /// <summary>The last notice given of it.</summary>
    public TermNotice Notice { get; private set; }

    /// <summary>Whether it ended, or still runs, after its last day.</summary>
    public bool IsLateOn(DateOnly today) => (EndedOn ?? today) > DueOn;

    internal void End(DateOnly on) => (EndedOn, Task) = (EndedOn ?? on, null);

    internal void Await(LebTask task) => Task = task;

    /// <summary>
    /// Counts a running term again when a newer edition of the calendar counts; null when its last day stays. A notice is of a
    /// last day, so what is due of the new one is told anew.
    /// </summary>
    internal DeadlineMove? Recount(WorkingCalendar calendar)
    {
        if (EndedOn is not null || !calendar.Superseded.Contains(CalendarEdition))
            return null;
        var counted = calendar.Count(From, Order236Terms.LengthOf(Kind, ApplicationKind));
        var (dueOn, edition) = (DueOn, CalendarEdition);
        (DueOn, CalendarEdition) = (counted.DueOn, counted.CalendarEdition);
        if (dueOn == DueOn)
            return null;
        Notice = TermNotice.None;
        return new DeadlineMove(Words.CamelCase(Kind), dueOn, DueOn, edition, CalendarEdition);
    }

    /// <summary>
    /// The notice that is due on a day and was not given yet: approaching one working day before the term ends and until then,
    /// missed after it, then, where that was given, escalated if it ended on the last day that is escalated by now. A clock set
    /// back gives nothing twice.
    /// </summary>
    public TermNotice? GiveNotice(DateOnly today, DateOnly nextWorkingDay, DateOnly lastEscalated)
    {
        var due = EndedOn is not null ? TermNotice.None : today > DueOn ? TermNotice.Missed : nextWorkingDay >= DueOn ? TermNotice.Approaching : TermNotice.None;
        if (due == TermNotice.Missed && Notice == TermNotice.Missed && DueOn <= lastEscalated)
            due = TermNotice.Escalated;
        if (due <= Notice)
            return null;
        Notice = due;
        return due;
    }
}
