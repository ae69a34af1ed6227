using KazMigration.Commission.Domain;
using KazMigration.Contracts.Applications.V1;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Commission.Application;

/// <summary>Ends the commission's work on an application that was taken back.</summary>
public sealed record CloseWithdrawnCase(Caller Caller, ApplicationWithdrawn Withdrawn) : ICommand, IAudited
{
    public AuditSubject Audited => new(Caller, Withdrawn.CaseId);
}

internal sealed class CloseWithdrawnCaseHandler(ICommissionDb db, WorkingCalendar calendar) : ICommandHandler<CloseWithdrawnCase>
{
    public async Task<Result> Handle(CloseWithdrawnCase command, CancellationToken cancellationToken)
    {
        var withdrawn = command.Withdrawn;
        var at = new AlmatyTime(withdrawn.At);
        var existing = await db.Cases.FirstOrDefaultAsync(c => c.ApplicationId == withdrawn.CaseId, cancellationToken);
        if (existing is not null)
        {
            existing.Withdraw(at, Roles.Applicant);
            db.OpenSignatures.RemoveRange(await db.OpenSignatures.Where(s => s.CaseId == existing.Id).ToListAsync(cancellationToken));
        }
        else if (withdrawn.WasForwarded)
        {
            // Deliveries can change places: what is kept here stops the forwarding that is still to come.
            db.Cases.Add(CommissionCase.WithdrawnBeforeReceipt(
                withdrawn.CaseId, withdrawn.Number, withdrawn.LocalExecutiveBody, at, Roles.Applicant, calendar));
        }

        await db.SaveChangesAsync(cancellationToken);
        return Result.Ok;
    }
}
