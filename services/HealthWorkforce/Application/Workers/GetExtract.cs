using KazMigration.Documents;
using KazMigration.HealthWorkforce.Domain.Workers;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.HealthWorkforce.Application.Workers;

/// <summary>A person's extract of the register as PDF, or the detached signature over it, for who may see the entry.</summary>
public sealed record GetExtract(Caller By, Guid WorkerId, bool Signature) : IQuery<ExtractFile>, IAudited
{
    public AuditSubject Audited => new(By, WorkerId);
}

/// <summary>A file of an extract. files of one name belong together.</summary>
public sealed record ExtractFile(byte[] Content, string MediaType, string Name);

internal sealed class GetExtractHandler(IHealthWorkforceDb db, CaseAccess access, ServiceKey key, TimeProvider time) : IQueryHandler<GetExtract, ExtractFile>
{
    public async Task<Result<ExtractFile>> Handle(GetExtract query, CancellationToken cancellationToken)
    {
        var found = await db.Workers.AsNoTracking().FindForAsync(query.By, query.WorkerId, access, cancellationToken);
        if (found.Failed)
            return found.Error;

        var now = time.AlmatyNow();
        var (name, document) = ($"register-extract-{now.Date:yyyy-MM-dd}-{found.Value.Version}.pdf", ExtractPdf.Of(found.Value, now.Date));
        if (!query.Signature)
            return new ExtractFile(document, "application/pdf", name);
        var signature = key.Sign(document, now.Instant);
        return signature.Failed ? signature.Error : new ExtractFile(signature.Value, "application/pkcs7-signature", name + ".p7s");
    }
}
