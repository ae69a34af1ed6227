using FluentValidation;
using KazMigration.Applications.Domain.Complaints;
using KazMigration.Applications.Domain.Statistics;
using KazMigration.Contracts.Applications.V1;
using KazMigration.UseCases;
using Microsoft.Extensions.Options;

namespace KazMigration.Applications.Application.Complaints;

/// <summary>The LEB's official passes a complaint with the case file to the reviewing body, within three working days (Order 236, p. 24).</summary>
public sealed record ForwardComplaint(Caller By, Guid ComplaintId, long Expected, ForwardComplaintForm Form) : ICommand<ComplaintView>, IAudited
{
    public AuditSubject Audited => new(By, ComplaintId);
}

/// <summary>The body that reviews: the higher body or official, or the one that controls the quality of public services.</summary>
public sealed record ForwardComplaintForm(string? ReviewingBody = null);

internal sealed class ForwardComplaintValidator : AbstractValidator<ForwardComplaint>
{
    public ForwardComplaintValidator() =>
        RuleFor(c => c.Form.ReviewingBody).NotEmpty().RestsOn(LegalBasis.Order236("24")).MaximumLength(300).OverridePropertyName("reviewingBody");
}

internal sealed class ForwardComplaintHandler(
    IApplicationsDb db, CaseAccess access, TimeProvider time, WorkingCalendar calendar, IOptions<LebOptions> bodies) : ICommandHandler<ForwardComplaint, ComplaintView>
{
    public async Task<Result<ComplaintView>> Handle(ForwardComplaint command, CancellationToken cancellationToken)
    {
        var found = await db.FindComplaintForAsync(command.By, command.ComplaintId, command.Expected, access, cancellationToken);
        if (found.Failed)
            return found.Error;
        var (complaint, now) = (found.Value, time.AlmatyNow());
        var forwarded = complaint.Forward(
            command.Form.ReviewingBody!.Trim(), now, command.By.Role, calendar, bodies.Value.EndOfWorkingDay(complaint.LocalExecutiveBody));
        if (forwarded.Failed)
            return forwarded.Error;

        db.Facts.AddRange(ComplaintFacts.OfStep(complaint, calendar));
        db.Publish(new ComplaintForwarded(
            complaint.ApplicationId, complaint.Id, complaint.Number, complaint.LocalExecutiveBody, now.Date > complaint.ForwardDueOn, complaint.ReviewDueOn!.Value,
            complaint.Terms[^1].CalendarEdition, ComplaintPolicy.PassingOnBasis, now.Instant));
        await db.SaveChangesAsync(cancellationToken);
        return ComplaintView.Of(complaint, now.Date);
    }
}
