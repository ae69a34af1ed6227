using KazMigration.Persistence;
using KazMigration.ResidencePermits.Domain.AtaZholy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace KazMigration.ResidencePermits.Infrastructure.Configurations;

/// <summary>What the tables of the card need beside the configuration of each: numbers, JSON columns, indexes of running terms.</summary>
internal static class CardModel
{
    public static void StoreCardValues(this ModelConfigurationBuilder configuration)
    {
        configuration.StoreAsJson<CardApplicant>();
        configuration.StoreAsJson<CardProfession>();
        configuration.StoreAsJson<CardBusiness>();
        configuration.StoreAsJson<CardRefusal>();
        configuration.StoreAsJson<CardEntry>();
        configuration.StoreAsJson<CardInvalidation>();
        configuration.StoreAsJson<IReadOnlyList<CardDocument>>();
        configuration.StoreAsJson<IReadOnlyList<BodyAnswer>>();
        configuration.StoreAsJson<IReadOnlyList<CardEvent>>();
    }

    public static void ConfigureCards(this ModelBuilder model, DatabaseFacade database)
    {
        model.NumbersFrom<CardApplication>(database, a => a.Sequence, "CardApplicationNumbers");
        model.NumbersFrom<Card>(database, c => c.Sequence, "CardNumbers");
        var running = Sql.For(database, "\"EndedOn\" IS NULL", "[EndedOn] IS NULL");
        model.Entity<CardTerm>().HasIndex(t => new { t.DueOn, t.Id }, "IX_CardTerms_Running").HasFilter(running);
        model.Entity<CardTerm>().HasIndex(t => new { t.Notice, t.DueOn }, "IX_CardTerms_ToAnnounce")
            .HasFilter(Sql.For(database, "\"EndedOn\" IS NULL AND \"Notice\" <> 'Escalated'", "[EndedOn] IS NULL AND [Notice] <> 'Escalated'"));
        // A new edition is looked for in its own terms alone.
        model.Entity<CardTerm>().HasIndex(t => new { t.CalendarEdition, t.Id }, "IX_CardTerms_ToRecount").HasFilter(running);
    }
}
