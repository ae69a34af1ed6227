using KazMigration.UseCases;

namespace KazMigration.Commission.Application;

/// <summary>Which LEB's rows a list shows.</summary>
internal static class BodyFilter
{
    /// <summary>The LEB to show, null for all; an error when the caller asks for another body's rows.</summary>
    public static Result<string?> For(Caller caller, string? asked)
    {
        var seen = CaseAccess.BodySeenBy(caller);
        return seen is null ? asked
            : asked is null || asked == seen ? seen
            : AccessErrors.AnotherBody;
    }
}
