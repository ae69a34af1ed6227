using KazMigration.Messaging;

namespace KazMigration.Web;

/// <summary>How other services ask Professions.</summary>
public static class ProfessionsClient
{
    /// <summary>The HTTP client of a host, however many of its services ask.</summary>
    public static IHostApplicationBuilder AddProfessionsClient(this IHostApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (builder.Services.Any(s => s.ServiceType == typeof(Asked)))
            return builder;
        var address = new Uri(builder.Configuration["Services:Professions"] ?? throw new InvalidOperationException("Configuration has no Services:Professions"));
        builder.Services.AddSingleton<Asked>();
        builder.Services.AddHttpClient(ProfessionAnswers.Client, client => client.BaseAddress = address).AddTries(ratio: 0.5, outOf: 10);
        return builder;
    }

    /// <summary>Tells that the client is there.</summary>
    private sealed class Asked;
}
