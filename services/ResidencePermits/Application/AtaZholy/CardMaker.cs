using KazMigration.Contracts.ResidencePermits.V1;
using KazMigration.Documents;
using KazMigration.ResidencePermits.Domain.AtaZholy;
using KazMigration.UseCases;

namespace KazMigration.ResidencePermits.Application.AtaZholy;

/// <summary>Makes the card of an application that is granted: its number, its document with the service's signature, and the event.</summary>
internal sealed class CardMaker(IResidencePermitsDb db, IDocumentStore<IResidencePermitsDb> store, ServiceKey key, PublicAddress address, CardRules rules)
{
    public async Task<Result> IssueAsync(CardApplication application, AlmatyTime now, string byRole, CancellationToken cancellationToken)
    {
        if (application.MayIssue(now.Date) is { Failed: true } refused)
            return refused;

        var card = Card.Of(application, now, byRole, VerificationCode.New(), rules);
        await db.Cards.AddAsync(card, cancellationToken);
        card.TakeNumber();
        var file = await store.SealAsync(CardPdf.Of(card, address), content => key.Sign(content, now.Instant), cancellationToken);
        if (file.Failed)
            return file.Error;
        card.Seal(file.Value.DocumentId, file.Value.SignatureId, file.Value.Sha256);
        db.Publish(new CardIssued(
            application.Id, card.Number, card.LocalExecutiveBody, Words.CamelCase(card.Category), card.ValidFrom, card.ValidTo, card.DocumentSha256,
            card.Category.Basis(), now.Instant));
        return application.Issue(card.Number, now, byRole);
    }
}
