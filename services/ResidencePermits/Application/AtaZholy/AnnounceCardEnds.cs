using KazMigration.Contracts.ResidencePermits.V1;
using KazMigration.ResidencePermits.Domain;
using KazMigration.ResidencePermits.Domain.AtaZholy;
using KazMigration.UseCases;
using Microsoft.Extensions.Options;

namespace KazMigration.ResidencePermits.Application.AtaZholy;

/// <summary>Tells of cards that end soon, and of those that have ended; each once. Answers how many.</summary>
public sealed record AnnounceCardEnds : ICommand<int>;

internal sealed class AnnounceCardEndsHandler(IResidencePermitsDb db, IOptions<AtaZholyOptions> options, TimeProvider time) : ICommandHandler<AnnounceCardEnds, int>
{
    public async Task<Result<int>> Handle(AnnounceCardEnds command, CancellationToken cancellationToken)
    {
        var (now, days) = (time.AlmatyNow(), options.Value.EndNoticeDays);
        var cards = await db.Cards.EndingAsync(now.Date, days, cancellationToken);
        foreach (var card in cards)
            Announce(card, card.TellOfEnd(now, days), now);
        await db.SaveChangesAsync(cancellationToken);
        return cards.Count;
    }

    private void Announce(Card card, EndNotice? notice, AlmatyTime now)
    {
        if (notice is EndNotice.Approaching)
            db.Publish(new CardEndApproaching(card.ApplicationId, card.Number, card.LocalExecutiveBody, card.ValidTo, Card.TermBasis, now.Instant));
        else if (notice is EndNotice.Ended)
            db.Publish(new CardExpired(card.ApplicationId, card.Number, card.LocalExecutiveBody, card.ValidTo, Card.TermBasis, now.Instant));
    }
}
