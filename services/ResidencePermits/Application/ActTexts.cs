using KazMigration.ResidencePermits.Domain.Grounds;
using KazMigration.ResidencePermits.Domain.Papers;

namespace KazMigration.ResidencePermits.Application;

/// <summary>The words of rows 8 and 9: Kazakh as in the act, Russian and English unofficial.</summary>
public sealed record ActTexts(
    IReadOnlyDictionary<PaperKind, LocalizedText> Papers, IReadOnlyDictionary<Ground, LocalizedText> Grounds, IReadOnlyList<PaperRule> Rules);

/// <summary>A rule that all papers share, such as their translation.</summary>
public sealed record PaperRule(string Key, LocalizedText Text, LegalBasis LegalBasis);
