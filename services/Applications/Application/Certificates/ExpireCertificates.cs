using KazMigration.Applications.Domain.Certificates;
using KazMigration.Applications.Domain.Statistics;
using KazMigration.Contracts.Applications.V1;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Applications.Application.Certificates;

/// <summary>Ends certificates on the day after their last day (Order 236, p. 23), each once. Answers how many.</summary>
public sealed record ExpireCertificates : ICommand<int>;

internal sealed class ExpireCertificatesHandler(IApplicationsDb db, TimeProvider time) : ICommandHandler<ExpireCertificates, int>
{
    private const int Batch = 200;

    public async Task<Result<int>> Handle(ExpireCertificates command, CancellationToken cancellationToken)
    {
        var now = time.AlmatyNow();
        var ended = await db.Certificates.Where(c => c.Status == CertificateStatus.InForce && c.ValidTo < now.Date)
            .OrderBy(c => c.ValidTo).Take(Batch).ToListAsync(cancellationToken);
        foreach (var certificate in ended)
        {
            certificate.Expire(now);
            db.Facts.Add(Fact.Expired(certificate));
            db.Publish(new CertificateExpired(
                certificate.ApplicationId, certificate.Number, certificate.LocalExecutiveBody, certificate.ValidTo, LegalBasis.Order236("23"), now.Instant));
        }

        await db.SaveChangesAsync(cancellationToken);
        return ended.Count;
    }
}
