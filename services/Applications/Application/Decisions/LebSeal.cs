using KazMigration.UseCases;

namespace KazMigration.Applications.Application.Decisions;

/// <summary>Makes a document the LEB's own: signs it with the key of its authorised person and keeps both (Order 236, p. 13).</summary>
internal sealed class LebSeal(IDocumentStore<IApplicationsDb> store, IDocumentSigning signing)
{
    public async Task<SealedFile> SealAsync(string localExecutiveBody, byte[] pdf, AlmatyTime now, CancellationToken cancellationToken) =>
        (await store.SealAsync(pdf, content => signing.Sign(localExecutiveBody, content, now.Instant), cancellationToken)).Value;
}
