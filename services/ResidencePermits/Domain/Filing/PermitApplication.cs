using KazMigration.ResidencePermits.Domain.Grounds;
using KazMigration.ResidencePermits.Domain.Papers;

namespace KazMigration.ResidencePermits.Domain.Filing;

public enum PermitApplicationStatus { Registered, Granted, Refused, Withdrawn }

/// <summary>An application for a permit of permanent residence, from registration to its end (Order 992, annex 3).</summary>
public sealed class PermitApplication : IVersioned
{
    private PermitApplication()
    {
    }

    public Guid Id { get; private set; }

    /// <summary>Running number given by the database; the number shown is made of it.</summary>
    public long Sequence { get; private set; }

    public string Number => NumberOf(Region, RegisteredOn, Sequence);

    public PermitApplicationStatus Status { get; private set; }

    public string Region { get; private set; } = "";

    public ApplicantCategory Category { get; private set; }

    public string ApplicantIin { get; private set; } = "";

    public string? RepresentativeIin { get; private set; }

    public Applicant Applicant { get; private set; } = null!;

    public Representative? Representative { get; private set; }

    public IReadOnlyList<Circumstance> Circumstances { get; private set; } = [];

    public InDemandProfession? Profession { get; private set; }

    public IReadOnlyList<FiledPaper> Papers { get; private set; } = [];

    public DateTimeOffset SubmittedAt { get; private set; }

    public DateOnly RegisteredOn { get; private set; }

    public DateOnly DecisionDueOn { get; private set; }

    /// <summary>The last answer of each body that was asked.</summary>
    public IReadOnlyList<Agreement> Agreements { get; private set; } = [];

    public string? PermitNumber { get; private set; }

    public PermitRefusal? Refusal { get; private set; }

    public IReadOnlyList<PermitStep> History { get; private set; } = [];

    public DecisionTerm Term { get; private set; } = null!;

    public long Version { get; private set; }

    public bool HasEnded => Status is not PermitApplicationStatus.Registered;

    /// <summary>The number as it is shown: region, year of registration, running number.</summary>
    public static string NumberOf(string region, DateOnly registeredOn, long sequence) => $"P{region}-{registeredOn.Year}-{sequence:D7}";

    /// <summary>
    /// Registers a complete application: on the day of filing, or the next working day after the end of the working day and on a
    /// day of rest. That day is day 0 of the decision's term.
    /// </summary>
    public static PermitApplication Register(PermitFiling filing, AlmatyTime now, WorkingCalendar calendar, TimeOnly endOfWorkingDay, PermitPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(filing);
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(policy);
        var registeredOn = calendar.RegistrationDay(now, endOfWorkingDay);
        var application = new PermitApplication
        {
            Id = Guid.CreateVersion7(),
            Region = filing.Region,
            Category = filing.Category,
            ApplicantIin = filing.Applicant.Iin,
            RepresentativeIin = filing.Representative?.Iin,
            Applicant = filing.Applicant,
            Representative = filing.Representative,
            Circumstances = filing.Circumstances,
            Profession = filing.Profession,
            Papers = filing.Papers,
            SubmittedAt = now.Instant,
            RegisteredOn = registeredOn,
            DecisionDueOn = policy.DecisionDueOn(registeredOn),
        };
        application.Term = new DecisionTerm(application.Id, application.Region, registeredOn, application.DecisionDueOn);
        application.Record(PermitStepKind.Registered, now, filing.FiledByRole, PaperCheck.AcceptanceBasis);
        return application;
    }

    /// <summary>Takes the answer of an authorised body; a later one of the same body takes the place of the earlier.</summary>
    public Result Answer(Agreement agreement, AlmatyTime now, string byRole)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        if (HasEnded)
            return PermitErrors.AlreadyEnded.With(("Status", Status));
        if (GroundCheck.OfRefusal(agreement.Grounds, Circumstances, Profession is not null).ToList() is { Count: > 0 } faults)
            return PermitErrors.GroundsNotListed.With(faults);

        agreement = agreement with { Grounds = [.. agreement.Grounds.Distinct()] };
        Agreements = [.. Agreements.Where(a => !a.Body.Equals(agreement.Body, StringComparison.OrdinalIgnoreCase)), agreement];
        Record(agreement.Positive ? PermitStepKind.Agreed : PermitStepKind.Disagreed, now, byRole, Ground.NegativeAnswer.LegalBasis, note: agreement.Body);
        return Result.Ok;
    }

    /// <summary>Whether a permit can be granted now: it is not decided, and every body that answered agrees, one at least.</summary>
    public Result MayGrant()
    {
        if (HasEnded)
            return PermitErrors.AlreadyEnded.With(("Status", Status));
        return Agreements.Count > 0 && Agreements.All(a => a.Positive) ? Result.Ok : PermitErrors.NotAgreed;
    }

    /// <summary>The permit is given.</summary>
    public Result Grant(string permitNumber, AlmatyTime now, string byRole)
    {
        if (MayGrant() is { Failed: true } refused)
            return refused;
        (Status, PermitNumber) = (PermitApplicationStatus.Granted, permitNumber);
        End(PermitStepKind.Granted, now, byRole, Order992.Row8("items 1-10"), permitNumber);
        return Result.Ok;
    }

    /// <summary>Whether these grounds can refuse it now (row 9): listed ones, none that only annuls, none that spares the applicant.</summary>
    public Result MayRefuse(IReadOnlyList<Ground> grounds)
    {
        if (HasEnded)
            return PermitErrors.AlreadyEnded.With(("Status", Status));
        return GroundCheck.OfRefusal(grounds, Circumstances, Profession is not null).ToList() is { Count: > 0 } faults
            ? PermitErrors.GroundsNotListed.With(faults)
            : Result.Ok;
    }

    /// <summary>The permit is refused (row 9).</summary>
    public Result Refuse(PermitRefusal refusal, AlmatyTime now, string byRole)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        if (MayRefuse(refusal.Grounds) is { Failed: true } cannot)
            return cannot;
        (Status, Refusal) = (PermitApplicationStatus.Refused, refusal);
        End(PermitStepKind.Refused, now, byRole, Order992.Grounds, refusal.Number);
        return Result.Ok;
    }

    /// <summary>The applicant takes the application back, at any time before the decision.</summary>
    public Result Withdraw(AlmatyTime now, string byRole)
    {
        if (HasEnded)
            return PermitErrors.AlreadyEnded.With(("Status", Status));
        Status = PermitApplicationStatus.Withdrawn;
        Term.End(now.Date);
        Record(PermitStepKind.Withdrawn, now, byRole, Order992.Row8("filing"));
        return Result.Ok;
    }

    /// <summary>The term of the decision ended without one; nothing is decided by it.</summary>
    public void NoteMissed(AlmatyTime now) => Note(PermitStepKind.DeadlineMissed, now);

    /// <summary>The decision stays missed: it goes to the head of the body that owes it.</summary>
    public void NoteEscalated(AlmatyTime now) => Note(PermitStepKind.DeadlineEscalated, now);

    private void End(PermitStepKind what, AlmatyTime now, string byRole, LegalBasis basis, string note)
    {
        Term.End(now.Date);
        Record(what, now, byRole, basis, late: now.Date > DecisionDueOn, note);
    }

    private void Note(PermitStepKind what, AlmatyTime now) =>
        Record(what, now, "system", PermitErrors.TermBasis, late: true, $"{DecisionDueOn:yyyy-MM-dd}");

    private void Record(PermitStepKind what, AlmatyTime now, string byRole, LegalBasis basis, bool? late = null, string? note = null) =>
        History = [.. History, new PermitStep(what, now.Instant, byRole, basis, late, note)];
}
