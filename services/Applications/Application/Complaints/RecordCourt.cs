using FluentValidation;
using KazMigration.Applications.Domain.Complaints;
using KazMigration.UseCases;

namespace KazMigration.Applications.Application.Complaints;

/// <summary>The court stage is recorded, after the procedure of complaint alone (Order 236, p. 27, 28); again when the court has decided.</summary>
public sealed record RecordCourt(Caller By, Guid ComplaintId, long Expected, CourtForm Form) : ICommand<ComplaintView>, IAudited
{
    public AuditSubject Audited => new(By, ComplaintId);
}

/// <summary>The court, the number of its case, the day of the suit, and how it decided once it has.</summary>
public sealed record CourtForm(string? Court = null, string? Number = null, DateOnly? FiledOn = null, CourtOutcome? Outcome = null);

internal sealed class RecordCourtValidator : AbstractValidator<RecordCourt>
{
    public RecordCourtValidator(TimeProvider time)
    {
        var basis = ComplaintPolicy.CourtBasis;
        RuleFor(c => c.Form.Court).NotEmpty().RestsOn(basis).MaximumLength(300).OverridePropertyName("court");
        RuleFor(c => c.Form.Number).NotEmpty().RestsOn(basis).MaximumLength(100).OverridePropertyName("number");
        RuleFor(c => c.Form.FiledOn).NotNull().RestsOn(basis).OverridePropertyName("filedOn");
        RuleFor(c => c.Form.FiledOn).Must(d => d is null || d <= time.AlmatyNow().Date).WithErrorCode("dateInFuture").OverridePropertyName("filedOn");
    }
}

internal sealed class RecordCourtHandler(IApplicationsDb db, CaseAccess access, TimeProvider time) : ICommandHandler<RecordCourt, ComplaintView>
{
    public async Task<Result<ComplaintView>> Handle(RecordCourt command, CancellationToken cancellationToken)
    {
        var found = await db.FindComplaintForAsync(command.By, command.ComplaintId, command.Expected, access, cancellationToken);
        if (found.Failed)
            return found.Error;
        var (complaint, form, now) = (found.Value, command.Form, time.AlmatyNow());
        var recorded = complaint.RecordCourt(new CourtStage(form.Court!.Trim(), form.Number!.Trim(), form.FiledOn!.Value, form.Outcome), now, command.By.Role);
        if (recorded.Failed)
            return recorded.Error;

        await db.SaveChangesAsync(cancellationToken);
        return ComplaintView.Of(complaint, now.Date);
    }
}
