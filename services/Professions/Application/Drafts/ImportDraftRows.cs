using KazMigration.Professions.Domain.Drafts;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Professions.Application.Drafts;

/// <summary>Puts the rows of a table in the place of all rows of a draft; a table with faults changes nothing.</summary>
public sealed record ImportDraftRows(Caller By, Guid Id, long Expected, byte[] Csv) : ICommand<DraftView>, IAudited
{
    public AuditSubject Audited => new(By, Id);
}

internal sealed class ImportDraftRowsHandler(IProfessionsDb db, TimeProvider time) : ICommandHandler<ImportDraftRows, DraftView>
{
    public Task<Result<DraftView>> Handle(ImportDraftRows command, CancellationToken cancellationToken)
    {
        var (rows, faults) = RowsCsv.Read(command.Csv);
        return faults.Count > 0
            ? Task.FromResult<Result<DraftView>>(DraftErrors.NotValid.With(faults))
            : db.ChangeDraftAsync(command.Id, command.Expected, draft => draft.ReplaceRows(rows, command.By.Subject, time.AlmatyNow()), cancellationToken);
    }
}

/// <summary>The rows of a draft as a table.</summary>
public sealed record ExportDraftRows(Guid Id) : IQuery<byte[]>;

internal sealed class ExportDraftRowsHandler(IProfessionsDb db) : IQueryHandler<ExportDraftRows, byte[]>
{
    public async Task<Result<byte[]>> Handle(ExportDraftRows query, CancellationToken cancellationToken) =>
        await db.Drafts.AsNoTracking().SingleOrDefaultAsync(d => d.Id == query.Id, cancellationToken) is { } draft ? RowsCsv.Write(draft.Rows) : DraftErrors.NotFound;
}
