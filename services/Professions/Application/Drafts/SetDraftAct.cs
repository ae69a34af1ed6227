using FluentValidation;
using KazMigration.Professions.Domain;
using KazMigration.UseCases;

namespace KazMigration.Professions.Application.Drafts;

/// <summary>Names the act that will make the edition, and its first day in force.</summary>
public sealed record SetDraftAct(Caller By, Guid Id, long Expected, Act Act, DateOnly InForceFrom) : ICommand<DraftView>, IAudited
{
    public AuditSubject Audited => new(By, Id);
}

internal sealed class SetDraftActValidator : AbstractValidator<SetDraftAct>
{
    // Number and date together are the edition's name of at most 40 letters.
    private const int LongestNumber = 25;
    private const int LongestWord = 200;

    public SetDraftActValidator()
    {
        RuleFor(c => c.Act.Number).NotEmpty().MaximumLength(LongestNumber).OverridePropertyName("Number");
        RuleFor(c => c.Act.Date).NotNull().OverridePropertyName("Date");
        RuleFor(c => c.Act.RegistrationNumber).MaximumLength(LongestWord).OverridePropertyName("RegistrationNumber");
        RuleFor(c => c.Act.Annex).MaximumLength(LongestWord).OverridePropertyName("Annex");
    }
}

internal sealed class SetDraftActHandler(IProfessionsDb db, TimeProvider time) : ICommandHandler<SetDraftAct, DraftView>
{
    public Task<Result<DraftView>> Handle(SetDraftAct command, CancellationToken cancellationToken) => db.ChangeDraftAsync(
        command.Id, command.Expected, draft => draft.SetAct(command.Act, command.InForceFrom, command.By.Subject, time.AlmatyNow()), cancellationToken);
}
