using KazMigration.Commission.Domain;
using KazMigration.Contracts.Applications.V1;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Commission.Application;

/// <summary>Considers a case anew after a justified complaint against the refusal (Order 236, p. 24, 26).</summary>
public sealed record ReopenCase(Caller Caller, ApplicationReopened Reopened) : ICommand, IAudited
{
    public AuditSubject Audited => new(Caller, Reopened.CaseId);
}

internal sealed class ReopenCaseHandler(ICommissionDb db, WorkingCalendar calendar) : ICommandHandler<ReopenCase>
{
    public async Task<Result> Handle(ReopenCase command, CancellationToken cancellationToken)
    {
        var reopened = command.Reopened;
        var commissionCase = await db.Cases.FirstOrDefaultAsync(c => c.ApplicationId == reopened.CaseId, cancellationToken);
        // An extension, a reissue or a duplicate never came before the commission.
        if (commissionCase is null)
            return reopened.Kind == "issue" ? CaseErrors.NotFound : Result.Ok;

        var done = commissionCase.Reopen(reopened.Round, reopened.LegalBasis, new AlmatyTime(reopened.At), Roles.Official, calendar);
        if (done.Failed)
            return done;
        await db.SaveChangesAsync(cancellationToken);
        return Result.Ok;
    }
}
