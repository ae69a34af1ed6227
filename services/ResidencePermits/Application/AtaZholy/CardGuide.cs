namespace KazMigration.ResidencePermits.Application.AtaZholy;

/// <summary>One item of the slides: its section and number there, a key that never changes, its text, and a value such as a phone.</summary>
public sealed record GuideItem(string Section, int No, string Key, LocalizedText Text, string? Value);

/// <summary>What the slides say of the card, in their order. Kazakh is theirs; Russian and English are unofficial.</summary>
public sealed class CardGuide(IReadOnlyList<GuideItem> items)
{
    /// <summary>The items of a section.</summary>
    public IEnumerable<GuideItem> Of(string section) => items.Where(i => i.Section == section);
}
