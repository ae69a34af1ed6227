using KazMigration.Contracts.ResidencePermits.V1;
using KazMigration.Documents;
using KazMigration.ResidencePermits.Domain.AtaZholy;
using KazMigration.UseCases;

namespace KazMigration.ResidencePermits.Application.AtaZholy;

/// <summary>Makes what a decision hands out, the card or the notice of a refusal: its number, its document with the service's signature, and the event.</summary>
internal sealed class CardMaker(IResidencePermitsDb db, IDocumentStore<IResidencePermitsDb> store, ServiceKey key, PublicAddress address, CardRules rules)
{
    public async Task<Result> IssueAsync(CardApplication application, AlmatyTime now, string byRole, CancellationToken cancellationToken)
    {
        if (application.MayIssue(now.Date) is { Failed: true } refused)
            return refused;

        var card = Card.Of(application, now, byRole, VerificationCode.New(), rules);
        await db.Cards.AddAsync(card, cancellationToken);
        card.TakeNumber();
        var file = await SealAsync(CardPdf.Of(card, address), now, cancellationToken);
        if (file.Failed)
            return file.Error;
        card.Seal(file.Value.DocumentId, file.Value.SignatureId, file.Value.Sha256);
        db.Publish(new CardIssued(
            application.Id, card.Number, card.LocalExecutiveBody, Words.CamelCase(card.Category), card.ValidFrom, card.ValidTo, card.DocumentSha256,
            card.Category.Basis(), now.Instant));
        return application.Issue(card.Number, now, byRole);
    }

    public async Task<Result> RefuseAsync(CardApplication application, CardRefusal refusal, AlmatyTime now, string byRole, CancellationToken cancellationToken)
    {
        if (application.MayRefuse() is { Failed: true } cannot)
            return cannot;

        // One application is refused once at most, so its own number does.
        var number = "R" + application.Number;
        var file = await SealAsync(CardRefusalPdf.Of(application, number, refusal, now), now, cancellationToken);
        if (file.Failed)
            return file.Error;
        db.Publish(new CardRefused(
            application.Id, application.Number, application.LocalExecutiveBody,
            [.. refusal.Grounds.Select(g => new CardGround(Words.CamelCase(g), g.Basis(application.Category)))], CardTerm.BasisOf(CardTermKind.Decision), now.Instant,
            number, file.Value.Sha256));
        return application.Refuse(
            refusal with { Notice = new(number, file.Value.DocumentId, file.Value.SignatureId, file.Value.Sha256) }, now, byRole);
    }

    private Task<Result<SealedFile>> SealAsync(byte[] pdf, AlmatyTime now, CancellationToken cancellationToken) =>
        store.SealAsync(pdf, content => key.Sign(content, now.Instant), cancellationToken);
}
