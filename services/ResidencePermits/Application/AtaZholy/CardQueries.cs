using KazMigration.ResidencePermits.Domain.AtaZholy;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.ResidencePermits.Application.AtaZholy;

internal static class CardQueries
{
    /// <summary>An application with its terms, to be changed, if the caller may reach it.</summary>
    public static async Task<Result<CardApplication>> FindCardApplicationForAsync(
        this IResidencePermitsDb db, Caller caller, Guid id, CaseAccess access, CancellationToken cancellationToken)
    {
        var application = await db.CardApplications.Include(a => a.Terms).SingleOrDefaultAsync(a => a.Id == id, cancellationToken);
        if (application is null)
            return CardErrors.ApplicationNotFound;
        var allowed = access.To(caller, id, application.LocalExecutiveBody, [application.ApplicantIin], CardErrors.ApplicationNotFound);
        return allowed.Failed ? allowed.Error : application;
    }

    /// <summary>A card, if the caller may reach it.</summary>
    public static async Task<Result<Card>> FindCardForAsync(
        this IResidencePermitsDb db, Caller caller, string number, CaseAccess access, CancellationToken cancellationToken)
    {
        var card = await db.Cards.SingleOrDefaultAsync(c => c.Number == number, cancellationToken);
        // SQL Server finds a number also with blanks after it.
        if (card?.Number != number)
            return CardErrors.CardNotFound;
        var allowed = access.To(caller, card.ApplicationId, card.LocalExecutiveBody, [card.HolderIin], CardErrors.CardNotFound);
        return allowed.Failed ? allowed.Error : card;
    }
}
