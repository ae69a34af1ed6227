namespace KazMigration.ResidencePermits.Domain.AtaZholy;

/// <summary>What a card is worth on a day.</summary>
public enum CardStatus { InForce, Expired, Invalid }

/// <summary>What can happen to a card.</summary>
public enum CardEventKind { Issued, Entered, Invalidated, EndApproaching, Expired }

/// <summary>One step of a card's life: what, when, by whom (role), on which basis, and a number or day that it brought.</summary>
public sealed record CardEvent(CardEventKind What, DateTimeOffset At, string By, LegalBasis LegalBasis, string? Note);

/// <summary>The holder acquired the citizenship of Kazakhstan on a day, by a document (slides, invalidity 1).</summary>
public sealed record CardInvalidation(DateOnly AcquiredOn, string Reference, DateTimeOffset At);

/// <summary>The holder entered the country on a day, and has a residence permit from then to <paramref name="PermitTo"/> (slides, permit 1).</summary>
public sealed record CardEntry(DateOnly EnteredOn, DateOnly PermitTo, string PermitNumber, DateTimeOffset At);

/// <summary>The Ata Zholy card: its holder keeps the citizenship of another country and has a residence permit on entry.</summary>
public sealed class Card : IVersioned, ITermed
{
    /// <summary>What the card's term rests on.</summary>
    public static readonly LegalBasis TermBasis = AtaZholyBasis.Reported("term of the card");

    private Card()
    {
    }

    public Guid Id { get; private set; }

    public long Sequence { get; private set; }

    public string Number { get; private set; } = "";

    public Guid ApplicationId { get; private set; }

    public string LocalExecutiveBody { get; private set; } = "";

    public string HolderIin { get; private set; } = "";

    public string Holder { get; private set; } = "";

    public DateOnly BirthDate { get; private set; }

    public string Citizenship { get; private set; } = "";

    public CardCategory Category { get; private set; }

    public DateTimeOffset IssuedAt { get; private set; }

    public DateOnly ValidFrom { get; private set; }

    public DateOnly ValidTo { get; private set; }

    /// <summary>The secret half of a verification address: number and code together show the card to anyone.</summary>
    public string VerificationCode { get; private set; } = "";

    public CardEntry? Entry { get; private set; }

    public CardInvalidation? Invalidation { get; private set; }

    public EndNotice? EndTold { get; private set; }

    public IReadOnlyList<CardEvent> History { get; private set; } = [];

    public Guid DocumentId { get; private set; }

    public Guid SignatureId { get; private set; }

    public string DocumentSha256 { get; private set; } = "";

    public long Version { get; private set; }

    /// <summary>The card on an application that may be granted; its number follows from the database's sequence.</summary>
    public static Card Of(CardApplication application, AlmatyTime now, string byRole, string verificationCode, CardRules rules)
    {
        ArgumentNullException.ThrowIfNull(application);
        ArgumentNullException.ThrowIfNull(rules);
        return new Card
        {
            Id = Guid.CreateVersion7(),
            ApplicationId = application.Id,
            LocalExecutiveBody = application.LocalExecutiveBody,
            HolderIin = application.ApplicantIin ?? "",
            Holder = application.Applicant.FullName,
            BirthDate = application.Applicant.BirthDate,
            Citizenship = application.Applicant.Citizenship,
            Category = application.Category,
            IssuedAt = now.Instant,
            ValidFrom = now.Date,
            ValidTo = rules.CardEnd(now.Date, application.Applicant.Passport.ExpiresOn),
            VerificationCode = verificationCode,
            History = [new(CardEventKind.Issued, now.Instant, byRole, application.Category.Basis(), application.Number)],
        };
    }

    /// <summary>Gives the number once the database has given the sequence.</summary>
    public void TakeNumber() => Number = $"AZ{LocalExecutiveBody}-{IssuedAt.InAlmaty().Year}-{Sequence:D7}";

    /// <summary>Binds the card to the document that was made of it and signed.</summary>
    public void Seal(Guid documentId, Guid signatureId, string sha256) => (DocumentId, SignatureId, DocumentSha256) = (documentId, signatureId, sha256);

    /// <summary>In force until its last day has ended, unless the holder acquired the citizenship of Kazakhstan.</summary>
    public CardStatus StatusOn(DateOnly day) => Invalidation is not null ? CardStatus.Invalid : day > ValidTo ? CardStatus.Expired : CardStatus.InForce;

    /// <summary>The holder acquired the citizenship of Kazakhstan: the card is invalid (slides, invalidity 1).</summary>
    public Result Invalidate(CardInvalidation invalidation, AlmatyTime now, string byRole)
    {
        ArgumentNullException.ThrowIfNull(invalidation);
        if (StatusOn(now.Date) is not CardStatus.InForce)
            return CardErrors.CardNotInForce.With(("Status", StatusOn(now.Date)));
        Invalidation = invalidation;
        Record(CardEventKind.Invalidated, now, byRole, AtaZholyBasis.Slides("invalidity 1"), invalidation.Reference);
        return Result.Ok;
    }

    /// <summary>Whether an entry on a day gives a residence permit: on a day of the card's term, and once.</summary>
    public Result MayEnter(DateOnly enteredOn)
    {
        if (Entry is not null)
            return CardErrors.EntryRegistered.With(("EnteredOn", Entry.EnteredOn));
        if (StatusOn(enteredOn) is not CardStatus.InForce || enteredOn < ValidFrom)
            return CardErrors.CardNotInForce.With(("Status", StatusOn(enteredOn)));
        return Result.Ok;
    }

    /// <summary>The holder entered the country and gets a residence permit (slides, permit 1).</summary>
    public Result Enter(DateOnly enteredOn, string permitNumber, DateOnly permitTo, AlmatyTime now, string byRole)
    {
        if (MayEnter(enteredOn) is { Failed: true } refused)
            return refused;
        Entry = new CardEntry(enteredOn, permitTo, permitNumber, now.Instant);
        Record(CardEventKind.Entered, now, byRole, AtaZholyBasis.Slides("permit 1"), $"{enteredOn:yyyy-MM-dd}");
        return Result.Ok;
    }

    /// <summary>Keeps the notice of its end that is due and answers it; null where none is. An invalid card has ended, and was told of as such.</summary>
    public EndNotice? TellOfEnd(AlmatyTime now, int noticeDays)
    {
        if (TermEnd.Due(this, now.Date, noticeDays) is not { } due)
            return null;
        EndTold = Invalidation is null ? due : EndNotice.Ended;
        if (Invalidation is not null)
            return null;
        Record(due is EndNotice.Ended ? CardEventKind.Expired : CardEventKind.EndApproaching, now, "system", TermBasis, $"{ValidTo:yyyy-MM-dd}");
        return due;
    }

    private void Record(CardEventKind what, AlmatyTime now, string byRole, LegalBasis basis, string? note) =>
        History = [.. History, new CardEvent(what, now.Instant, byRole, basis, note)];
}
