namespace KazMigration.HealthWorkforce.Domain.Cpd;

/// <summary>Where a result stands on its way to being confirmed (p. 2, 8).</summary>
public enum CpdStatus
{
    /// <summary>Entered with its documents.</summary>
    Entered,

    /// <summary>Counted by the personnel management service.</summary>
    ConfirmedByService,

    /// <summary>Confirmed by the head too; it counts.</summary>
    Confirmed,

    /// <summary>Its documents do not meet the criterion (p. 11).</summary>
    Refused,
}

/// <summary>Which requirement the documents do not meet (p. 7, 11, 15 and annex 1, columns 3 and 5).</summary>
public enum CpdRefusalGround
{
    /// <summary>Not of the profile of the declared specialty.</summary>
    Profile,

    /// <summary>Not of the level of the education programme, or of the level stated.</summary>
    Level,

    /// <summary>Hours or credits are not stated, or others than entered.</summary>
    Amount,

    /// <summary>Not the document that the criterion names.</summary>
    ConfirmingDocument,

    /// <summary>The translation is missing or not notarised.</summary>
    Translation,

    /// <summary>The organisation's places in the rankings are not as claimed.</summary>
    Ranking,
}

/// <summary>Why a result is not confirmed.</summary>
public sealed record CpdRefusal(IReadOnlyList<CpdRefusalGround> Grounds, string Reason, DateOnly On);

/// <summary>The head of the organisation, who confirms by name (p. 6), and the day of it.</summary>
public sealed record HeadConfirmation(string Head, DateOnly On);

/// <summary>A document of a result: the confirming one, or its notarised translation.</summary>
public sealed record CpdDocument(Guid Id, CpdDocumentKind Kind, string Sha256, string MediaType);

public enum CpdDocumentKind
{
    Confirming,
    NotarisedTranslation,
}

public enum CpdStep
{
    Entered,
    ConfirmedByService,
    ConfirmedByHead,
    Refused,
}

/// <summary>A step in the life of a result, with what it rests on.</summary>
public sealed record CpdHistoryStep(DateTimeOffset At, string By, CpdStep What, LegalBasis LegalBasis);

/// <summary>A result of a worker on its way to confirmation: by the personnel management service, then by the head (p. 2, 6, 8).</summary>
public sealed class CpdRecord : IVersioned
{
    private CpdRecord()
    {
    }

    public Guid Id { get; private set; }

    public Guid WorkerId { get; private set; }

    /// <summary>BIN of the organisation that confirms: the main place of work (p. 7).</summary>
    public string Organisation { get; private set; } = "";

    /// <summary>The edition of the criteria that it is counted under.</summary>
    public string PolicyEdition { get; private set; } = "";

    /// <summary>What the documents state.</summary>
    public CpdResult Stated { get; private set; } = null!;

    public IReadOnlyList<CpdDocument> Documents { get; private set; } = [];

    public decimal Credits { get; private set; }

    public DateOnly CompletedOn { get; private set; }

    public CpdStatus Status { get; private set; }

    public DateOnly? ConfirmedByServiceOn { get; private set; }

    public HeadConfirmation? Head { get; private set; }

    public CpdRefusal? Refusal { get; private set; }

    public IReadOnlyList<CpdHistoryStep> History { get; private set; } = [];

    public long Version { get; private set; }

    /// <summary>What it counts for, once it is confirmed.</summary>
    public CpdCredit Credit => new(Stated.Criterion, Credits, Stated.Quantity, CompletedOn, Stated.Grade);

    /// <summary>Enters a result that meets its criterion; otherwise every fault is named and nothing is entered (p. 7, 11).</summary>
    public static Result<CpdRecord> Enter(
        Guid workerId, string organisation, CpdResult result, IReadOnlyList<CpdDocument> documents, CpdPolicy policy, AlmatyTime now, string byRole)
    {
        var record = new CpdRecord
        {
            Id = Guid.CreateVersion7(now.Instant),
            WorkerId = workerId,
            Organisation = organisation,
            PolicyEdition = policy.Edition,
            Stated = result,
            Documents = documents,
            Credits = policy.Credits(result),
            CompletedOn = result.CompletedOn,
        };
        if (record.Faults(policy, now.Date) is { Count: > 0 } faults)
            return CpdErrors.NotMet.With(faults);

        record.Note(CpdStep.Entered, now, byRole, "7");
        return record;
    }

    /// <summary>The personnel management service confirms (p. 8); the criterion must still be met on that day.</summary>
    public Result ConfirmByService(CpdPolicy policy, AlmatyTime now, string byRole)
    {
        if (Status is not CpdStatus.Entered)
            return OtherState();
        if (Faults(policy, now.Date) is { Count: > 0 } faults)
            return CpdErrors.NotMet.With(faults);

        (Status, ConfirmedByServiceOn) = (CpdStatus.ConfirmedByService, now.Date);
        Note(CpdStep.ConfirmedByService, now, byRole, "8");
        return Result.Ok;
    }

    /// <summary>The head's confirmation is recorded (p. 6), after that of the service; from now on the result counts.</summary>
    public Result ConfirmByHead(HeadConfirmation head, CpdPolicy policy, AlmatyTime now, string byRole)
    {
        if (Status is not CpdStatus.ConfirmedByService)
            return OtherState();
        if (head.On > now.Date)
            return CpdErrors.NotMet.With([new Fault("/on", "dateInFuture")]);
        if (Faults(policy, head.On) is { Count: > 0 } faults)
            return CpdErrors.NotMet.With(faults);

        (Status, Head) = (CpdStatus.Confirmed, head);
        Note(CpdStep.ConfirmedByHead, now, byRole, "6");
        return Result.Ok;
    }

    /// <summary>Refuses to confirm (p. 11). What the head has confirmed stays.</summary>
    public Result Refuse(IReadOnlyList<CpdRefusalGround> grounds, string reason, AlmatyTime now, string byRole)
    {
        if (Status is CpdStatus.Confirmed or CpdStatus.Refused)
            return OtherState();

        (Status, Refusal) = (CpdStatus.Refused, new(grounds, reason, now.Date));
        Note(CpdStep.Refused, now, byRole, "11");
        return Result.Ok;
    }

    private List<Fault> Faults(CpdPolicy policy, DateOnly on)
    {
        var faults = policy.Check(Stated, Documents.Any(d => d.Kind is CpdDocumentKind.NotarisedTranslation), on).ToList();
        if (Documents.All(d => d.Kind is not CpdDocumentKind.Confirming))
            faults.Add(new("/documents", "cpdConfirmingDocumentMissing", Order283.Basis("7")));
        return faults;
    }

    private Error OtherState() => CpdErrors.WrongStatus.With(("Status", Words.CamelCase(Status)));

    private void Note(CpdStep step, AlmatyTime now, string byRole, string paragraph) =>
        History = [.. History, new(now.Instant, byRole, step, Order283.Basis(paragraph))];
}
