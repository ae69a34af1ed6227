namespace KazMigration.Contracts.Professions.V1;

/// <summary>
/// An edition of a list of professions was published, with all of its rows, so that receivers keep the copy they need and
/// ask nobody. It is in force from a day that may still come, until the next edition of its list. The case is the edition.
/// </summary>
[DeliveredTo("applications")]
public sealed record ProfessionEditionPublished(
    Guid CaseId, string List, string Edition, DateOnly InForceFrom, IReadOnlyList<PublishedProfession> Professions, LegalBasis LegalBasis, DateTimeOffset At) : IIntegrationEvent;

/// <summary>A profession as the edition has it; sector and activity are null where the list has none.</summary>
public sealed record PublishedProfession(Guid Id, string Code, LocalizedText Name, LocalizedText? Sector, LocalizedText? Activity);
