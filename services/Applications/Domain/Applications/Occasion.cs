namespace KazMigration.Applications.Domain.Applications;

/// <summary>
/// What an extension, a reissue or a duplicate is asked for: the certificate concerned, and what happened – the employment
/// contract (Order 236, p. 16), the change (p. 19, 22) or the loss (p. 22-1).
/// </summary>
public sealed record Occasion(string CertificateNumber, EmploymentContract? EmploymentContract, Change? Change, Loss? Loss);

/// <summary>A legal person by its BIN, or an entrepreneur by the IIN.</summary>
public sealed record Employer(string Name, string? Bin, string? Iin);

/// <summary>The contract that an extension follows; an open-ended one has no last day.</summary>
public sealed record EmploymentContract(Employer Employer, DateOnly SignedOn, DateOnly From, DateOnly? To);

/// <summary>What changed, so that the certificate is reissued.</summary>
public enum ChangeOf { Name, IdentityDocument, Employer }

/// <summary>A change; that of the employer names the new one, and the notice that told of it if there is one.</summary>
public sealed record Change(ChangeOf What, DateOnly OccurredOn, Employer? Employer, Guid? NoticeId);

public enum LossOf { Lost, Damaged }

/// <summary>What became of the certificate that a duplicate repeats.</summary>
public sealed record Loss(LossOf What, DateOnly OccurredOn);
