namespace KazMigration.ResidencePermits.Domain.Papers;

/// <summary>What an attached paper is: items 1 to 10 of row 8, and those that its parts add.</summary>
public enum PaperKind
{
    ApplicationQuestionnaire = 1,
    Passport,
    Solvency,
    CriminalRecord,
    ChildConsent,
    Housing,
    MedicalCertificate,
    Photo,
    StateDuty,
    PetitionLetter,
    BirthCertificate,
    OtherParentConsent,

    /// <summary>What confirms a legal representative's power.</summary>
    Authority,
}

/// <summary>Why a paper is asked.</summary>
public enum PaperReason
{
    Everyone,

    /// <summary>The paper proves that there is a ground of exemption from solvency.</summary>
    ExemptFromSolvency,
    ChildAged14To18,
    ApplicantAged14To18,
    Under16,
    ParentAbroad,
    InDemandProfession,
    Represented,
}

/// <summary>Why a paper of the full list is not asked.</summary>
public enum SparedReason { ReducedSet, Refugee, EthnicKazakhOfChina, ExemptFromSolvency }

/// <summary>How long a paper must be good, in calendar days.</summary>
public enum PaperTerm
{
    /// <summary>Valid for more than so many days on the day of filing.</summary>
    ValidMoreThan,

    /// <summary>Issued at most so many days before the day of filing.</summary>
    IssuedAtMost,

    /// <summary>Gives registration for at least so many days.</summary>
    RegistrationAtLeast,
}

/// <summary>A paper that row 8 asks of a person, why, and how long it must be good.</summary>
public sealed record RequiredPaper(PaperKind Kind, PaperReason Reason, LegalBasis LegalBasis, PaperTerm? Term)
{
    /// <summary>All terms of row 8 have the same length.</summary>
    public const int TermDays = 180;
}

/// <summary>A paper of the full list that this person is spared.</summary>
public sealed record SparedPaper(PaperKind Kind, SparedReason Reason, LegalBasis LegalBasis);

/// <summary>How a paper issued by a foreign authority became acceptable (row 8, legalisation).</summary>
public enum Legalisation { Legalised, SparedByTreaty }

/// <summary>A paper as it is filed, with the fingerprint of its content on that day.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="DocumentId">The upload.</param>
/// <param name="IssuedOn">When it was issued; asked where the paper has a term from then.</param>
/// <param name="RegistrationDays">Days of registration that a housing paper gives.</param>
/// <param name="ForeignLanguage">Not in Kazakh or Russian.</param>
/// <param name="NotarisedTranslation">A notary certified its translation.</param>
/// <param name="IssuedAbroad">By a foreign authority, or with its part.</param>
/// <param name="Legalisation">How it became acceptable then.</param>
/// <param name="Sha256">Of the content.</param>
/// <param name="MediaType">Of the content.</param>
public sealed record FiledPaper(
    PaperKind Kind, Guid DocumentId, DateOnly? IssuedOn, int? RegistrationDays, bool ForeignLanguage, bool NotarisedTranslation,
    bool IssuedAbroad, Legalisation? Legalisation, string Sha256, string MediaType);
