using KazMigration.ResidencePermits.Domain.AtaZholy;
using KazMigration.UseCases;

namespace KazMigration.ResidencePermits.Application.AtaZholy;

/// <summary>What the holder of the card may do, and what not.</summary>
public sealed record GetRights : IQuery<RightsView>;

/// <summary>For whom the card is, the rights it gives, those it does not give, and what ends it.</summary>
public sealed record RightsView(
    IReadOnlyList<RightView> Categories, IReadOnlyList<RightView> Rights, IReadOnlyList<RightView> Exclusions, IReadOnlyList<RightView> Invalidity);

public sealed record RightView(string Key, LocalizedText Text, LegalBasis LegalBasis);

internal sealed class GetRightsHandler(CardGuide guide) : IQueryHandler<GetRights, RightsView>
{
    public Task<Result<RightsView>> Handle(GetRights query, CancellationToken cancellationToken) =>
        Task.FromResult<Result<RightsView>>(new RightsView(Of("category"), Of("right"), Of("exclusion"), Of("invalidity")));

    private List<RightView> Of(string section) =>
        [.. guide.Of(section).Select(i => new RightView(i.Key, i.Text, AtaZholyBasis.Slides($"{section} {i.No}")))];
}
