using KazMigration.Professions.Application.Editions;
using KazMigration.Professions.Application.Professions;
using KazMigration.Professions.Domain;
using KazMigration.UseCases;

namespace KazMigration.Professions.Api;

/// <summary>Examples of answers, for the description of the API.</summary>
internal static class Examples
{
    private const string Edition = "236/2023-06-22";

    public static ProfessionView Oncologist { get; } = new(
        StableId.Of(new(2023, 6, 22), ProfessionLists.PrioritySectors, Edition, "2.1.6"),
        "2.1.6",
        ProfessionLists.PrioritySectors,
        Edition,
        new("Онколог дәрігер", "Врач онколог", "Oncologist"),
        new("Денсаулық сақтау және әлеуметтік қызметтер ұсыну", "Здравоохранение и предоставление социальных услуг", "Healthcare and provision of social services"),
        new("Денсаулық сақтау саласындағы қызмет", "Деятельность в области здравоохранения", "Activities in healthcare"),
        [],
        [],
        null,
        [],
        null);

    public static Page<ProfessionView> Page { get; } = new([Oncologist], null);

    public static ProfessionView Engineer2023 { get; } = new(
        StableId.Of(Order49.Date, ProfessionLists.PermanentResidence, Order49.Edition, "2521-2-001"), "2521-2-001", ProfessionLists.PermanentResidence, Order49.Edition,
        new("АТ инфрақұрылымының архитекторы", "Архитектор инфраструктуры ИТ", "IT infrastructure architect"),
        new("Ақпараттық-коммуникациялық технологиялар", "Информационно-коммуникационные технологии", "Information and communication technologies"),
        null, [], [], null, [], null);

    public static ProfessionView Engineer2024 { get; } = Engineer2023 with
    {
        Id = StableId.Of(Order134.Date, ProfessionLists.PermanentResidence, Order134.Edition, "2521-2-001"),
        Edition = Order134.Edition,
        Name = new(
            "Ақпараттық технологиялық-инфрақұрылымының архитекторы", "Архитектор инфраструктуры информационных технологий", "Information technology infrastructure architect"),
        Sector = new("Цифрлық даму саласында", "В сфере цифрового развития", "In the field of digital development"),
    };

    public static EditionView Edition2023 { get; } = new(
        StableId.Of(Order49.Date, ProfessionLists.PermanentResidence, Order49.Edition), ProfessionLists.PermanentResidence, Order49.Edition,
        Order49, new(2023, 3, 3), true, new(2024, 5, 14), 21);

    public static EditionView Edition2024 { get; } = new(
        StableId.Of(Order134.Date, ProfessionLists.PermanentResidence, Order134.Edition), ProfessionLists.PermanentResidence, Order134.Edition,
        Order134, new(2024, 5, 15), true, null, 51);

    public static Page<EditionView> Editions { get; } = new([Edition2023, Edition2024], null);

    public static DifferenceView Difference { get; } = new(
        Edition2023, Edition2024, [], [], [new(Engineer2023, Engineer2024)], [new(Engineer2023, Engineer2024)], [], [], 18);

    public static Page<HistoryItem> History { get; } = new(
        [
            new(Edition2023, RowChange.Added, false, false, false, false, Engineer2023),
            new(Edition2024, RowChange.Changed, true, true, false, false, Engineer2024),
        ],
        null);

    public static EligibilityView Eligibility { get; } = new(
        Engineer2023.Id, Engineer2023.Name, ProfessionLists.PermanentResidence, new(2026, 3, 2), true, Edition2024, MatchedBy.History, Engineer2024);

    public static NameResolutionView Resolution { get; } = new(
        "Тіс дәрігері (дантист)", new(2026, 3, 2), NameOutcome.Replaced,
        [
            new(
                StableId.Of(Order66.Date, ProfessionLists.HealthPositions, Order66.Edition, "63"), "63", ProfessionLists.HealthPositions, Order66.Edition,
                new("Дантист", "Дантист", "Dentist"), new("Техникалық және кәсіби медициналық білімі бар мамандар лауазымдары", "Должности специалистов с техническим и профессиональным медицинским образованием", "Positions of specialists with technical and vocational medical education"),
                null, [], [], null, [new("Тіс дәрігері (дантист)", "Зубной врач (дантист)", "Dental practitioner (dentist)")], null),
        ],
        new(StableId.Of(Order66.Date, ProfessionLists.HealthPositions, Order66.Edition), ProfessionLists.HealthPositions, Order66.Edition, Order66, new(2025, 7, 28), true, null, 87));

    // Computed, since static members are made in the order they stand in.
    private static Act Order49 => new("49", new(2023, 2, 20), "31938", null, "2");

    private static Act Order134 => new("134", new(2024, 5, 3), "34336", new(2024, 5, 4), "2");

    private static Act Order66 => new("66", new(2025, 7, 16), "36465", new(2025, 7, 17), "1");
}
