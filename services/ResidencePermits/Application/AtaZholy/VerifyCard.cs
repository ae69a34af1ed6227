using KazMigration.ResidencePermits.Domain.AtaZholy;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.ResidencePermits.Application.AtaZholy;

/// <summary>Shows anyone who holds a card's number and code what it is worth today.</summary>
public sealed record VerifyCard(string Number, string? Code) : IQuery<CardVerificationView>;

/// <summary>What a stranger may know: the holder's name is masked.</summary>
public sealed record CardVerificationView(
    string Number, CardStatus Status, CardCategory Category, DateOnly ValidFrom, DateOnly ValidTo, string Holder, string LocalExecutiveBody,
    LocalizedText LocalExecutiveBodyName, string DocumentSha256);

internal sealed class VerifyCardHandler(IResidencePermitsDb db, TimeProvider time) : IQueryHandler<VerifyCard, CardVerificationView>
{
    public async Task<Result<CardVerificationView>> Handle(VerifyCard query, CancellationToken cancellationToken)
    {
        var card = await db.Cards.AsNoTracking().SingleOrDefaultAsync(c => c.Number == query.Number, cancellationToken);
        if (card?.Number != query.Number || !VerificationCode.Matches(card.VerificationCode, query.Code))
            return CardErrors.CardNotVerified;
        return new CardVerificationView(
            card.Number, card.StatusOn(time.AlmatyNow().Date), card.Category, card.ValidFrom, card.ValidTo, MaskedName.Of(card.Holder),
            card.LocalExecutiveBody, LocalExecutiveBody.Of(card.LocalExecutiveBody).Name, card.DocumentSha256);
    }
}
