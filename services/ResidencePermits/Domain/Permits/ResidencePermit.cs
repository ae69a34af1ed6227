using KazMigration.ResidencePermits.Domain.AtaZholy;
using KazMigration.ResidencePermits.Domain.Filing;
using KazMigration.ResidencePermits.Domain.Grounds;
using KazMigration.ResidencePermits.Domain.Papers;
using KazMigration.ResidencePermits.Domain.Residence;

namespace KazMigration.ResidencePermits.Domain.Permits;

/// <summary>What a permit is worth on a day.</summary>
public enum PermitStatus { InForce, Expired, Annulled }

/// <summary>Crossings of the border that are registered.</summary>
public enum Movement { Exit, Entry }

/// <summary>What can happen to a permit.</summary>
public enum PermitEventKind { Granted, ExitRegistered, EntryRegistered, Annulled, EndApproaching, Expired, CardInvalidated }

/// <summary>One step of a permit's life: what, when, by whom (role), on which legal basis, and a day or number that it brought.</summary>
public sealed record PermitEvent(PermitEventKind What, DateTimeOffset At, string By, LegalBasis LegalBasis, string? Note);

/// <summary>The annulment of a permit given, with its grounds (row 9, list of article 49).</summary>
public sealed record Annulment(IReadOnlyList<Ground> Grounds, string? Note, DateTimeOffset AnnulledAt);

/// <summary>The permit of permanent residence.</summary>
public sealed class ResidencePermit : IVersioned, ITermed
{
    private ResidencePermit()
    {
    }

    public Guid Id { get; private set; }

    public long Sequence { get; private set; }

    public string Number { get; private set; } = "";

    /// <summary>The application for the permit, or for the Ata Zholy card that it follows from.</summary>
    public Guid ApplicationId { get; private set; }

    /// <summary>The Ata Zholy card with which its holder entered; null where the permit was applied for.</summary>
    public string? CardNumber { get; private set; }

    public string Region { get; private set; } = "";

    public string HolderIin { get; private set; } = "";

    public string? RepresentativeIin { get; private set; }

    public string Holder { get; private set; } = "";

    public DateOnly BirthDate { get; private set; }

    public string? Citizenship { get; private set; }

    public IReadOnlyList<Circumstance> Circumstances { get; private set; } = [];

    public bool InDemandProfession { get; private set; }

    public DateTimeOffset GrantedAt { get; private set; }

    public DateOnly ValidFrom { get; private set; }

    public DateOnly ValidTo { get; private set; }

    /// <summary>The secret half of a verification address.</summary>
    public string VerificationCode { get; private set; } = "";

    /// <summary>From the permit's first day on; who was given a permit counts as present until an exit is registered.</summary>
    public IReadOnlyList<Stay> Stays { get; private set; } = [];

    public Annulment? Annulment { get; private set; }

    /// <summary>The holder became a citizen, so the card with which they entered is invalid; null while it is not.</summary>
    public CardInvalidation? CardInvalidation { get; private set; }

    public EndNotice? EndTold { get; private set; }

    /// <summary>What its term rests on.</summary>
    public LegalBasis TermBasis => CardNumber is null ? PermitErrors.PermitTermBasis : AtaZholyBasis.Slides("permit 1");

    public IReadOnlyList<PermitEvent> History { get; private set; } = [];

    public Guid DocumentId { get; private set; }

    public Guid SignatureId { get; private set; }

    public string DocumentSha256 { get; private set; } = "";

    public long Version { get; private set; }

    /// <summary>A permit on an application, from the day of the decision.</summary>
    public static ResidencePermit On(PermitApplication application, AlmatyTime now, string byRole, PermitPolicy policy, string verificationCode)
    {
        ArgumentNullException.ThrowIfNull(application);
        ArgumentNullException.ThrowIfNull(policy);
        var permit = new ResidencePermit
        {
            Id = Guid.CreateVersion7(),
            ApplicationId = application.Id,
            Region = application.Region,
            HolderIin = application.ApplicantIin,
            RepresentativeIin = application.RepresentativeIin,
            Holder = application.Applicant.FullName,
            BirthDate = application.Applicant.BirthDate,
            Citizenship = application.Applicant.Citizenship,
            Circumstances = application.Circumstances,
            InDemandProfession = application.Profession is not null,
            GrantedAt = now.Instant,
            ValidFrom = now.Date,
            ValidTo = policy.PermitEnd(now.Date),
            VerificationCode = verificationCode,
            Stays = [new Stay(now.Date, null)],
        };
        permit.Record(PermitEventKind.Granted, now, byRole, PaperCheck.AcceptanceBasis, application.Number);
        return permit;
    }

    /// <summary>The permit that the holder of an Ata Zholy card receives on entry, from that day (slides of the card, permit 1).</summary>
    public static ResidencePermit With(Card card, DateOnly enteredOn, DateOnly validTo, AlmatyTime now, string byRole, string verificationCode)
    {
        ArgumentNullException.ThrowIfNull(card);
        var permit = new ResidencePermit
        {
            Id = Guid.CreateVersion7(),
            ApplicationId = card.ApplicationId,
            CardNumber = card.Number,
            Region = card.LocalExecutiveBody,
            HolderIin = card.HolderIin,
            Holder = card.Holder,
            BirthDate = card.BirthDate,
            Citizenship = card.Citizenship,
            Circumstances = [Circumstance.EthnicKazakh],
            InDemandProfession = card.Category == CardCategory.PermanentResidenceProfession,
            GrantedAt = now.Instant,
            ValidFrom = enteredOn,
            ValidTo = validTo,
            VerificationCode = verificationCode,
            Stays = [new Stay(enteredOn, null)],
        };
        permit.Record(PermitEventKind.Granted, now, byRole, AtaZholyBasis.Slides("permit 1"), card.Number);
        return permit;
    }

    /// <summary>Gives the number once the database has given the sequence.</summary>
    public void TakeNumber() => Number = $"RP{Region}-{ValidFrom.Year}-{Sequence:D7}";

    /// <summary>Binds the permit to the document that was made of it and signed.</summary>
    public void Seal(Guid documentId, Guid signatureId, string sha256) => (DocumentId, SignatureId, DocumentSha256) = (documentId, signatureId, sha256);

    /// <summary>Registers that the holder left or came back, in the order of the days.</summary>
    public Result Register(Movement movement, DateOnly on, AlmatyTime now, string byRole)
    {
        var last = Stays[^1];
        if (last.To is null == (movement == Movement.Entry))
            return PermitErrors.MovementOutOfTurn.With(("Movement", movement));
        if (on < (last.To ?? last.From))
            return PermitErrors.MovementTooEarly.With([new Fault("/on", "movementTooEarly", Ground.Residence.LegalBasis, ("Last", last.To ?? last.From))]);

        Stays = movement == Movement.Entry ? [.. Stays, new Stay(on, null)] : [.. Stays.SkipLast(1), last with { To = on }];
        Record(
            movement == Movement.Entry ? PermitEventKind.EntryRegistered : PermitEventKind.ExitRegistered, now, byRole, Ground.Residence.LegalBasis, $"{on:yyyy-MM-dd}");
        return Result.Ok;
    }

    /// <summary>Annuls it on grounds of the article 49 list (row 9); ground 15 must stand by the stays registered.</summary>
    public Result Annul(Annulment annulment, AlmatyTime now, string byRole)
    {
        ArgumentNullException.ThrowIfNull(annulment);
        if (StatusOn(now.Date) is not PermitStatus.InForce)
            return PermitErrors.NotInForce.With(("Status", StatusOn(now.Date)));
        var faults = GroundCheck.OfAnnulment(annulment.Grounds, Circumstances, InDemandProfession, ResidenceRule.IsTooShort(Stays, ValidFrom, now.Date)).ToList();
        if (faults.Count > 0)
            return PermitErrors.GroundsNotListed.With(faults);
        Annulment = annulment with { Grounds = [.. annulment.Grounds.Distinct()] };
        Record(PermitEventKind.Annulled, now, byRole, Order992.Grounds, null);
        return Result.Ok;
    }

    /// <summary>
    /// Keeps that the card with which the holder entered became invalid. Open reading: no act at hand says what becomes of the permit,
    /// and no listed ground annuls it, so it stays as it is; the officer sees it.
    /// </summary>
    public void NoteCardInvalid(CardInvalidation invalidation, AlmatyTime now, string byRole)
    {
        ArgumentNullException.ThrowIfNull(invalidation);
        CardInvalidation = invalidation;
        Record(PermitEventKind.CardInvalidated, now, byRole, AtaZholyBasis.Slides("invalidity 1"), invalidation.Reference);
    }

    /// <summary>Keeps the notice of its end that is due and answers it; null where none is. An annulment was an end, and was told as such.</summary>
    public EndNotice? TellOfEnd(AlmatyTime now, int noticeDays)
    {
        if (TermEnd.Due(this, now.Date, noticeDays) is not { } due)
            return null;
        EndTold = Annulment is null ? due : EndNotice.Ended;
        if (Annulment is not null)
            return null;
        Record(due is EndNotice.Ended ? PermitEventKind.Expired : PermitEventKind.EndApproaching, now, "system", TermBasis, $"{ValidTo:yyyy-MM-dd}");
        return due;
    }

    /// <summary>In force until its term's last day has ended, unless it was annulled before.</summary>
    public PermitStatus StatusOn(DateOnly day) =>
        Annulment is not null ? PermitStatus.Annulled : day > ValidTo ? PermitStatus.Expired : PermitStatus.InForce;

    private void Record(PermitEventKind what, AlmatyTime now, string byRole, LegalBasis basis, string? note) =>
        History = [.. History, new PermitEvent(what, now.Instant, byRole, basis, note)];
}
