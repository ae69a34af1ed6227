namespace KazMigration.Applications.Domain.Applications;

/// <summary>Where an application stands; <see cref="Issued"/>, <see cref="Refused"/> and <see cref="Withdrawn"/> are final.</summary>
public enum ApplicationStatus
{
    /// <summary>Accepted with a complete set of documents; the LEB officer has it.</summary>
    Registered,

    /// <summary>The commission has it.</summary>
    UnderReview,

    /// <summary>The commission has decided; the LEB's official must confirm (only where the LEB is so configured).</summary>
    AwaitingSignature,

    Issued,

    Refused,

    Withdrawn,
}
