using Microsoft.Extensions.Logging;

namespace KazMigration.UseCases;

/// <summary>Errors of access, alike in every service.</summary>
public static class AccessErrors
{
    public static readonly ErrorCode AnotherBody = new("another-bodys-case", ErrorKind.Forbidden);
    public static readonly ErrorCode AnotherOrganisation = new("another-organisations-case", ErrorKind.Forbidden);
    public static readonly ErrorCode RoleMissing = new("role-missing", ErrorKind.Forbidden);
}

/// <summary>
/// The one place that says whose cases a caller may reach. Applicants and those who act for them reach their own, and learn
/// nothing of others (404); bodies reach those of their LEB (403 otherwise); the migration service and the police those of their
/// region, or all where their token names none; portal, supervision and operation reach all.
/// A refusal is logged without personal data.
/// </summary>
public sealed partial class CaseAccess(ILogger<CaseAccess> logger)
{
    /// <param name="caller">Who asks.</param>
    /// <param name="caseId">For the log.</param>
    /// <param name="localExecutiveBody">The LEB of the case.</param>
    /// <param name="owners">IINs of the applicant and of who files for them; empty where an applicant has no access at all.</param>
    /// <param name="notFound">The error that hides another applicant's case.</param>
    public Result To(Caller caller, Guid caseId, string localExecutiveBody, IEnumerable<string?> owners, ErrorCode notFound)
    {
        ErrorCode? refusal = caller.Role switch
        {
            Roles.Applicant => caller.Iin is not null && owners.Contains(caller.Iin) ? null : notFound,
            Roles.Officer or Roles.Official or Roles.Secretary or Roles.Member =>
                caller.LocalExecutiveBody == localExecutiveBody ? null : AccessErrors.AnotherBody,
            Roles.MigrationOfficer or Roles.PoliceOfficer =>
                caller.LocalExecutiveBody is null || caller.LocalExecutiveBody == localExecutiveBody ? null : AccessErrors.AnotherBody,
            Roles.Portal or Roles.Auditor or Roles.Ops or Roles.Inspector or Roles.System => null,
            _ => AccessErrors.RoleMissing,
        };
        if (refusal is null)
            return Result.Ok;

        Refused(logger, caller.Role, caller.LocalExecutiveBody, caseId, refusal.Slug);
        return refusal;
    }

    /// <summary>
    /// Whether a caller may reach what concerns a person who works in organisations: the person, the human resources service of
    /// one of them, the health coordinator, supervision and operation.
    /// </summary>
    /// <param name="caller">Who asks.</param>
    /// <param name="caseId">For the log.</param>
    /// <param name="organisations">BINs of the organisations.</param>
    /// <param name="owner">IIN of the person.</param>
    /// <param name="notFound">The error that hides another person's case.</param>
    public Result ToOrganisations(Caller caller, Guid caseId, IEnumerable<string> organisations, string owner, ErrorCode notFound)
    {
        ErrorCode? refusal = caller.Role switch
        {
            Roles.Applicant => caller.Iin == owner ? null : notFound,
            Roles.HumanResources => caller.Organisation is { } own && organisations.Contains(own) ? null : AccessErrors.AnotherOrganisation,
            Roles.HealthCoordinator or Roles.Auditor or Roles.Ops or Roles.System => null,
            _ => AccessErrors.RoleMissing,
        };
        if (refusal is null)
            return Result.Ok;

        Refused(logger, caller.Role, caller.Organisation, caseId, refusal.Slug);
        return refusal;
    }

    /// <summary>The organisation whose rows a list shows, null for all; an error when the service of one asks for another's.</summary>
    public static Result<string?> OrganisationToList(Caller caller, string? asked)
    {
        if (caller.Role != Roles.HumanResources)
            return Result<string?>.Of(asked);
        return asked is null || asked == caller.Organisation ? Result<string?>.Of(caller.Organisation ?? "") : AccessErrors.AnotherOrganisation;
    }

    /// <summary>Which LEB's rows a caller sees in lists: null for all, the empty string for none.</summary>
    public static string? BodySeenBy(Caller caller) => caller.Role switch
    {
        Roles.Officer or Roles.Official or Roles.Secretary or Roles.Member => caller.LocalExecutiveBody ?? "",
        Roles.MigrationOfficer or Roles.PoliceOfficer => caller.LocalExecutiveBody,
        Roles.Portal or Roles.Auditor or Roles.Ops or Roles.Inspector => null,
        _ => "",
    };

    /// <summary>The LEB whose rows a list shows, null for all; an error when a body asks for another's.</summary>
    public static Result<string?> BodyToList(Caller caller, string? asked)
    {
        var seen = BodySeenBy(caller);
        if (seen is null)
            return Result<string?>.Of(asked);
        return asked is null || asked == seen ? Result<string?>.Of(seen) : AccessErrors.AnotherBody;
    }

    [LoggerMessage(EventId = 403, Level = LogLevel.Warning, Message = "Access refused: {Role} of {Body} to case {CaseId}: {Reason}")]
    private static partial void Refused(ILogger logger, string role, string? body, Guid caseId, string reason);
}
