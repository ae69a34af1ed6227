using FluentValidation;
using KazMigration.Applications.Domain.Statistics;
using KazMigration.Contracts.Applications.V1;
using KazMigration.UseCases;

namespace KazMigration.Applications.Application.Complaints;

/// <summary>The LEB's official grants fully what a complaint asks, within three working days (Order 236, p. 24).</summary>
public sealed record GrantComplaint(Caller By, Guid ComplaintId, long Expected, GrantForm Form) : ICommand<ComplaintView>, IAudited
{
    public AuditSubject Audited => new(By, ComplaintId);
}

/// <summary>What was decided or done so that the complaint is satisfied in full.</summary>
public sealed record GrantForm(string? Decision = null);

internal sealed class GrantComplaintValidator : AbstractValidator<GrantComplaint>
{
    public GrantComplaintValidator() =>
        RuleFor(c => c.Form.Decision).NotEmpty().RestsOn(LegalBasis.Order236("24")).MaximumLength(4000).OverridePropertyName("decision");
}

internal sealed class GrantComplaintHandler(IApplicationsDb db, CaseReopener reopener, CaseAccess access, TimeProvider time, WorkingCalendar calendar) : ICommandHandler<GrantComplaint, ComplaintView>
{
    public async Task<Result<ComplaintView>> Handle(GrantComplaint command, CancellationToken cancellationToken)
    {
        var found = await db.FindComplaintForAsync(command.By, command.ComplaintId, command.Expected, access, cancellationToken);
        if (found.Failed)
            return found.Error;
        var (complaint, now, role) = (found.Value, time.AlmatyNow(), command.By.Role);
        if (complaint.Grant(command.Form.Decision!.Trim(), now, role) is { Failed: true } refused)
            return refused.Error!;
        if (await reopener.ReopenAsync(complaint, now, role, cancellationToken) is { Failed: true } notReopened)
            return notReopened.Error!;

        db.Facts.AddRange(ComplaintFacts.OfStep(complaint, calendar));
        reopener.PublishEnd(complaint, ComplaintDecided.Granted, late: false, now);
        await db.SaveChangesAsync(cancellationToken);
        return ComplaintView.Of(complaint, now.Date);
    }
}
