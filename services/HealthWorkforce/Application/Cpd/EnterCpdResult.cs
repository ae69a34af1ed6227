using KazMigration.HealthWorkforce.Application.Workers;
using KazMigration.HealthWorkforce.Domain.Cpd;
using KazMigration.UseCases;

namespace KazMigration.HealthWorkforce.Application.Cpd;

/// <summary>The personnel management service enters a result with the documents that the worker presented (Order 66, p. 7 of the Rules).</summary>
public sealed record EnterCpdResult(Caller By, Guid WorkerId, IdempotencyKey Key, CpdResultForm Form) : ICommand<CpdResultView>, IAudited
{
    public AuditSubject Audited => new(By, WorkerId);
}

internal sealed class EnterCpdResultHandler(IHealthWorkforceDb db, CaseAccess access, CpdPolicies policies, TimeProvider time) : ICommandHandler<EnterCpdResult, CpdResultView>
{
    public async Task<Result<CpdResultView>> Handle(EnterCpdResult command, CancellationToken cancellationToken)
    {
        if (await db.ReplayAsync<CpdResultView>(command.Key, cancellationToken) is { } before)
            return before;

        var (by, form, now) = (command.By, command.Form, time.AlmatyNow());
        var registrar = by.Registrar();
        if (registrar.Failed)
            return registrar.Error;
        var worker = await db.Workers.FindForAsync(by, command.WorkerId, access, cancellationToken);
        if (worker.Failed)
            return worker.Error;

        var uploaded = await db.UploadedByAsync(by, form.Documents.Select(d => d.DocumentId), cancellationToken);
        List<Fault> faults = [.. CpdResultFormValidator.Instance.Validate(form).ToFaults(), .. UnknownDocuments(form, uploaded)];
        var policy = policies.InForceOn(now.Date);
        var entered = CpdRecord.Enter(
            worker.Value.Id, registrar.Value.Organisation, form.ToResult(),
            [.. form.Documents.Where(d => uploaded.ContainsKey(d.DocumentId)).Select(d => Attach(d, uploaded[d.DocumentId]))], policy, now, by.Role);
        if (faults.Count > 0)
            return ValidationErrors.Failed.With([.. faults, .. entered.Error?.Faults ?? []]);
        if (entered.Failed)
            return entered.Error;

        db.CpdRecords.Add(entered.Value);
        var view = CpdResultView.Of(entered.Value, policy, now.Date) with { Version = 1 };
        db.Remember(command.Key, view);
        await db.SaveChangesAsync(cancellationToken);
        return view;
    }

    private static CpdDocument Attach(CpdDocumentForm form, UploadedDocument uploaded) => new(uploaded.Id, form.Kind, uploaded.Sha256, uploaded.MediaType);

    private static IEnumerable<Fault> UnknownDocuments(CpdResultForm form, Dictionary<Guid, UploadedDocument> uploaded)
    {
        for (var i = 0; i < form.Documents.Count; i++)
            if (!uploaded.ContainsKey(form.Documents[i].DocumentId))
                yield return new Fault($"/documents/{i}/documentId", "documentUnknown");
    }
}
