using Microsoft.Extensions.DependencyInjection;

namespace KazMigration.ResidencePermits.Application.AtaZholy;

public static class CardServices
{
    /// <summary>What the use cases of the card share.</summary>
    public static IServiceCollection AddCardServices(this IServiceCollection services) => services.AddScoped<CardMaker>().AddScoped<HolderPermits>();
}
