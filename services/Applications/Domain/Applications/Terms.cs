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

/// <summary>A running term of one application, or of a complaint about it.</summary>
public sealed class Term : WorkingDaysTerm
{
    private Term()
    {
    }

    internal Term(CertificateApplication application, TermKind kind, Deadline deadline) : base(deadline)
    {
        ApplicationId = application.Id;
        LocalExecutiveBody = application.LocalExecutiveBody;
        Kind = kind;
        ApplicationKind = application.Kind;
        Task = kind == TermKind.Forward ? LebTask.Forward : application.Kind == ApplicationKind.Issue ? null : LebTask.Decide;
    }

    internal Term(Complaint complaint, TermKind kind, Deadline deadline) : base(deadline)
    {
        ApplicationId = complaint.ApplicationId;
        ComplaintId = complaint.Id;
        LocalExecutiveBody = complaint.LocalExecutiveBody;
        Kind = kind;
        // Granting or passing on ends the term of p. 25 as well: it is one task, under the earlier term.
        Task = kind switch { TermKind.ComplaintForward => LebTask.AnswerComplaint, TermKind.ComplaintReview => LebTask.ReviewComplaint, _ => null };
    }

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

    /// <summary>What waits for its owner under this term; null while the commission has the case, and once the term has ended.</summary>
    public LebTask? Task { get; private set; }

    internal void End(DateOnly on)
    {
        EndNow(on);
        Task = null;
    }

    internal void Await(LebTask task) => Task = task;

    internal DeadlineMove? Recount(WorkingCalendar calendar) => Recount(Words.CamelCase(Kind), Order236Terms.LengthOf(Kind, ApplicationKind), calendar);
}
