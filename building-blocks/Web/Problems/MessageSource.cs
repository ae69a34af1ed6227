using System.Reflection;
using System.Text.Json;

namespace KazMigration.Web;

/// <summary>Texts of one assembly: its embedded <c>Messages.json</c>.</summary>
internal sealed record MessageSource(Assembly Assembly)
{
    /// <summary>Reads the texts; null when the assembly has none.</summary>
    public MessageFile? Read()
    {
        var name = Assembly.GetManifestResourceNames().SingleOrDefault(n => n == "Messages.json" || n.EndsWith(".Messages.json", StringComparison.Ordinal));
        if (name is null)
            return null;
        using var stream = Assembly.GetManifestResourceStream(name)!;
        return JsonSerializer.Deserialize<MessageFile>(stream, Json.Options)
            ?? throw new InvalidDataException($"{name} of {Assembly.GetName().Name} is empty");
    }
}

/// <summary>A file of texts: of problems by slug, of faults by code.</summary>
internal sealed record MessageFile(Dictionary<string, ProblemTexts>? Problems = null, Dictionary<string, LocalizedText>? Faults = null);

internal sealed record ProblemTexts(ProblemText Kk, ProblemText Ru, ProblemText En)
{
    public ProblemText In(string language) => language switch { "ru" => Ru, "en" => En, _ => Kk };
}

internal sealed record ProblemText(string Title, string Detail);

public static class MessagesRegistration
{
    /// <summary>Adds the texts of an assembly's embedded <c>Messages.json</c>; adding them twice does nothing.</summary>
    public static IServiceCollection AddMessages(this IServiceCollection services, Assembly assembly)
    {
        if (!services.Any(s => s.ImplementationInstance is MessageSource source && source.Assembly == assembly))
            services.AddSingleton(new MessageSource(assembly));
        return services;
    }
}
