using KazMigration.HealthWorkforce.Application.Levels;
using KazMigration.HealthWorkforce.Domain.Levels;
using KazMigration.Web;

namespace KazMigration.HealthWorkforce.Api;

/// <summary>Puts words to the conditions of levels, in the caller's language.</summary>
internal static class LevelTexts
{
    public static Result<LevelClaimView> WithTexts(this Result<LevelClaimView> claim, MessageCatalog messages, RequestLanguage language) =>
        claim.Failed ? claim : Put(claim.Value, messages, language);

    public static Result<WorkerLevelsView> WithTexts(this Result<WorkerLevelsView> levels, MessageCatalog messages, RequestLanguage language) =>
        levels.Failed ? levels : levels.Value with { Claims = [.. levels.Value.Claims.Select(c => Put(c, messages, language))] };

    public static Result<NextLevelsView> WithTexts(this Result<NextLevelsView> levels, MessageCatalog messages, RequestLanguage language) => levels.Failed
        ? levels
        : levels.Value with { Items = [.. levels.Value.Items.Select(i => i with { Next = i.Next is null ? null : Put(i.Next, messages, language) })] };

    private static LevelClaimView Put(LevelClaimView claim, MessageCatalog messages, RequestLanguage language) =>
        claim with { Assessment = Put(claim.Assessment, messages, language) };

    private static LevelAssessmentView Put(LevelAssessmentView assessment, MessageCatalog messages, RequestLanguage language) => assessment with
    {
        Conditions = [.. assessment.Conditions.Select(c => c with { Message = messages.Fault(LevelClaim.CodeOf(c.Code), language.Code, [("Needed", c.Needed), ("Has", c.Has)]) })],
    };
}
