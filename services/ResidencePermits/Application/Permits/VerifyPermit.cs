using KazMigration.ResidencePermits.Domain;
using KazMigration.ResidencePermits.Domain.Permits;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.ResidencePermits.Application.Permits;

/// <summary>Shows anyone who holds a permit's number and code what it is worth today.</summary>
public sealed record VerifyPermit(string Number, string? Code) : IQuery<PermitVerificationView>;

/// <summary>What a stranger may know: the holder's name is masked.</summary>
public sealed record PermitVerificationView(
    string Number, PermitStatus Status, DateOnly ValidFrom, DateOnly ValidTo, string Holder, string Region, LocalizedText RegionName, string DocumentSha256);

internal sealed class VerifyPermitHandler(IResidencePermitsDb db, TimeProvider time) : IQueryHandler<VerifyPermit, PermitVerificationView>
{
    public async Task<Result<PermitVerificationView>> Handle(VerifyPermit query, CancellationToken cancellationToken)
    {
        var permit = await db.Permits.AsNoTracking().SingleOrDefaultAsync(p => p.Number == query.Number, cancellationToken);
        if (permit?.Number != query.Number || !VerificationCode.Matches(permit.VerificationCode, query.Code))
            return PermitErrors.NotVerified;
        return new PermitVerificationView(
            permit.Number, permit.StatusOn(time.AlmatyNow().Date), permit.ValidFrom, permit.ValidTo, MaskedName.Of(permit.Holder), permit.Region,
            LocalExecutiveBody.Of(permit.Region).Name, permit.DocumentSha256);
    }
}
