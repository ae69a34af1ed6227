using FluentValidation;
using KazMigration.Commission.Domain;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Commission.Application;

/// <summary>Records what the commission found; score, recommendation and grounds follow (Order 236, p. 8–10).</summary>
public sealed record RecordFindings(
    Caller Caller, Guid CaseId, bool DocumentsReliable, bool MeetsProfessionRequirements,
    IReadOnlyList<EducationValue> Education, IReadOnlyList<WorkPeriod> Experience, string? Note) : ICommand<AssessmentView>, IAudited
{
    public AuditSubject Audited => new(Caller, CaseId);
}

internal sealed class RecordFindingsValidator : AbstractValidator<RecordFindings>
{
    private const int MaxPeriods = 100;

    public RecordFindingsValidator(TimeProvider time)
    {
        RuleFor(c => c.Note).MaximumLength(2000);
        RuleFor(c => c.Education).Must(e => e.Distinct().Count() == e.Count).WithErrorCode("namedTwice");
        RuleFor(c => c.Experience).Must(e => e.Count <= MaxPeriods).WithErrorCode("tooManyPeriods");
        RuleForEach(c => c.Experience).ChildRules(period =>
        {
            period.RuleFor(p => p.From).Must(from => from <= time.AlmatyNow().Date).WithErrorCode("inTheFuture");
            period.RuleFor(p => p.To).Must((p, to) => to is null || p.From <= to).WithErrorCode("endsBeforeItBegins");
        });
    }
}

internal sealed class RecordFindingsHandler(ICommissionDb db, CaseAccess access, TimeProvider time) : ICommandHandler<RecordFindings, AssessmentView>
{
    public async Task<Result<AssessmentView>> Handle(RecordFindings command, CancellationToken cancellationToken)
    {
        var reached = await db.Cases.FindForAsync(command.Caller, command.CaseId, access, cancellationToken);
        if (reached.Failed)
            return reached.Error;
        var found = reached.Value;

        var findings = new Findings(
            command.DocumentsReliable, command.MeetsProfessionRequirements, command.Education, command.Experience, command.Note);
        var recorded = found.RecordFindings(findings, time.AlmatyNow(), command.Caller.Role);
        if (recorded.Failed)
            return recorded.Error;

        await db.SaveChangesAsync(cancellationToken);
        return AssessmentView.Of(found.Assessment!);
    }
}
