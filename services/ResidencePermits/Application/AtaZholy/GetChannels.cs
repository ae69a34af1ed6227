using KazMigration.UseCases;
using Microsoft.Extensions.Options;

namespace KazMigration.ResidencePermits.Application.AtaZholy;

/// <summary>Where one applies for the card, and where one asks.</summary>
public sealed record GetChannels : IQuery<ChannelsView>;

/// <summary>Channels with whether they take applications now, and contacts of the information centre.</summary>
public sealed record ChannelsView(IReadOnlyList<ChannelView> Channels, IReadOnlyList<ContactView> Contacts);

public sealed record ChannelView(string Key, LocalizedText Name, bool TakesApplications);

public sealed record ContactView(string Kind, string Value, LocalizedText Text);

internal sealed class GetChannelsHandler(CardGuide guide, IOptions<AtaZholyOptions> options) : IQueryHandler<GetChannels, ChannelsView>
{
    public Task<Result<ChannelsView>> Handle(GetChannels query, CancellationToken cancellationToken) =>
        Task.FromResult<Result<ChannelsView>>(new ChannelsView(
            [.. guide.Of("channel").Select(c => new ChannelView(c.Key, c.Text, options.Value.Takes(c.Key)))],
            [.. guide.Of("contact").Select(c => new ContactView(c.Key, c.Value ?? "", c.Text))]));
}
