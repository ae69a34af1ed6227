using KazMigration.HealthWorkforce.Application.Workers;
using KazMigration.HealthWorkforce.Domain.Cpd;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.HealthWorkforce.Application.Cpd;

/// <summary>A confirmation form that was drawn up.</summary>
public sealed record GetCpdForm(Caller By, Guid WorkerId, Guid FormId) : IQuery<CpdFormView>, IAudited
{
    public AuditSubject Audited => new(By, WorkerId);
}

/// <summary>The PDF of a form, or the detached signature over it.</summary>
public sealed record GetCpdFormFile(Caller By, Guid WorkerId, Guid FormId, bool Signature) : IQuery<FileContent>, IAudited
{
    public AuditSubject Audited => new(By, WorkerId);
}

internal sealed class GetCpdFormHandler(IHealthWorkforceDb db, CaseAccess access) : IQueryHandler<GetCpdForm, CpdFormView>
{
    public async Task<Result<CpdFormView>> Handle(GetCpdForm query, CancellationToken cancellationToken)
    {
        var form = await db.FindFormForAsync(query.By, query.WorkerId, query.FormId, access, cancellationToken);
        return form.Failed ? form.Error : CpdFormView.Of(form.Value);
    }
}

internal sealed class GetCpdFormFileHandler(IHealthWorkforceDb db, IDocumentStore<IHealthWorkforceDb> store, CaseAccess access) : IQueryHandler<GetCpdFormFile, FileContent>
{
    public async Task<Result<FileContent>> Handle(GetCpdFormFile query, CancellationToken cancellationToken)
    {
        var form = await db.FindFormForAsync(query.By, query.WorkerId, query.FormId, access, cancellationToken);
        return form.Failed
            ? form.Error
            : await store.SignedFileAsync($"cpd-{form.Value.Id}", form.Value.DocumentId, form.Value.SignatureId, query.Signature, cancellationToken);
    }
}

internal static class FormQueries
{
    public static async Task<Result<CpdForm>> FindFormForAsync(
        this IHealthWorkforceDb db, Caller caller, Guid workerId, Guid formId, CaseAccess access, CancellationToken cancellationToken)
    {
        var worker = await db.Workers.AsNoTracking().FindForAsync(caller, workerId, access, cancellationToken);
        if (worker.Failed)
            return worker.Error;
        var form = await db.CpdForms.AsNoTracking().SingleOrDefaultAsync(f => f.Id == formId && f.WorkerId == workerId, cancellationToken);
        return form is null ? CpdErrors.FormNotFound : form;
    }
}
