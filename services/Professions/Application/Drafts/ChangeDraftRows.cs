using KazMigration.Professions.Domain;
using KazMigration.UseCases;

namespace KazMigration.Professions.Application.Drafts;

/// <summary>Puts a row into a draft, or in the place of the one with this code. Rules are checked when the draft is submitted.</summary>
public sealed record PutDraftRow(Caller By, Guid Id, long Expected, string Code, RowContent Row) : ICommand<DraftView>, IAudited
{
    public AuditSubject Audited => new(By, Id);
}

internal sealed class PutDraftRowHandler(IProfessionsDb db, TimeProvider time) : ICommandHandler<PutDraftRow, DraftView>
{
    public Task<Result<DraftView>> Handle(PutDraftRow command, CancellationToken cancellationToken) => db.ChangeDraftAsync(
        command.Id, command.Expected, draft => draft.PutRow(command.Code, command.Row, command.By.Subject, time.AlmatyNow()), cancellationToken);
}

/// <summary>Takes a row out of a draft.</summary>
public sealed record RemoveDraftRow(Caller By, Guid Id, long Expected, string Code) : ICommand<DraftView>, IAudited
{
    public AuditSubject Audited => new(By, Id);
}

internal sealed class RemoveDraftRowHandler(IProfessionsDb db, TimeProvider time) : ICommandHandler<RemoveDraftRow, DraftView>
{
    public Task<Result<DraftView>> Handle(RemoveDraftRow command, CancellationToken cancellationToken) => db.ChangeDraftAsync(
        command.Id, command.Expected, draft => draft.RemoveRow(command.Code, command.By.Subject, time.AlmatyNow()), cancellationToken);
}
