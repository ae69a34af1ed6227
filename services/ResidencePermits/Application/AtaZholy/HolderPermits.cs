using KazMigration.Contracts.ResidencePermits.V1;
using KazMigration.Documents;
using KazMigration.ResidencePermits.Application.Permits;
using KazMigration.ResidencePermits.Domain.AtaZholy;
using KazMigration.ResidencePermits.Domain.Permits;
using KazMigration.UseCases;
using Microsoft.Extensions.Options;

namespace KazMigration.ResidencePermits.Application.AtaZholy;

/// <summary>Gives the holder of a card the residence permit that follows from the entry, with its document, in the same save.</summary>
internal sealed class HolderPermits(
    IResidencePermitsDb db, IDocumentStore<IResidencePermitsDb> store, ServiceKey key, PublicAddress address, IOptions<PermitOptions> options, CardRules rules)
{
    public async Task<Result<ResidencePermit>> GrantAsync(Card card, DateOnly enteredOn, AlmatyTime now, string byRole, CancellationToken cancellationToken)
    {
        var permit = ResidencePermit.With(card, enteredOn, rules.PermitEnd(enteredOn), now, byRole, VerificationCode.New());
        await db.Permits.AddAsync(permit, cancellationToken);
        permit.TakeNumber();
        var file = await store.SealAsync(PermitPdf.Of(permit, options.Value.IssuedBy, address), content => key.Sign(content, now.Instant), cancellationToken);
        if (file.Failed)
            return file.Error;

        permit.Seal(file.Value.DocumentId, file.Value.SignatureId, file.Value.Sha256);
        db.Publish(new PermitGranted(
            permit.ApplicationId, permit.Number, permit.Region, permit.ValidFrom, permit.ValidTo, file.Value.Sha256, AtaZholyBasis.Slides("permit 1"), now.Instant));
        return permit;
    }
}
