namespace KazMigration.ResidencePermits.Domain.AtaZholy;

/// <summary>How far an application for the card is.</summary>
public enum CardApplicationStatus
{
    /// <summary>Filed; the LEB has not asked the two bodies yet.</summary>
    Registered,

    /// <summary>The two bodies were asked, and not both have answered.</summary>
    UnderCheck,

    /// <summary>Neither body objects; the applicant has no IIN yet.</summary>
    AwaitingIin,

    /// <summary>Everything is there: the LEB decides.</summary>
    AwaitingDecision,
    Issued,
    Refused,
    Withdrawn,
}

/// <summary>An application for the Ata Zholy card, from registration to its end.</summary>
public sealed class CardApplication : IVersioned
{
    private readonly List<CardStep> _history = [];
    private readonly List<CardTerm> _terms = [];

    private CardApplication()
    {
    }

    public Guid Id { get; private set; }

    /// <summary>Running number given by the database; the number shown is made of it.</summary>
    public long Sequence { get; private set; }

    public string Number => NumberOf(LocalExecutiveBody, RegisteredOn, Sequence);

    public CardApplicationStatus Status { get; private set; }

    public CardCategory Category { get; private set; }

    /// <summary>The LEB of the region of settlement that the applicant chose. Open reading: that LEB decides.</summary>
    public string LocalExecutiveBody { get; private set; } = "";

    /// <summary>Key of the channel by which it came.</summary>
    public string Channel { get; private set; } = "";

    /// <summary>Null until one was made.</summary>
    public string? ApplicantIin { get; private set; }

    public CardApplicant Applicant { get; private set; } = null!;

    public PapersLanguage PapersLanguage { get; private set; }

    public CardProfession? Profession { get; private set; }

    public CardBusiness? Business { get; private set; }

    public IReadOnlyList<CardDocument> Documents { get; private set; } = [];

    public DateTimeOffset SubmittedAt { get; private set; }

    public DateOnly RegisteredOn { get; private set; }

    /// <summary>The last day for the LEB to ask the two bodies.</summary>
    public DateOnly RequestsDueOn { get; private set; }

    /// <summary>The last day for them to answer; null before they were asked.</summary>
    public DateOnly? AnswersDueOn { get; private set; }

    /// <summary>The last day for the LEB to decide; null before everything is there.</summary>
    public DateOnly? DecisionDueOn { get; private set; }

    public IReadOnlyList<BodyAnswer> Answers { get; private set; } = [];

    public string? CardNumber { get; private set; }

    public CardRefusal? Refusal { get; private set; }

    public int StepsTaken { get; private set; }

    public IReadOnlyList<CardStep> History => _history;

    public IReadOnlyList<CardTerm> Terms => _terms;

    public long Version { get; private set; }

    public bool HasEnded => Status is CardApplicationStatus.Issued or CardApplicationStatus.Refused or CardApplicationStatus.Withdrawn;

    public bool IsObjectedTo => Answers.Any(a => a.Objects);

    /// <summary>The number as it is shown: LEB, year of registration, running number.</summary>
    public static string NumberOf(string localExecutiveBody, DateOnly registeredOn, long sequence) =>
        $"Z{localExecutiveBody}-{registeredOn.Year}-{sequence:D7}";

    /// <summary>Registers a complete application on the day of filing or the next working day, which is day 0 of its first term.</summary>
    public static CardApplication Register(CardFiling filing, AlmatyTime now, WorkingCalendar calendar, TimeOnly endOfWorkingDay, CardRules rules)
    {
        ArgumentNullException.ThrowIfNull(filing);
        ArgumentNullException.ThrowIfNull(calendar);
        var application = new CardApplication
        {
            Id = Guid.CreateVersion7(),
            Category = filing.Category,
            LocalExecutiveBody = filing.Region,
            Channel = filing.Channel,
            ApplicantIin = filing.Applicant.Iin,
            Applicant = filing.Applicant,
            PapersLanguage = filing.PapersLanguage,
            Profession = filing.Profession,
            Business = filing.Business,
            Documents = filing.Documents,
            SubmittedAt = now.Instant,
            RegisteredOn = calendar.RegistrationDay(now, endOfWorkingDay),
        };
        application.RequestsDueOn = application.Begin(CardTermKind.Requests, application.RegisteredOn, calendar, rules);
        application.Record(CardStepKind.Registered, now, filing.FiledByRole, filing.Category.Basis());
        return application;
    }

    /// <summary>The LEB asks the internal-affairs and the national-security bodies.</summary>
    public Result SendRequests(AlmatyTime now, string byRole, WorkingCalendar calendar, CardRules rules)
    {
        if (Status is not CardApplicationStatus.Registered)
            return CardErrors.NotRegistered.With(("Status", Status));

        Status = CardApplicationStatus.UnderCheck;
        End(CardTermKind.Requests, now);
        Begin(CardTermKind.InternalAffairsAnswer, now.Date, calendar, rules);
        AnswersDueOn = Begin(CardTermKind.NationalSecurityAnswer, now.Date, calendar, rules);
        Record(CardStepKind.RequestsSent, now, byRole, CardTerm.BasisOf(CardTermKind.Requests), late: now.Date > RequestsDueOn);
        return Result.Ok;
    }

    /// <summary>A body has answered. With both answers the case waits for the IIN, or for the decision where none has to be made.</summary>
    public Result Receive(BodyAnswer answer, AlmatyTime now, string byRole, WorkingCalendar calendar, CardRules rules)
    {
        ArgumentNullException.ThrowIfNull(answer);
        if (Answers.Any(a => a.Body == answer.Body))
            return CardErrors.AlreadyAnswered.With(("Body", answer.Body));
        if (Status is not CardApplicationStatus.UnderCheck)
            return CardErrors.NotUnderCheck.With(("Status", Status));

        Answers = [.. Answers, answer];
        var term = answer.Body == CheckingBody.InternalAffairs ? CardTermKind.InternalAffairsAnswer : CardTermKind.NationalSecurityAnswer;
        End(term, now);
        Record(CardStepKind.Answered, now, byRole, CardTerm.BasisOf(term), late: now.Date > AnswersDueOn, note: Words.CamelCase(answer.Body));
        if (Answers.Count == 2)
            Proceed(now, calendar, rules);
        return Result.Ok;
    }

    /// <summary>The IIN was made on a day, which is day 0 of the decision's term.</summary>
    public Result TakeIin(Iin iin, DateOnly madeOn, AlmatyTime now, string byRole, WorkingCalendar calendar, CardRules rules)
    {
        if (Status is not CardApplicationStatus.AwaitingIin)
            return CardErrors.NotAwaitingIin.With(("Status", Status));

        ApplicantIin = iin.ToString();
        Applicant = Applicant with { Iin = ApplicantIin };
        Status = CardApplicationStatus.AwaitingDecision;
        DecisionDueOn = Begin(CardTermKind.Decision, madeOn, calendar, rules);
        Record(CardStepKind.IinRecorded, now, byRole, CardTerm.BasisOf(CardTermKind.Decision), note: $"{madeOn:yyyy-MM-dd}");
        return Result.Ok;
    }

    /// <summary>Whether the LEB may issue the card now.</summary>
    public Result MayIssue(DateOnly today)
    {
        if (Status is not CardApplicationStatus.AwaitingDecision)
            return CardErrors.NotAwaitingDecision.With(("Status", Status));
        if (IsObjectedTo)
            return CardErrors.BodyObjects;
        return Applicant.Passport.ExpiresOn < today ? CardErrors.PassportExpired.With(("ExpiredOn", Applicant.Passport.ExpiresOn)) : Result.Ok;
    }

    /// <summary>The LEB issues the card.</summary>
    public Result Issue(string cardNumber, AlmatyTime now, string byRole)
    {
        if (MayIssue(now.Date) is { Failed: true } refused)
            return refused;

        Status = CardApplicationStatus.Issued;
        CardNumber = cardNumber;
        End(CardTermKind.Decision, now);
        Record(CardStepKind.Issued, now, byRole, CardTerm.BasisOf(CardTermKind.Decision), late: now.Date > DecisionDueOn, note: cardNumber);
        return Result.Ok;
    }

    /// <summary>Whether the LEB may refuse now.</summary>
    public Result MayRefuse() =>
        Status is CardApplicationStatus.AwaitingDecision ? Result.Ok : CardErrors.NotAwaitingDecision.With(("Status", Status));

    /// <summary>The LEB refuses with reasoned grounds; that a body objects can be a ground only where one does.</summary>
    public Result Refuse(CardRefusal refusal, AlmatyTime now, string byRole)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        if (MayRefuse() is { Failed: true } cannot)
            return cannot;

        Status = CardApplicationStatus.Refused;
        Refusal = refusal;
        End(CardTermKind.Decision, now);
        Record(CardStepKind.Refused, now, byRole, CardTerm.BasisOf(CardTermKind.Decision), late: now.Date > DecisionDueOn, note: refusal.Notice?.Number);
        return Result.Ok;
    }

    /// <summary>The applicant takes the application back, at any time before the decision.</summary>
    public Result Withdraw(AlmatyTime now, string byRole)
    {
        if (HasEnded)
            return CardErrors.AlreadyEnded.With(("Status", Status));

        Status = CardApplicationStatus.Withdrawn;
        foreach (var term in _terms)
            term.End(now.Date);
        Record(CardStepKind.Withdrawn, now, byRole, AtaZholyBasis.Slides("card 1"));
        return Result.Ok;
    }

    /// <summary>Keeps that a term of this application was missed.</summary>
    public void NoteMissed(CardTerm term, AlmatyTime now) => Note(CardStepKind.DeadlineMissed, term, now);

    /// <summary>Keeps that a missed term of this application went to the head of the body that owes it.</summary>
    public void NoteEscalated(CardTerm term, AlmatyTime now) => Note(CardStepKind.DeadlineEscalated, term, now);

    /// <summary>Counts a running term again under a newer edition of the calendar; null when its last day stays.</summary>
    public DeadlineMove? Recount(CardTerm term, WorkingCalendar calendar, AlmatyTime now)
    {
        ArgumentNullException.ThrowIfNull(term);
        ArgumentNullException.ThrowIfNull(calendar);
        if (term.Recount(calendar) is not { } move)
            return null;
        switch (term.Kind)
        {
            case CardTermKind.Requests:
                RequestsDueOn = move.DueOn;
                break;
            case CardTermKind.Decision:
                DecisionDueOn = move.DueOn;
                break;
            default:
                AnswersDueOn = move.DueOn;
                break;
        }

        Record(CardStepKind.DeadlineMoved, now, "system", term.LegalBasis, moved: move);
        return move;
    }

    // Open reading: where a body objects, or the applicant has an IIN already, no IIN is waited for, and the decision's term
    // counts from the last answer.
    private void Proceed(AlmatyTime now, WorkingCalendar calendar, CardRules rules)
    {
        if (!IsObjectedTo && ApplicantIin is null)
        {
            Status = CardApplicationStatus.AwaitingIin;
            return;
        }

        Status = CardApplicationStatus.AwaitingDecision;
        DecisionDueOn = Begin(CardTermKind.Decision, now.Date, calendar, rules);
    }

    private DateOnly Begin(CardTermKind kind, DateOnly from, WorkingCalendar calendar, CardRules rules)
    {
        var deadline = calendar.Count(from, rules.DaysOf(kind));
        _terms.Add(new CardTerm(this, kind, deadline));
        return deadline.DueOn;
    }

    private void End(CardTermKind kind, AlmatyTime now)
    {
        foreach (var term in _terms.Where(t => t.Kind == kind))
            term.End(now.Date);
    }

    private void Note(CardStepKind what, CardTerm term, AlmatyTime now)
    {
        ArgumentNullException.ThrowIfNull(term);
        Record(what, now, "system", term.LegalBasis, late: true, note: $"{Words.CamelCase(term.Kind)} {term.DueOn:yyyy-MM-dd}");
    }

    private void Record(CardStepKind what, AlmatyTime at, string by, LegalBasis basis, bool? late = null, string? note = null, DeadlineMove? moved = null) =>
        _history.Add(new CardStep(Id, ++StepsTaken, what, at, by, basis, late, note, moved));
}
