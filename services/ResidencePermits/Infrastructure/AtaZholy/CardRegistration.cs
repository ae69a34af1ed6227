using KazMigration.Messaging;
using KazMigration.ResidencePermits.Application.AtaZholy;
using KazMigration.ResidencePermits.Infrastructure.Data;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace KazMigration.ResidencePermits.Infrastructure.AtaZholy;

internal static class CardRegistration
{
    /// <summary>What the use cases of the card share: its texts, terms, and the sweep of its terms.</summary>
    public static void AddAtaZholy(this IServiceCollection services)
    {
        services.AddOptions<AtaZholyOptions>().BindConfiguration(AtaZholyOptions.Section)
            .Validate(o => o.EndNoticeDays is >= 1 and <= 1000, $"{AtaZholyOptions.Section}: EndNoticeDays is 1 to 1000")
            .ValidateOnStart();
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<AtaZholyOptions>>().Value.ToRules());
        services.AddSingleton(AtaZholyFile.Read());
        services.AddCardServices();
        services.AddSweep<CardDeadlineSweep>();
    }
}
