using KazMigration.Applications.Domain.Applications;

namespace KazMigration.Applications.Domain.Complaints;

/// <summary>
/// A complaint against a decision, action or inaction of an LEB, from registration through the reviewing body to the court
/// (Order 236, p. 24–28). It is of one application, or of the certificate that came of it.
/// </summary>
public sealed class Complaint : IVersioned, ITermHolder
{
    private readonly List<Term> _terms = [];

    private Complaint()
    {
    }

    public Guid Id { get; private set; }

    /// <summary>Running number given by the database; the number shown is made of it.</summary>
    public long Sequence { get; private set; }

    public string Number => NumberOf(LocalExecutiveBody, RegisteredOn, Sequence);

    public ComplaintStatus Status { get; private set; }

    /// <summary>The LEB complained of.</summary>
    public string LocalExecutiveBody { get; private set; } = "";

    public Guid ApplicationId { get; private set; }

    /// <summary>The certificate complained about, where one was named.</summary>
    public string? CertificateNumber { get; private set; }

    public string ComplainantIin { get; private set; } = "";

    public string? RepresentativeIin { get; private set; }

    public ComplaintAgainst Against { get; private set; }

    public string Text { get; private set; } = "";

    public IReadOnlyList<ComplaintDocument> Documents { get; private set; } = [];

    public DateTimeOffset SubmittedAt { get; private set; }

    public DateOnly RegisteredOn { get; private set; }

    /// <summary>Until when the LEB grants fully or passes on (p. 24).</summary>
    public DateOnly ForwardDueOn { get; private set; }

    /// <summary>Until when the LEB considers it (p. 25).</summary>
    public DateOnly AnswerDueOn { get; private set; }

    /// <summary>Until when the reviewing body decides (p. 26); null until it has the complaint.</summary>
    public DateOnly? ReviewDueOn { get; private set; }

    /// <summary>What the LEB granted, in its words.</summary>
    public string? Granted { get; private set; }

    /// <summary>The body that the complaint was passed on to.</summary>
    public string? ReviewingBody { get; private set; }

    public ReviewDecision? Decision { get; private set; }

    /// <summary>Whether the application's case was opened anew on this complaint.</summary>
    public bool ReopenedCase { get; private set; }

    public CourtStage? Court { get; private set; }

    /// <summary>The day the procedure of complaint ended; null while it runs.</summary>
    public DateOnly? EndedOn { get; private set; }

    /// <summary>Since when the statistics have it; null for one from before complaints were counted, until a sweep has counted it.</summary>
    public DateOnly? CountedOn { get; private set; }

    public IReadOnlyList<ComplaintStep> History { get; private set; } = [];

    public IReadOnlyList<Term> Terms => _terms;

    public long Version { get; private set; }

    /// <summary>The number as it is shown: S (шағым), LEB, year of registration, running number.</summary>
    public static string NumberOf(string localExecutiveBody, DateOnly registeredOn, long sequence) =>
        $"S{localExecutiveBody}-{registeredOn.Year}-{sequence:D7}";

    /// <summary>Registers a complaint on the day of filing or the next working day, which is day 0 of the LEB's terms (p. 24, 25).</summary>
    public static Complaint Register(ComplaintFiling filing, AlmatyTime now, WorkingCalendar calendar, TimeOnly endOfWorkingDay)
    {
        ArgumentNullException.ThrowIfNull(filing);
        ArgumentNullException.ThrowIfNull(calendar);
        var registeredOn = calendar.RegistrationDay(now, endOfWorkingDay);
        var (passOn, answer) = (calendar.Count(registeredOn, ComplaintPolicy.PassingOn), calendar.Count(registeredOn, ComplaintPolicy.Answer));
        var complaint = new Complaint
        {
            Id = Guid.CreateVersion7(),
            LocalExecutiveBody = filing.LocalExecutiveBody,
            ApplicationId = filing.ApplicationId,
            CertificateNumber = filing.CertificateNumber,
            ComplainantIin = filing.ComplainantIin,
            RepresentativeIin = filing.RepresentativeIin,
            Against = filing.Against,
            Text = filing.Text,
            Documents = filing.Documents,
            SubmittedAt = now.Instant,
            RegisteredOn = registeredOn,
            ForwardDueOn = passOn.DueOn,
            AnswerDueOn = answer.DueOn,
            CountedOn = now.Date,
        };
        complaint._terms.Add(new Term(complaint, TermKind.ComplaintForward, passOn));
        complaint._terms.Add(new Term(complaint, TermKind.ComplaintAnswer, answer));
        complaint.Record(ComplaintStepKind.Registered, now, filing.FiledByRole, ComplaintPolicy.RegistrationBasis);
        return complaint;
    }

    /// <summary>The LEB grants fully what is asked, within the three working days, and passes nothing on (p. 24).</summary>
    public Result Grant(string what, AlmatyTime now, string byRole)
    {
        if (Status is not ComplaintStatus.Registered)
            return ComplaintErrors.NotWithBody.With(("Status", Status));
        if (!ComplaintPolicy.MayGrant(ForwardDueOn, now.Date))
            return ComplaintErrors.MustBeForwarded.With(("DueOn", ForwardDueOn));

        Granted = what;
        Conclude(ComplaintStatus.Granted, now);
        Record(ComplaintStepKind.Granted, now, byRole, ComplaintPolicy.PassingOnBasis, late: false);
        return Result.Ok;
    }

    /// <summary>The LEB passes the complaint with the case file to the reviewing body (p. 24), whose term begins (p. 26).</summary>
    public Result Forward(string reviewingBody, AlmatyTime now, string byRole, WorkingCalendar calendar, TimeOnly endOfWorkingDay)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        if (Status is not ComplaintStatus.Registered)
            return ComplaintErrors.NotWithBody.With(("Status", Status));

        Status = ComplaintStatus.Forwarded;
        ReviewingBody = reviewingBody;
        End(now);
        var review = calendar.Count(calendar.RegistrationDay(now, endOfWorkingDay), ComplaintPolicy.Review);
        ReviewDueOn = review.DueOn;
        _terms.Add(new Term(this, TermKind.ComplaintReview, review));
        Record(ComplaintStepKind.Forwarded, now, byRole, ComplaintPolicy.PassingOnBasis, late: now.Date > ForwardDueOn);
        return Result.Ok;
    }

    /// <summary>The reviewing body decided (p. 26); a late decision is valid and recorded as late.</summary>
    public Result Decide(ReviewDecision decision, AlmatyTime now, string byRole)
    {
        ArgumentNullException.ThrowIfNull(decision);
        if (Status is not ComplaintStatus.Forwarded)
            return ComplaintErrors.NotUnderReview.With(("Status", Status));

        Decision = decision;
        Conclude(ComplaintStatus.Decided, now);
        Record(ComplaintStepKind.Decided, now, byRole, ComplaintPolicy.ReviewBasis, late: now.Date > ReviewDueOn, note: decision.Number);
        return Result.Ok;
    }

    /// <summary>Who complained takes it back before it is decided.</summary>
    public Result Withdraw(AlmatyTime now, string byRole)
    {
        if (EndedOn is not null)
            return ComplaintErrors.AlreadyEnded.With(("Status", Status));

        Conclude(ComplaintStatus.Withdrawn, now);
        Record(ComplaintStepKind.Withdrawn, now, byRole, ComplaintPolicy.PassingOnBasis);
        return Result.Ok;
    }

    /// <summary>Records the court stage, which comes only after the procedure of complaint (p. 28); its outcome may come later.</summary>
    public Result RecordCourt(CourtStage court, AlmatyTime now, string byRole)
    {
        ArgumentNullException.ThrowIfNull(court);
        if (Status is not (ComplaintStatus.Granted or ComplaintStatus.Decided))
            return ComplaintErrors.ProcedureNotEnded.With(("Status", Status));
        if (court.FiledOn < EndedOn)
            return ComplaintErrors.CourtTooEarly.With(("EndedOn", EndedOn));

        Court = court;
        Record(ComplaintStepKind.CourtRecorded, now, byRole, ComplaintPolicy.CourtDecisionBasis, note: court.Number);
        return Result.Ok;
    }

    /// <summary>All that happened to it so far was counted.</summary>
    public void NoteCounted(AlmatyTime now) => CountedOn = now.Date;

    /// <summary>The certificate whose revocation it was against was restored on it.</summary>
    public void NoteRestored(string certificateNumber, LegalBasis basis, AlmatyTime now, string byRole) =>
        Record(ComplaintStepKind.CertificateRestored, now, byRole, basis, note: certificateNumber);

    /// <summary>The application's case was opened anew on this complaint.</summary>
    public void NoteReopened(AlmatyTime now)
    {
        ReopenedCase = true;
        Record(ComplaintStepKind.CaseReopened, now, "localExecutiveBody", BasisOfOutcome);
    }

    /// <inheritdoc/>
    public void NoteMissed(Term term, AlmatyTime now)
    {
        ArgumentNullException.ThrowIfNull(term);
        Record(ComplaintStepKind.DeadlineMissed, now, "system", term.LegalBasis, late: true, note: $"{Words.CamelCase(term.Kind)} {term.DueOn:yyyy-MM-dd}");
    }

    /// <inheritdoc/>
    public DeadlineMove? Recount(Term term, WorkingCalendar calendar, AlmatyTime now)
    {
        ArgumentNullException.ThrowIfNull(term);
        ArgumentNullException.ThrowIfNull(calendar);
        if (term.Recount(calendar) is not { } move)
            return null;
        if (term.Kind == TermKind.ComplaintForward)
            ForwardDueOn = move.DueOn;
        else if (term.Kind == TermKind.ComplaintAnswer)
            AnswerDueOn = move.DueOn;
        else
            ReviewDueOn = move.DueOn;
        Record(ComplaintStepKind.DeadlineMoved, now, "system", term.LegalBasis, moved: move);
        return move;
    }

    /// <inheritdoc/>
    public void NoteEscalated(Term term, AlmatyTime now)
    {
        ArgumentNullException.ThrowIfNull(term);
        Record(ComplaintStepKind.DeadlineEscalated, now, "system", term.LegalBasis, late: true, note: $"{Words.CamelCase(term.Kind)} {term.DueOn:yyyy-MM-dd}");
    }

    /// <summary>The paragraph under which it was found justified: by the LEB (p. 24) or the reviewing body (p. 26).</summary>
    public LegalBasis BasisOfOutcome => Status is ComplaintStatus.Granted ? ComplaintPolicy.PassingOnBasis : ComplaintPolicy.ReviewBasis;

    private void Conclude(ComplaintStatus status, AlmatyTime now)
    {
        (Status, EndedOn) = (status, now.Date);
        End(now);
    }

    private void End(AlmatyTime now)
    {
        foreach (var term in _terms)
            term.End(now.Date);
    }

    private void Record(ComplaintStepKind what, AlmatyTime at, string by, LegalBasis basis, bool? late = null, string? note = null, DeadlineMove? moved = null) =>
        History = [.. History, new ComplaintStep(at.Instant, by, what, basis, late, note, moved)];
}
