using KazMigration.ResidencePermits.Domain.AtaZholy;
using KazMigration.UseCases;

namespace KazMigration.ResidencePermits.Application.AtaZholy;

/// <summary>The professions of category 1 or 2 in force today, with what is asked of their holders.</summary>
public sealed record ListCardProfessions(CardCategory? Category) : IQuery<Page<ListedProfession>>;

internal sealed class ListCardProfessionsHandler(IProfessionLists professions, TimeProvider time) : IQueryHandler<ListCardProfessions, Page<ListedProfession>>
{
    public async Task<Result<Page<ListedProfession>>> Handle(ListCardProfessions query, CancellationToken cancellationToken)
    {
        // A business needs no profession.
        if ((query.Category ?? CardCategory.DecreeProfession).List() is not { } list)
            return new Page<ListedProfession>([], null);
        var listed = await professions.ListAsync(list, time.AlmatyNow().Date, cancellationToken);
        return listed.Failed ? listed.Error : new Page<ListedProfession>(listed.Value, null);
    }
}
