using System.Globalization;
using KazMigration.Applications.Application.Documents;
using KazMigration.Applications.Domain.Applications;
using KazMigration.Applications.Domain.Certificates;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Applications.Application.Certificates;

/// <summary>A certificate by its number, for its holder and the bodies.</summary>
public sealed record GetCertificate(Caller By, string Number) : IQuery<CertificateView>, IAudited
{
    public AuditSubject Audited => new(By, Number);
}

/// <summary>The certificate's PDF, or the detached signature over it.</summary>
public sealed record GetCertificateFile(Caller By, string Number, bool Signature) : IQuery<FileContent>, IAudited
{
    public AuditSubject Audited => new(By, Number);
}

public sealed record CertificateView(
    string Number, CertificateStatus Status, DateOnly ValidFrom, DateOnly ValidTo, string Holder, LocalizedText Profession, LocalizedText Sector,
    LocalizedText Activity, string LocalExecutiveBody, LocalizedText LocalExecutiveBodyName, Guid ApplicationId, DateTimeOffset IssuedAt,
    string Basis, string VerificationCode, string DocumentSha256, LegalBasis LegalBasis, string Version, string? Replaces, string? ReplacedBy,
    int Duplicates, Revocation? Revocation, IReadOnlyList<CertificateStepView> History, IReadOnlyList<NoticeView> Notices)
{
    internal static CertificateView Of(Certificate c, IEnumerable<CertificateNotice> notices, DateOnly today)
    {
        var history = c.History;
        return new(
            c.Number, c.StatusOn(today), c.ValidFrom, c.ValidTo, c.Holder, c.Profession.Name, c.Profession.Sector, c.Profession.Activity,
            c.LocalExecutiveBody, Kernel.LocalExecutiveBody.Of(c.LocalExecutiveBody).Name, c.ApplicationId, c.IssuedAt.InAlmaty(), c.Basis,
            c.VerificationCode, c.DocumentSha256, history[0].LegalBasis, c.Version.ToString(CultureInfo.InvariantCulture), c.Replaces, c.ReplacedBy,
            c.Duplicates, InAlmaty(c.Revocation),
            [.. history.Select(s => new CertificateStepView(s.At.InAlmaty(), s.By, s.What, s.LegalBasis, s.ValidFrom, s.ValidTo, s.DocumentSha256, s.Note))],
            [.. notices.Select(NoticeView.Of)]);
    }

    private static Revocation? InAlmaty(Revocation? revocation) => revocation is not { } r ? null : r with
    {
        RevokedAt = r.RevokedAt.InAlmaty(),
        SetAside = r.SetAside is { } s ? s with { RestoredAt = s.RestoredAt.InAlmaty() } : null,
        Former = InAlmaty(r.Former),
    };
}

/// <summary>A step of the certificate's life, with the term and the document that held from then.</summary>
public sealed record CertificateStepView(
    DateTimeOffset At, string By, CertificateStepKind What, LegalBasis LegalBasis, DateOnly ValidFrom, DateOnly ValidTo, string DocumentSha256, string? Note);

internal sealed class GetCertificateHandler(IApplicationsDb db, CaseAccess access, TimeProvider time) : IQueryHandler<GetCertificate, CertificateView>
{
    public async Task<Result<CertificateView>> Handle(GetCertificate query, CancellationToken cancellationToken)
    {
        var found = await db.FindCertificateForAsync(query.By, query.Number, access, cancellationToken);
        if (found.Failed)
            return found.Error;
        var notices = await db.NoticesAboutAsync(found.Value, cancellationToken);
        return CertificateView.Of(found.Value, notices, time.AlmatyNow().Date);
    }
}

internal sealed class GetCertificateFileHandler(IApplicationsDb db, IDocumentStore<IApplicationsDb> store, CaseAccess access) : IQueryHandler<GetCertificateFile, FileContent>
{
    public async Task<Result<FileContent>> Handle(GetCertificateFile query, CancellationToken cancellationToken)
    {
        var found = await db.FindCertificateForAsync(query.By, query.Number, access, cancellationToken);
        if (found.Failed)
            return found.Error;
        return await store.SignedFileAsync(query.Number, found.Value.DocumentId, found.Value.SignatureId, query.Signature, cancellationToken);
    }
}
