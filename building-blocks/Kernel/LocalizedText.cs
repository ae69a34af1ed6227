namespace KazMigration.Kernel;

/// <summary>A text in the state language, Russian and English; the last two are unofficial where an act is quoted.</summary>
public sealed record LocalizedText(string Kk, string Ru, string En)
{
    /// <summary>The text in a language; Kazakh when the language is not one of the three.</summary>
    public string In(string language) => language switch { "ru" => Ru, "en" => En, _ => Kk };
}
