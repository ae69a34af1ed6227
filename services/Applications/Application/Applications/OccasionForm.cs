using KazMigration.Applications.Domain.Applications;

namespace KazMigration.Applications.Application.Applications;

/// <summary>The employer by name, and BIN or IIN.</summary>
public sealed record EmployerForm(string? Name = null, string? Bin = null, string? Iin = null)
{
    internal Employer ToDomain() => new(Name!.Trim(), Bin, Iin);
}

/// <summary>The contract that an extension follows; an open-ended one has no "to".</summary>
public sealed record EmploymentContractForm(EmployerForm? Employer = null, DateOnly? SignedOn = null, DateOnly? From = null, DateOnly? To = null)
{
    internal EmploymentContract ToDomain() => new(Employer!.ToDomain(), SignedOn!.Value, From!.Value, To);
}

/// <summary>What changed. A changed employer is named here, or by the notice that told of it.</summary>
public sealed record ChangeForm(ChangeOf? What = null, DateOnly? OccurredOn = null, EmployerForm? Employer = null, Guid? NoticeId = null)
{
    internal Change ToDomain(Employer? told) => new(What!.Value, OccurredOn!.Value, Employer?.ToDomain() ?? told, NoticeId);
}

public sealed record LossForm(LossOf? What = null, DateOnly? OccurredOn = null)
{
    internal Loss ToDomain() => new(What!.Value, OccurredOn!.Value);
}
