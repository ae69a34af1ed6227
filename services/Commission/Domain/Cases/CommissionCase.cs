namespace KazMigration.Commission.Domain;

/// <summary>One person's file before the commission, from receipt to the decision (Order 236, p. 6–10).</summary>
public sealed class CommissionCase : IVersioned, ICounted
{
    /// <summary>Working days that the commission has from receipt (p. 9).</summary>
    public const int DecisionTerm = 3;

    /// <summary>Name of that term in events and answers.</summary>
    public const string DecisionTermName = "commissionDecision";

    private CommissionCase() { }

    public Guid Id { get; private set; }

    public Guid ApplicationId { get; private set; }

    public string ApplicationNumber { get; private set; } = "";

    public string LocalExecutiveBody { get; private set; } = "";

    public DateOnly RegisteredOn { get; private set; }

    /// <summary>The day of forwarding: the file is handed over electronically, a slow broker is not the applicant's burden.</summary>
    public DateOnly ReceivedOn { get; private set; }

    public DateOnly DecisionDueOn { get; private set; }

    /// <summary>Editions of the working calendar that the term was counted under.</summary>
    public string CalendarEdition { get; private set; } = "";

    /// <summary>Null when the application was withdrawn before its file came.</summary>
    public Profession? Profession { get; private set; }

    public Claims Claims { get; private set; } = new([], []);

    public CaseStatus Status { get; private set; }

    public Findings? Findings { get; private set; }

    public Assessment? Assessment { get; private set; }

    public Guid? ProtocolId { get; private set; }

    /// <summary>When the case left the commission: decided or withdrawn. Null while its term runs.</summary>
    public DateTimeOffset? ConcludedAt { get; private set; }

    /// <summary>The next day on which its term is to be announced; null when nothing is left to announce.</summary>
    public DateOnly? AnnounceOn { get; private set; }

    /// <summary>What the commission decided before the case was opened anew on a complaint, oldest first.</summary>
    public IReadOnlyList<FormerRound> FormerRounds { get; private set; } = [];

    /// <summary>1 for the first time before the commission, one more for each reopening.</summary>
    public int Round => FormerRounds.Count + 1;

    public IReadOnlyList<HistoryStep> History { get; private set; } = [];

    /// <summary>The step that the term is counted from; null of a case that was withdrawn before its file came.</summary>
    public HistoryStep? TermBeganWith => History.LastOrDefault(s => s.What is CaseStep.Received or CaseStep.Reopened);

    public long Version { get; private set; }

    /// <summary>Opens the case of a file that the LEB forwarded (p. 7); the commission's term starts (p. 9).</summary>
    public static CommissionCase Open(CaseFile file, AlmatyTime forwarded, string by, WorkingCalendar calendar)
    {
        var opened = Receive(file.ApplicationId, file.ApplicationNumber, file.LocalExecutiveBody, forwarded, calendar);
        (opened.RegisteredOn, opened.Profession, opened.Claims) = (file.RegisteredOn, file.Profession, file.Claims);
        opened.AnnounceOn = calendar.PreviousWorkingDay(opened.DecisionDueOn);
        opened.Record(CaseStep.Received, forwarded, by, "7");
        return opened;
    }

    /// <summary>
    /// Keeps a withdrawal that came before the file, so that the file, when it comes, opens nothing. The dates are those of
    /// the withdrawal.
    /// </summary>
    public static CommissionCase WithdrawnBeforeReceipt(
        Guid applicationId, string applicationNumber, string localExecutiveBody, AlmatyTime withdrawn, string by, WorkingCalendar calendar)
    {
        var tombstone = Receive(applicationId, applicationNumber, localExecutiveBody, withdrawn, calendar);
        tombstone.Withdraw(withdrawn, by);
        return tombstone;
    }

    /// <summary>Records what the commission found, scores it and derives the recommendation (p. 8–10).</summary>
    public Result RecordFindings(Findings findings, AlmatyTime now, string by)
    {
        if (Status is CaseStatus.Withdrawn)
            return CaseErrors.Withdrawn;
        if (Status is not (CaseStatus.Open or CaseStatus.Assessed))
            return CaseErrors.FindingsClosed;

        Findings = findings;
        Assessment = ScoringPolicy.InForceOn(RegisteredOn).Assess(findings, RegisteredOn);
        Status = CaseStatus.Assessed;
        Record(CaseStep.FindingsRecorded, now, by, "10");
        return Result.Ok;
    }

    /// <summary>Draws up the protocol of the decision on this person alone (p. 9).</summary>
    /// <param name="sitting">Who sits.</param>
    /// <param name="serial">A number from the register of protocols.</param>
    /// <param name="now">Now.</param>
    /// <param name="by">Role of who draws it up.</param>
    public Result<Protocol> DrawUpProtocol(Sitting sitting, long serial, AlmatyTime now, string by)
    {
        if (Status is CaseStatus.Withdrawn)
            return CaseErrors.Withdrawn;
        if (ProtocolId is not null)
            return CaseErrors.AlreadyProtocolled;
        if (Assessment is null)
            return CaseErrors.NotAssessed;

        var protocol = Protocol.Of(this, Assessment, sitting, serial, now);
        ProtocolId = protocol.Id;
        Status = CaseStatus.Protocolled;
        Record(CaseStep.ProtocolDrawnUp, now, by, "9");
        return protocol;
    }

    /// <summary>
    /// Takes a member's signature under the protocol of this case. With the last one the decision is final (p. 9); a late
    /// decision is valid and recorded as late.
    /// </summary>
    /// <returns>Whether this signature made the decision final.</returns>
    public Result<bool> Sign(Protocol protocol, string memberId, string? dissent, AlmatyTime now, string by)
    {
        if (Status is CaseStatus.Withdrawn)
            return CaseErrors.Withdrawn;
        if (ProtocolId != protocol.Id)
            return CaseErrors.NotBeingSigned;

        var signed = protocol.Sign(memberId, dissent, now);
        if (signed.Failed)
            return signed.Error;
        if (!protocol.IsComplete || Status is CaseStatus.Decided)
            return false;

        Status = CaseStatus.Decided;
        Conclude(now);
        Record(CaseStep.Decided, now, by, "9");
        return true;
    }

    /// <summary>The applicant took the application back. A decision that is final stays, and the step is recorded.</summary>
    public void Withdraw(AlmatyTime now, string by)
    {
        if (Status is CaseStatus.Withdrawn)
            return;
        if (Status is not CaseStatus.Decided)
        {
            Status = CaseStatus.Withdrawn;
            Conclude(now);
        }

        Record(CaseStep.Withdrawn, now, by, paragraph: null);
    }

    /// <summary>
    /// A justified complaint against the refusal: the commission considers the case anew and its term starts again (p. 9, 24, 26).
    /// What it found and decided before stays on record. A round that was begun is not begun twice.
    /// </summary>
    public Result Reopen(int round, LegalBasis basis, AlmatyTime reopened, string by, WorkingCalendar calendar)
    {
        if (round <= Round)
            return Result.Ok;
        if (Status is not CaseStatus.Decided || Findings is null || Assessment is null || ProtocolId is null || ConcludedAt is null)
            return CaseErrors.NotDecided;

        FormerRounds = [.. FormerRounds, new(ReceivedOn, DecisionDueOn, CalendarEdition, Findings, Assessment, ProtocolId.Value, ConcludedAt.Value)];
        (Findings, Assessment, ProtocolId, ConcludedAt, Status) = (null, null, null, null, CaseStatus.Open);
        var term = calendar.Count(reopened.Date, DecisionTerm);
        (ReceivedOn, DecisionDueOn, CalendarEdition) = (reopened.Date, term.DueOn, term.CalendarEdition);
        AnnounceOn = calendar.PreviousWorkingDay(DecisionDueOn);
        History = [.. History, new(reopened.Instant, by, CaseStep.Reopened, basis, Late: false)];
        return Result.Ok;
    }

    /// <summary>
    /// What is to be announced of the term today, each once: that it is about to end, that it has ended, that it goes to the
    /// head of the LEB. A term found ended is no longer announced as approaching. Nothing is decided by it.
    /// </summary>
    public DeadlineState? AnnounceDeadline(AlmatyTime now, string by, Escalation escalation, WorkingCalendar calendar)
    {
        if (AnnounceOn is null || AnnounceOn > now.Date)
            return null;

        // What was told before the case was opened anew, or the term was moved, was of another last day.
        if (History.Reverse().TakeWhile(step => step.What is not (CaseStep.Reopened or CaseStep.DeadlineMoved)).Any(step => step.What is CaseStep.DeadlineMissed))
        {
            AnnounceOn = null;
            Record(CaseStep.DeadlineEscalated, now, by, "9");
            return DeadlineState.Escalated;
        }

        if (now.Date > DecisionDueOn)
        {
            AnnounceOn = escalation.DayFor(DecisionDueOn, calendar);
            Record(CaseStep.DeadlineMissed, now, by, "9");
            return DeadlineState.Missed;
        }

        AnnounceOn = DecisionDueOn.AddDays(1);
        Record(CaseStep.DeadlineApproaching, now, by, "9");
        return DeadlineState.Approaching;
    }

    /// <summary>
    /// A newer edition of the calendar counts: a running term moves with it, and is announced anew. Null when its last day stays.
    /// </summary>
    public DeadlineMove? Recount(AlmatyTime now, string by, WorkingCalendar calendar)
    {
        if (ConcludedAt is not null || !calendar.Superseded.Contains(CalendarEdition))
            return null;

        var (dueOn, edition, counted) = (DecisionDueOn, CalendarEdition, calendar.Count(ReceivedOn, DecisionTerm));
        (DecisionDueOn, CalendarEdition) = (counted.DueOn, counted.CalendarEdition);
        if (dueOn == DecisionDueOn)
            return null;

        AnnounceOn = calendar.PreviousWorkingDay(DecisionDueOn);
        var move = new DeadlineMove(DecisionTermName, dueOn, DecisionDueOn, edition, CalendarEdition);
        Record(CaseStep.DeadlineMoved, now, by, "9", move);
        return move;
    }

    private static CommissionCase Receive(
        Guid applicationId, string applicationNumber, string localExecutiveBody, AlmatyTime received, WorkingCalendar calendar)
    {
        var term = calendar.Count(received.Date, DecisionTerm);
        return new CommissionCase
        {
            Id = Guid.CreateVersion7(received.Instant),
            ApplicationId = applicationId,
            ApplicationNumber = applicationNumber,
            LocalExecutiveBody = localExecutiveBody,
            RegisteredOn = received.Date,
            ReceivedOn = received.Date,
            DecisionDueOn = term.DueOn,
            CalendarEdition = term.CalendarEdition,
        };
    }

    private void Conclude(AlmatyTime now) => (ConcludedAt, AnnounceOn) = (now.Instant, null);

    private void Record(CaseStep what, AlmatyTime now, string by, string? paragraph, DeadlineMove? moved = null) =>
        History = [.. History, new(now.Instant, by, what, paragraph is null ? null : LegalBasis.Order236(paragraph), Late: now.Date > DecisionDueOn, moved)];
}
