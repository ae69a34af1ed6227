using KazMigration.Professions.Application.Drafts;
using KazMigration.Professions.Domain;
using KazMigration.Professions.Domain.Drafts;
using KazMigration.UseCases;

namespace KazMigration.Professions.Api;

/// <summary>Examples of drafts, for the description of the API.</summary>
internal static class DraftExamples
{
    private static readonly DateTimeOffset Morning = new(2026, 3, 2, 10, 0, 0, TimeSpan.FromHours(5));

    public static ActBody Act { get; } = new("17", new(2026, 3, 2), new(2026, 4, 1), "40001", new(2026, 3, 3), "2");

    public static RowBody Row { get; } = new(
        "2211-7-004", new(1, 0, 3), new("Дәрігер-онколог", "Врач-онколог", "Oncologist"), new("Денсаулық сақтау", "Здравоохранение", "Healthcare"));

    public static Page<RowContent> Rows { get; } = new([Row.ToContent()], null);

    public static DraftView Draft { get; } = new(
        Guid.Parse("019cacc9-3a00-7a11-8c11-5b1c8a6f0001"), ProfessionLists.PermanentResidence, "134/2024-05-03", Act.ToAct(), Act.InForceFrom, DraftStatus.Submitted, 51,
        [new(Morning, "registry.editor", DraftStep.Begun), new(Morning.AddHours(1), "registry.editor", DraftStep.Submitted)], null, 4);

    public static Page<DraftView> Drafts { get; } = new([Draft], null);
}
