namespace KazMigration.Applications.Domain.Applications;

/// <summary>An application for the certificate of qualification compliance, from registration to its end (Order 236).</summary>
public sealed class CertificateApplication : IVersioned, ITermHolder
{
    private readonly List<Step> _history = [];
    private readonly List<Term> _terms = [];

    private CertificateApplication()
    {
    }

    public Guid Id { get; private set; }

    /// <summary>Running number given by the database; the number shown is made of it.</summary>
    public long Sequence { get; private set; }

    public string Number => NumberOf(LocalExecutiveBody, RegisteredOn, Sequence);

    public ApplicationKind Kind { get; private set; }

    public ApplicationStatus Status { get; private set; }

    public string LocalExecutiveBody { get; private set; } = "";

    public string ApplicantIin { get; private set; } = "";

    public string? RepresentativeIin { get; private set; }

    public Applicant Applicant { get; private set; } = null!;

    public Representative? Representative { get; private set; }

    public Profession Profession { get; private set; } = null!;

    public IReadOnlyList<Education> Education { get; private set; } = [];

    public IReadOnlyList<Experience> Experience { get; private set; } = [];

    public IReadOnlyList<Attachment> Attachments { get; private set; } = [];

    public DateTimeOffset SubmittedAt { get; private set; }

    public DateOnly RegisteredOn { get; private set; }

    /// <summary>The number of the certificate that is to be extended, reissued or repeated; null for a first one.</summary>
    public string? ConcernedCertificate { get; private set; }

    /// <summary>What an extension, reissue or duplicate rests on; null for a first certificate.</summary>
    public Occasion? Occasion { get; private set; }

    /// <summary>Whether the applicant filed in time, where the act asks for it.</summary>
    public ApplicantTerm? ApplicantTerm { get; private set; }

    /// <summary>As told to the applicant on filing (p. 5), or moved since; null where no commission sits.</summary>
    public DateOnly? ForwardDueOn { get; private set; }

    /// <summary>As told to the applicant on filing (p. 5), or moved since.</summary>
    public DateOnly ResultDueOn { get; private set; }

    /// <summary>Editions of the working calendar that the result's last day follows from.</summary>
    public string CalendarEdition { get; private set; } = "";

    public Recommendation? Recommendation { get; private set; }

    public string? CertificateNumber { get; private set; }

    public Refusal? Refusal { get; private set; }

    /// <summary>What was decided before the case was opened anew on a complaint, oldest first.</summary>
    public IReadOnlyList<FormerRefusal> FormerRefusals { get; private set; } = [];

    /// <summary>How often the case was before the body that decides: once, and once more for each reopening.</summary>
    public int Round => FormerRefusals.Count + 1;

    /// <summary>How many steps the history has, also where it is not at hand.</summary>
    public int StepsTaken { get; private set; }

    public IReadOnlyList<Step> History => _history;

    public IReadOnlyList<Term> Terms => _terms;

    public long Version { get; private set; }

    public bool HasEnded => Status is ApplicationStatus.Issued or ApplicationStatus.Refused or ApplicationStatus.Withdrawn;

    /// <summary>The number as it is shown: LEB, year of registration, running number.</summary>
    public static string NumberOf(string localExecutiveBody, DateOnly registeredOn, long sequence) =>
        $"{localExecutiveBody}-{registeredOn.Year}-{sequence:D7}";

    /// <summary>
    /// Registers a complete application: on the day of filing or the next working day (annex 2, row 7), which is day 0 of
    /// its terms.
    /// </summary>
    public static CertificateApplication Register(Filing filing, AlmatyTime now, WorkingCalendar calendar, TimeOnly endOfWorkingDay)
    {
        ArgumentNullException.ThrowIfNull(filing);
        ArgumentNullException.ThrowIfNull(calendar);
        var registeredOn = calendar.RegistrationDay(now, endOfWorkingDay);
        // Only a first certificate goes to the commission.
        var forward = filing.Kind == ApplicationKind.Issue ? calendar.Count(registeredOn, Order236Terms.Forward) : null;
        var result = calendar.Count(registeredOn, Order236Terms.ResultOf(filing.Kind));
        var application = new CertificateApplication
        {
            Id = Guid.CreateVersion7(),
            Kind = filing.Kind,
            LocalExecutiveBody = filing.LocalExecutiveBody,
            ApplicantIin = filing.Applicant.Iin,
            RepresentativeIin = filing.Representative?.Iin,
            Applicant = filing.Applicant,
            Representative = filing.Representative,
            Profession = filing.Profession,
            Education = filing.Education,
            Experience = filing.Experience,
            Attachments = filing.Attachments,
            SubmittedAt = now.Instant,
            RegisteredOn = registeredOn,
            ConcernedCertificate = filing.Occasion?.CertificateNumber,
            Occasion = filing.Occasion,
            ApplicantTerm = filing.ApplicantTerm,
            ForwardDueOn = forward?.DueOn,
            ResultDueOn = result.DueOn,
            CalendarEdition = result.CalendarEdition,
        };
        if (forward is not null)
            application._terms.Add(new Term(application, TermKind.Forward, forward));
        application._terms.Add(new Term(application, TermKind.Result, result));
        application.Record(StepKind.Registered, now, filing.FiledByRole, LegalBasis.Order236("5; annex 2, row 7"));
        if (filing.ApplicantTerm is { } own)
            application.Record(
                StepKind.ApplicantTermRecorded, now, "system", Applications.ApplicantTerm.BasisOf(own.Kind), own.IsLate, $"{own.DueOn:yyyy-MM-dd}");
        return application;
    }

    /// <summary>Sends a complete file to the commission (p. 7).</summary>
    public Result Forward(AlmatyTime now, string byRole)
    {
        if (Kind is not ApplicationKind.Issue)
            return ApplicationErrors.NotForCommission.With(("Kind", Kind));
        if (Status is not ApplicationStatus.Registered)
            return ApplicationErrors.NotAwaitingForwarding.With(("Status", Status));

        Status = ApplicationStatus.UnderReview;
        End(TermKind.Forward, now);
        Record(StepKind.Forwarded, now, byRole, LegalBasis.Order236("7"), late: now.Date > ForwardDueOn);
        return Result.Ok;
    }

    /// <summary>Takes the commission's final decision; the LEB decides on it, at once or when its official confirms (p. 11).</summary>
    public Result Receive(Recommendation recommendation, AlmatyTime now, bool officialConfirms)
    {
        ArgumentNullException.ThrowIfNull(recommendation);
        if (Status is not ApplicationStatus.UnderReview)
            return ApplicationErrors.NotUnderReview.With(("Status", Status));

        Recommendation = recommendation;
        if (officialConfirms)
        {
            Status = ApplicationStatus.AwaitingSignature;
            _terms.SingleOrDefault(t => t.Kind == TermKind.Result && t.EndedOn is null)?.Await(LebTask.Confirm);
        }

        Record(StepKind.RecommendationReceived, now, "commission", LegalBasis.Order236("9"), note: recommendation.ProtocolNumber);
        return Result.Ok;
    }

    /// <summary>The certificate is issued (p. 11, 13).</summary>
    public Result Issue(string certificateNumber, AlmatyTime now, string byRole)
    {
        if (Recommendation is not { ToIssue: true } || HasEnded)
            return ApplicationErrors.NotUnderReview.With(("Status", Status));

        Status = ApplicationStatus.Issued;
        CertificateNumber = certificateNumber;
        End(TermKind.Result, now);
        Record(StepKind.Issued, now, byRole, LegalBasis.Order236("11"), late: now.Date > ResultDueOn, note: certificateNumber);
        return Result.Ok;
    }

    /// <summary>Whether the LEB's officer decides on it now: not a first certificate, and nobody has decided yet.</summary>
    public Result AwaitsOfficer()
    {
        if (Kind is ApplicationKind.Issue)
            return ApplicationErrors.NotForOfficer;
        return HasEnded ? ApplicationErrors.AlreadyEnded.With(("Status", Status)) : Result.Ok;
    }

    /// <summary>The certificate concerned is extended (p. 16), reissued (p. 22) or repeated (p. 22-1).</summary>
    public Result Grant(string certificateNumber, AlmatyTime now, string byRole)
    {
        if (AwaitsOfficer() is { Failed: true } refused)
            return refused;

        Status = ApplicationStatus.Issued;
        CertificateNumber = certificateNumber;
        End(TermKind.Result, now);
        Record(
            Kind switch { ApplicationKind.Extend => StepKind.Extended, ApplicationKind.Reissue => StepKind.Reissued, _ => StepKind.DuplicateIssued },
            now, byRole, LegalBasis.Order236(Order236Terms.ParagraphOf(Kind)), late: now.Date > ResultDueOn, note: certificateNumber);
        return Result.Ok;
    }

    /// <summary>The service is refused on grounds of annex 2, row 9 (p. 11, 12).</summary>
    public Result Refuse(Refusal refusal, AlmatyTime now, string byRole)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        if (Kind is not ApplicationKind.Issue && AwaitsOfficer() is { Failed: true } refused)
            return refused;
        if (Kind is ApplicationKind.Issue && (Recommendation is not { ToIssue: false } || HasEnded))
            return ApplicationErrors.NotUnderReview.With(("Status", Status));

        Status = ApplicationStatus.Refused;
        Refusal = refusal with { RefusedAt = now.Instant };
        End(TermKind.Result, now);
        Record(StepKind.Refused, now, byRole, LegalBasis.Order236("12; annex 2, row 9"), late: now.Date > ResultDueOn, note: refusal.Number);
        return Result.Ok;
    }

    /// <summary>The applicant takes the application back, at any time before the decision.</summary>
    /// <param name="now">When.</param>
    /// <param name="byRole">Role of who asks.</param>
    /// <param name="byIin">Who asks, where the token names a person: a representative needs an authority still in force (p. 3).</param>
    public Result Withdraw(AlmatyTime now, string byRole, string? byIin = null)
    {
        if (MayAct(byIin, now.Date) is { Failed: true } refused)
            return refused;
        if (HasEnded)
            return ApplicationErrors.AlreadyEnded.With(("Status", Status));

        Status = ApplicationStatus.Withdrawn;
        End(TermKind.Forward, now);
        End(TermKind.Result, now);
        Record(StepKind.Withdrawn, now, byRole, LegalBasis.Order236("3"));
        return Result.Ok;
    }

    /// <summary>
    /// A justified complaint against the refusal: the case is considered anew, by the commission or, where none sits, by the
    /// LEB's officer, and the result's term counts from the reopening (p. 24, 26). The earlier refusal stays on record.
    /// </summary>
    public Result Reopen(LegalBasis basis, AlmatyTime now, string byRole, WorkingCalendar calendar, string complaintNumber)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        if (Status is not ApplicationStatus.Refused || Refusal is null)
            return ApplicationErrors.NotRefused.With(("Status", Status));

        FormerRefusals = [.. FormerRefusals, new FormerRefusal(Refusal, Recommendation, now.Instant)];
        (Refusal, Recommendation) = (null, null);
        Status = Kind is ApplicationKind.Issue ? ApplicationStatus.UnderReview : ApplicationStatus.Registered;
        var result = calendar.Count(now.Date, Order236Terms.ResultOf(Kind));
        (ResultDueOn, CalendarEdition) = (result.DueOn, result.CalendarEdition);
        _terms.Add(new Term(this, TermKind.Result, result));
        Record(StepKind.Reopened, now, byRole, basis, note: complaintNumber);
        return Result.Ok;
    }

    /// <inheritdoc/>
    public void NoteMissed(Term term, AlmatyTime now)
    {
        ArgumentNullException.ThrowIfNull(term);
        Record(StepKind.DeadlineMissed, now, "system", term.LegalBasis, late: true, note: $"{Words.CamelCase(term.Kind)} {term.DueOn:yyyy-MM-dd}");
    }

    /// <summary>A representative needs an authority still in force (p. 3); who is not named by a token acts for the applicant.</summary>
    public Result MayAct(string? iin, DateOnly day)
    {
        if (iin is null || iin == ApplicantIin || Representative is not { Authority: var authority } || authority.IsInForceOn(day))
            return Result.Ok;
        return ApplicationErrors.AuthorityExpired.With(("ExpiredOn", authority.ExpiresOn));
    }

    /// <inheritdoc/>
    public void NoteEscalated(Term term, AlmatyTime now)
    {
        ArgumentNullException.ThrowIfNull(term);
        Record(StepKind.DeadlineEscalated, now, "system", term.LegalBasis, late: true, note: $"{Words.CamelCase(term.Kind)} {term.DueOn:yyyy-MM-dd}");
    }

    /// <inheritdoc/>
    public DeadlineMove? Recount(Term term, WorkingCalendar calendar, AlmatyTime now)
    {
        ArgumentNullException.ThrowIfNull(term);
        ArgumentNullException.ThrowIfNull(calendar);
        if (term.Recount(calendar) is not { } move)
            return null;
        if (term.Kind == TermKind.Forward)
            ForwardDueOn = move.DueOn;
        else if (term.Kind == TermKind.Result)
            (ResultDueOn, CalendarEdition) = (move.DueOn, move.CalendarEdition);
        Record(StepKind.DeadlineMoved, now, "system", term.LegalBasis, moved: move);
        return move;
    }

    private void End(TermKind kind, AlmatyTime now)
    {
        foreach (var term in _terms.Where(t => t.Kind == kind))
            term.End(now.Date);
    }

    private void Record(StepKind what, AlmatyTime at, string by, LegalBasis basis, bool? late = null, string? note = null, DeadlineMove? moved = null) =>
        _history.Add(new Step(Id, ++StepsTaken, what, at, by, basis, late, note, moved));
}
