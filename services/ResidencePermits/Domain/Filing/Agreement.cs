using KazMigration.ResidencePermits.Domain.Grounds;

namespace KazMigration.ResidencePermits.Domain.Filing;

/// <summary>The answer of an authorised body that was asked for its agreement (row 9, general list, item 3).</summary>
/// <param name="Body">The body's name.</param>
/// <param name="Positive">Whether it agrees.</param>
/// <param name="Grounds">Of a negative answer.</param>
/// <param name="Note">In the body's words.</param>
/// <param name="At">When it was given.</param>
public sealed record Agreement(string Body, bool Positive, IReadOnlyList<Ground> Grounds, string? Note, DateTimeOffset At);

/// <summary>The refusal with its notice.</summary>
public sealed record PermitRefusal(
    string Number, DateOnly RefusedOn, IReadOnlyList<Ground> Grounds, string? Note, Guid DocumentId, Guid SignatureId, string Sha256);
