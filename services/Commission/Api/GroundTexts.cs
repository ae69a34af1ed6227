using KazMigration.Commission.Application;
using KazMigration.Web;

namespace KazMigration.Commission.Api;

/// <summary>Puts the words of Order 236, annex 2, row 9 to the grounds, in the caller's language.</summary>
internal static class GroundTexts
{
    public static Result<AssessmentView> WithTexts(this Result<AssessmentView> assessment, MessageCatalog messages, RequestLanguage language) =>
        assessment.Failed ? assessment : assessment.Value with { Grounds = Put(assessment.Value.Grounds, messages, language) };

    public static Result<CaseView> WithTexts(this Result<CaseView> found, MessageCatalog messages, RequestLanguage language) =>
        found.Failed ? found : found.Value with { Grounds = Put(found.Value.Grounds, messages, language) };

    private static IReadOnlyList<GroundView> Put(IReadOnlyList<GroundView> grounds, MessageCatalog messages, RequestLanguage language) =>
        [.. grounds.Select(g => g with { Message = messages.Fault(Words.CamelCase(g.Code), language.Code, []) })];
}
