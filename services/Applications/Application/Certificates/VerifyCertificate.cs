using KazMigration.Applications.Domain.Certificates;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Applications.Application.Certificates;

/// <summary>Shows anyone who holds a certificate's number and code what it is worth today.</summary>
public sealed record VerifyCertificate(string Number, string? Code) : IQuery<VerificationView>;

/// <summary>What a stranger may know: the holder's name is masked.</summary>
public sealed record VerificationView(
    string Number, CertificateStatus Status, DateOnly ValidFrom, DateOnly ValidTo, string Holder, LocalizedText Profession,
    string LocalExecutiveBody, LocalizedText LocalExecutiveBodyName, string DocumentSha256);

internal sealed class VerifyCertificateHandler(IApplicationsDb db, TimeProvider time) : IQueryHandler<VerifyCertificate, VerificationView>
{
    private static readonly Func<DbContext, string, CancellationToken, Task<Certificate?>> ByNumber =
        EF.CompileAsyncQuery((DbContext db, string number, CancellationToken _) =>
            db.Set<Certificate>().AsNoTracking().SingleOrDefault(c => c.Number == number));

    public async Task<Result<VerificationView>> Handle(VerifyCertificate query, CancellationToken cancellationToken)
    {
        var certificate = await ByNumber((DbContext)db, query.Number, cancellationToken);
        if (certificate?.Number != query.Number || !VerificationCode.Matches(certificate.VerificationCode, query.Code))
            return CertificateErrors.NotVerified;

        return new VerificationView(
            certificate.Number, certificate.StatusOn(time.AlmatyNow().Date), certificate.ValidFrom, certificate.ValidTo,
            MaskedName.Of(certificate.Holder), certificate.Profession.Name, certificate.LocalExecutiveBody,
            LocalExecutiveBody.Of(certificate.LocalExecutiveBody).Name, certificate.DocumentSha256);
    }
}
