using System.Text.Json;
using KazMigration.ResidencePermits.Application;
using KazMigration.ResidencePermits.Domain;
using KazMigration.ResidencePermits.Domain.Grounds;
using KazMigration.ResidencePermits.Domain.Papers;

namespace KazMigration.ResidencePermits.Infrastructure.Data;

/// <summary>Reads the words of rows 8 and 9 from the files that come with the product.</summary>
internal static class PermitTexts
{
    public const string Papers = "residence-permit-documents-2023.json";
    public const string Grounds = "residence-permit-refusal-grounds-2023.json";

    // The row speaks of it in a sentence that is not a name.
    private static readonly LocalizedText Authority = new(
        "заңды өкілдің өкілеттігін растайтын құжат", "документ, подтверждающий полномочия законного представителя", "document confirming the power of the legal representative");

    // Sentences of the row have no Russian translation in the file.
    private static readonly Dictionary<string, string> InRussian = new()
    {
        ["translation"] = "Документы, составленные на иностранном языке, переводятся на казахский или русский язык. Верность перевода свидетельствует нотариус в соответствии со статьёй 80 Закона «О нотариате».",
        ["legalisation"] = "Документы и акты, исходящие от властей иностранных государств или составленные с их участием, принимаются к рассмотрению при их легализации согласно пункту 60 Указа Президента от 25 апреля 2016 года № 240, если иное не предусмотрено законодательством или ратифицированными международными договорами.",
    };

    public static ActTexts Load()
    {
        var (papers, grounds) = (Read(Papers), Read(Grounds));
        var names = papers.GetProperty("items").EnumerateArray().ToDictionary(i => Enum.Parse<PaperKind>(i.GetProperty("key").GetString()!, true), Name);
        foreach (var category in papers.GetProperty("applicantCategories").EnumerateArray())
            foreach (var additional in category.GetProperty("additional").EnumerateArray())
                names[Enum.Parse<PaperKind>(additional.GetProperty("key").GetString()!, true)] = Name(additional);
        names[PaperKind.Authority] = Authority;
        return new ActTexts(
            names, grounds.GetProperty("items").EnumerateArray().ToDictionary(GroundOf, Name),
            [.. papers.GetProperty("rules").EnumerateArray().Where(r => Key(r) is "translation" or "legalisation").Select(Rule)]);
    }

    private static Ground GroundOf(JsonElement item) => new(Enum.Parse<GroundList>(item.GetProperty("section").GetString()!, true), item.GetProperty("no").GetInt32());

    private static LocalizedText Name(JsonElement item) => new(
        item.GetProperty("nameKk").GetString()!, item.GetProperty("nameRu").GetString()!, item.GetProperty("nameEn").GetString()!);

    private static PaperRule Rule(JsonElement rule) => new(
        Key(rule), new(rule.GetProperty("textKk").GetString()!, InRussian[Key(rule)], rule.GetProperty("textEn").GetString()!), Order992.Row8(Key(rule)));

    private static string Key(JsonElement rule) => rule.GetProperty("key").GetString()!;

    private static JsonElement Read(string name)
    {
        using var stream = typeof(PermitTexts).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The assembly holds no {name}");
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.Clone();
    }
}
