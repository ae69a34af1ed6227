using KazMigration.Contracts.Professions.V1;
using KazMigration.Professions.Domain;

namespace KazMigration.Professions.Application.Editions;

/// <summary>Tells the other services of an edition, once.</summary>
internal static class Announcement
{
    public static void Announce(this IProfessionsDb db, ProfessionEdition edition, DateTimeOffset at)
    {
        if (edition.Announce())
            db.Publish(EventOf(edition, at));
    }

    private static ProfessionEditionPublished EventOf(ProfessionEdition edition, DateTimeOffset at) => new(
        edition.Id, edition.List, edition.Name, edition.InForceFrom,
        [.. edition.Rows.Select(r => r.ToContent()).Zip(edition.Rows).Select(r => new PublishedProfession(r.Second.Id, r.First.Code, r.First.Name, r.First.Sector, r.First.Activity))],
        new LegalBasis(edition.Act.Number ?? "", edition.Name, edition.Act.Annex ?? ""), at);
}
