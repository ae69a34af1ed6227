using KazMigration.Contracts.ResidencePermits.V1;
using KazMigration.ResidencePermits.Domain;
using KazMigration.ResidencePermits.Domain.Permits;
using KazMigration.UseCases;
using Microsoft.Extensions.Options;

namespace KazMigration.ResidencePermits.Application.Permits;

/// <summary>Tells of permits that end soon, and of those that have ended; each once. Answers how many.</summary>
public sealed record AnnouncePermitEnds : ICommand<int>;

internal sealed class AnnouncePermitEndsHandler(IResidencePermitsDb db, IOptions<PermitOptions> options, TimeProvider time) : ICommandHandler<AnnouncePermitEnds, int>
{
    public async Task<Result<int>> Handle(AnnouncePermitEnds command, CancellationToken cancellationToken)
    {
        var (now, days) = (time.AlmatyNow(), options.Value.EndNoticeDays);
        var permits = await db.Permits.EndingAsync(now.Date, days, cancellationToken);
        foreach (var permit in permits)
            Announce(permit, permit.TellOfEnd(now, days), now);
        await db.SaveChangesAsync(cancellationToken);
        return permits.Count;
    }

    private void Announce(ResidencePermit permit, EndNotice? notice, AlmatyTime now)
    {
        if (notice is EndNotice.Approaching)
            db.Publish(new PermitEndApproaching(permit.ApplicationId, permit.Number, permit.Region, permit.ValidTo, permit.TermBasis, now.Instant));
        else if (notice is EndNotice.Ended)
            db.Publish(new PermitExpired(permit.ApplicationId, permit.Number, permit.Region, permit.ValidTo, permit.TermBasis, now.Instant));
    }
}
