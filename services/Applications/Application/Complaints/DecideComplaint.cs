using FluentValidation;
using KazMigration.Applications.Domain.Complaints;
using KazMigration.Applications.Domain.Statistics;
using KazMigration.UseCases;

namespace KazMigration.Applications.Application.Complaints;

/// <summary>The reviewing body's decision on a complaint is recorded (Order 236, p. 26); a justified one can reopen the case.</summary>
public sealed record DecideComplaint(Caller By, Guid ComplaintId, long Expected, ReviewDecisionForm Form) : ICommand<ComplaintView>, IAudited
{
    public AuditSubject Audited => new(By, ComplaintId);
}

/// <summary>The act of the reviewing body: the body, the act's number and date, the outcome and its reasons.</summary>
public sealed record ReviewDecisionForm(
    ComplaintOutcome? Outcome = null, string? Body = null, string? Number = null, DateOnly? Date = null, string? Reasons = null);

internal sealed class DecideComplaintValidator : AbstractValidator<DecideComplaint>
{
    public DecideComplaintValidator(TimeProvider time)
    {
        var basis = ComplaintPolicy.ReviewBasis;
        RuleFor(c => c.Form.Outcome).NotNull().RestsOn(basis).OverridePropertyName("outcome");
        RuleFor(c => c.Form.Body).NotEmpty().RestsOn(basis).MaximumLength(300).OverridePropertyName("body");
        RuleFor(c => c.Form.Number).NotEmpty().RestsOn(basis).MaximumLength(100).OverridePropertyName("number");
        RuleFor(c => c.Form.Reasons).NotEmpty().RestsOn(basis).MaximumLength(4000).OverridePropertyName("reasons");
        RuleFor(c => c.Form.Date).NotNull().RestsOn(basis).OverridePropertyName("date");
        RuleFor(c => c.Form.Date).Must(d => d is null || d <= time.AlmatyNow().Date).WithErrorCode("dateInFuture").OverridePropertyName("date");
    }
}

internal sealed class DecideComplaintHandler(IApplicationsDb db, CaseReopener reopener, CaseAccess access, TimeProvider time, WorkingCalendar calendar) : ICommandHandler<DecideComplaint, ComplaintView>
{
    public async Task<Result<ComplaintView>> Handle(DecideComplaint command, CancellationToken cancellationToken)
    {
        var found = await db.FindComplaintForAsync(command.By, command.ComplaintId, command.Expected, access, cancellationToken);
        if (found.Failed)
            return found.Error;
        var (complaint, form, now, role) = (found.Value, command.Form, time.AlmatyNow(), command.By.Role);
        var decision = new ReviewDecision(form.Outcome!.Value, form.Body!.Trim(), form.Number!.Trim(), form.Date!.Value, form.Reasons!.Trim());
        if (complaint.Decide(decision, now, role) is { Failed: true } refused)
            return refused.Error!;
        if (decision.Outcome is ComplaintOutcome.Upheld && await reopener.ReopenAsync(complaint, now, role, cancellationToken) is { Failed: true } notReopened)
            return notReopened.Error!;

        db.Facts.AddRange(ComplaintFacts.OfStep(complaint, calendar));
        reopener.PublishEnd(complaint, Words.CamelCase(decision.Outcome), now.Date > complaint.ReviewDueOn, now);
        await db.SaveChangesAsync(cancellationToken);
        return ComplaintView.Of(complaint, now.Date);
    }
}
