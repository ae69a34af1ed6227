namespace KazMigration.Applications.Domain.Complaints;

/// <summary>A document attached to a complaint, with the fingerprint of its content on that day.</summary>
public sealed record ComplaintDocument(Guid DocumentId, string Sha256, string MediaType);

/// <summary>What a complaint says, checked, and who it is of.</summary>
public sealed record ComplaintFiling(
    Guid ApplicationId, string LocalExecutiveBody, string ComplainantIin, string? RepresentativeIin, string? CertificateNumber, ComplaintAgainst Against,
    string Text, IReadOnlyList<ComplaintDocument> Documents, string FiledByRole);

/// <summary>The act of the reviewing body on a complaint: the body, the act's number and date, the outcome and its reasons.</summary>
public sealed record ReviewDecision(ComplaintOutcome Outcome, string Body, string Number, DateOnly Date, string Reasons);

/// <summary>How a court decided; absent while it has not.</summary>
public enum CourtOutcome { Satisfied, PartlySatisfied, Dismissed, LeftWithoutConsideration }

/// <summary>The court stage after the complaint procedure (Order 236, p. 27, 28).</summary>
public sealed record CourtStage(string Court, string Number, DateOnly FiledOn, CourtOutcome? Outcome);
