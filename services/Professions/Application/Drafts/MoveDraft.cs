using FluentValidation;
using KazMigration.Professions.Domain.Drafts;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Professions.Application.Drafts;

/// <summary>Tells all faults of a draft, and changes nothing.</summary>
public sealed record CheckDraft(Guid Id) : IQuery<DraftView>;

internal sealed class CheckDraftHandler(IProfessionsDb db, TimeProvider time) : IQueryHandler<CheckDraft, DraftView>
{
    public async Task<Result<DraftView>> Handle(CheckDraft query, CancellationToken cancellationToken)
    {
        var draft = await db.Drafts.AsNoTracking().SingleOrDefaultAsync(d => d.Id == query.Id, cancellationToken);
        if (draft is null)
            return DraftErrors.NotFound;
        var check = draft.Check(await db.EditionsOfAsync(draft.List, cancellationToken), time.AlmatyNow().Date);
        return check.Failed ? check.Error : DraftView.Of(draft);
    }
}

/// <summary>Hands a draft without faults to a second person.</summary>
public sealed record SubmitDraft(Caller By, Guid Id, long Expected) : ICommand<DraftView>, IAudited
{
    public AuditSubject Audited => new(By, Id);
}

internal sealed class SubmitDraftHandler(IProfessionsDb db, TimeProvider time) : ICommandHandler<SubmitDraft, DraftView>
{
    public async Task<Result<DraftView>> Handle(SubmitDraft command, CancellationToken cancellationToken)
    {
        // Read before the draft: which list is not known without it, and there are few editions.
        var editions = await db.Editions.AsNoTracking().ToListAsync(cancellationToken);
        return await db.ChangeDraftAsync(
            command.Id, command.Expected,
            draft => draft.Submit([.. editions.Where(e => e.List == draft.List)], command.By.Subject, time.AlmatyNow()), cancellationToken);
    }
}

/// <summary>Approves a draft; not for who had a hand in it.</summary>
public sealed record ApproveDraft(Caller By, Guid Id, long Expected) : ICommand<DraftView>, IAudited
{
    public AuditSubject Audited => new(By, Id);
}

internal sealed class ApproveDraftHandler(IProfessionsDb db, TimeProvider time) : ICommandHandler<ApproveDraft, DraftView>
{
    public Task<Result<DraftView>> Handle(ApproveDraft command, CancellationToken cancellationToken) => db.ChangeDraftAsync(
        command.Id, command.Expected, draft => draft.Approve(command.By.Subject, time.AlmatyNow()), cancellationToken);
}

/// <summary>Sends a draft back to be changed.</summary>
public sealed record ReturnDraft(Caller By, Guid Id, long Expected, string Reason) : ICommand<DraftView>, IAudited
{
    public AuditSubject Audited => new(By, Id);
}

internal sealed class ReturnDraftValidator : AbstractValidator<ReturnDraft>
{
    private const int LongestReason = 2000;

    public ReturnDraftValidator() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(LongestReason);
}

internal sealed class ReturnDraftHandler(IProfessionsDb db, TimeProvider time) : ICommandHandler<ReturnDraft, DraftView>
{
    public Task<Result<DraftView>> Handle(ReturnDraft command, CancellationToken cancellationToken) => db.ChangeDraftAsync(
        command.Id, command.Expected, draft => draft.Return(command.Reason, command.By.Subject, time.AlmatyNow()), cancellationToken);
}

/// <summary>Gives a draft up.</summary>
public sealed record WithdrawDraft(Caller By, Guid Id, long Expected) : ICommand<DraftView>, IAudited
{
    public AuditSubject Audited => new(By, Id);
}

internal sealed class WithdrawDraftHandler(IProfessionsDb db, TimeProvider time) : ICommandHandler<WithdrawDraft, DraftView>
{
    public Task<Result<DraftView>> Handle(WithdrawDraft command, CancellationToken cancellationToken) => db.ChangeDraftAsync(
        command.Id, command.Expected, draft => draft.Withdraw(command.By.Subject, time.AlmatyNow()), cancellationToken);
}
