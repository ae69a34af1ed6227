using KazMigration.HealthWorkforce.Application.Cpd;
using KazMigration.HealthWorkforce.Domain;
using KazMigration.HealthWorkforce.Domain.Cpd;

namespace KazMigration.HealthWorkforce.Api;

/// <summary>Examples of continuous professional development, for the description of the API.</summary>
internal static class CpdExamples
{
    private static readonly Guid DocumentId = Guid.Parse("0195587a-3c01-7cc1-8f7a-0a6a51e7c111");
    private static readonly Guid WorkerId = Guid.Parse("019cacc9-3a00-7a11-8c11-5b1c8a6f0101");
    private static readonly DateTimeOffset Morning = new(2026, 3, 2, 10, 0, 0, TimeSpan.FromHours(5));

    public static CpdCriteriaView Criteria { get; } = new(Order283.Edition, new(2025, 7, 28), true,
    [
        new(
            1, CpdChapter.AdditionalEducation,
            new("Қосымша білім (біліктілікті арттыру циклдері)", "Дополнительное образование (циклы повышения квалификации)", "Additional education (qualification raising cycles)"), null,
            new("біліктілікті арттырудан өткені туралы куәліктің көшірмесі", "копия свидетельства о прохождении повышения квалификации", "copy of the certificate of completed qualification raising"),
            [new("hour", new("сағат", "час", "hour"), 1, 1, null, null, null)], 5, Order283.Basis("annex 1, row 1")),
    ]);

    public static CpdResultForm Form { get; } = new(
        1, "Жүрек-қан тамырлары ауруларын емдеудің өзекті мәселелері", "Астана медицина университеті", 108, new(2026, 1, 20), "kk",
        [new(DocumentId, CpdDocumentKind.Confirming)], Grade: CourseGrade.Middle);

    public static CpdResultView Entered { get; } = new(
        Guid.Parse("019cacc9-3a00-7a11-8c11-5b1c8a6f0102"), CpdStatus.Entered, CpdChapter.AdditionalEducation, 108, false,
        new(Form.Criterion, Form.Title, Form.Organisation, Form.Quantity, Form.CompletedOn, Form.Language, Grade: Form.Grade),
        [new(DocumentId, CpdDocumentKind.Confirming, "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", "application/pdf")],
        "010140001230", null, null, null, Order283.Edition, [new(Morning, "hr", CpdStep.Entered, Order283.Basis("7"))], 1);

    public static CpdHeadBody Head { get; } = new("А. Ахметов", new(2026, 3, 2));

    public static CpdResultView Confirmed { get; } =
        Entered with { Status = CpdStatus.Confirmed, Counts = true, ConfirmedByServiceOn = Head.On, Head = new(Head.Head, Head.On), Version = 3 };

    public static CpdRefusalBody Refusal { get; } = new([CpdRefusalGround.Amount], "Куәлікте сағат саны көрсетілмеген.");

    public static CpdResultView Refused { get; } = Entered with { Status = CpdStatus.Refused, Refusal = new(Refusal.Grounds, Refusal.Reason, Head.On), Version = 2 };

    public static CpdView Overview { get; } = new(WorkerId, Head.On, Order283.Edition, new(108, 0, 0), [Confirmed]);

    public static CpdFormRequest FormRequest { get; } = new("Кардиология", "Б. Серікова", "А. Ахметов");

    public static CpdFormView DrawnUp { get; } = new(
        Guid.Parse("019cacc9-3a00-7a11-8c11-5b1c8a6f0103"), WorkerId, FormRequest.Specialty, 108, Head.On, "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
}
