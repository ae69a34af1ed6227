using KazMigration.Applications.Domain.Applications;
using KazMigration.Applications.Domain.Statistics;
using KazMigration.Contracts.Applications.V1;
using Microsoft.Extensions.Options;

namespace KazMigration.Applications.Application.Decisions;

/// <summary>
/// Refuses an application: makes the reasoned answer, signs it, and stores it with the application's new state and the event,
/// in one save.
/// </summary>
internal sealed class Refuser(IApplicationsDb db, LebSeal seal, IOptions<LebOptions> bodies, WorkingCalendar calendar)
{
    public async Task<Result> RefuseAsync(
        CertificateApplication application, IReadOnlyList<Ground> grounds, string? note, AlmatyTime now, string byRole, CancellationToken cancellationToken)
    {
        var body = application.LocalExecutiveBody;
        var number = $"R{body}-{now.Date.Year}-{await db.NextNoticeNumberAsync(cancellationToken):D7}";
        var file = await seal.SealAsync(body, RefusalPdf.Of(application, number, grounds, note, now, bodies.Value.Official(body)), now, cancellationToken);
        var refused = application.Refuse(new Refusal(number, now.Date, grounds, file.DocumentId, file.SignatureId, file.Sha256, note), now, byRole);
        if (refused.Failed)
            return refused;

        db.Facts.AddRange(Fact.Refused(application, calendar));
        db.Publish(new ApplicationRefused(
            application.Id, number, body, [.. grounds.Select(g => new RefusalGroundStated(g.Code, g.LegalBasis))], file.Sha256, now.Instant));
        await db.SaveChangesAsync(cancellationToken);
        return Result.Ok;
    }
}
