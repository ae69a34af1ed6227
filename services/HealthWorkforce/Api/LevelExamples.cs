using KazMigration.HealthWorkforce.Application.Levels;
using KazMigration.HealthWorkforce.Domain;
using KazMigration.HealthWorkforce.Domain.Cpd;
using KazMigration.HealthWorkforce.Domain.Levels;
using KazMigration.UseCases;

namespace KazMigration.HealthWorkforce.Api;

/// <summary>Examples of qualification levels, for the description of the API.</summary>
internal static class LevelExamples
{
    private static readonly Guid WorkerId = Guid.Parse("019cacc9-3a00-7a11-8c11-5b1c8a6f0101");
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly DateTimeOffset Morning = new(2026, 3, 2, 10, 0, 0, TimeSpan.FromHours(5));

    public static LevelPolicyView Policy { get; } = new(Order283.Edition, new(2025, 7, 28), true,
    [
        new(
            "7.2 (R)", LevelCategory.Second,
            new("Жоғары оқу орнынан кейінгі білім (клиникалық ординатура, қайта даярлау, резидентура)", "Послевузовское образование (клиническая ординатура, переподготовка, резидентура)", "Postgraduate education (clinical ordinatura, retraining, residency)"),
            [HealthEducation.Residency, HealthEducation.ClinicalOrdinatura, HealthEducation.Retraining], "7.1 (R)", 5, new(210, 5, 3, 3, 150, CourseGrade.Basic, 60),
            [new(LevelGround.Next, Order283.Basis("19; annex 5"))]),
    ]);

    public static LevelClaimForm Form { get; } = new(
        "7.2 (R)", LevelGround.Next, "Кардиология", null, new(HealthEducation.Residency, "Астана медицина университеті", new(2020, 6, 30)),
        new("Республикалық бағалау орталығы", "17-2026", new(2026, 2, 20), true), new(LabourFunctionsSource.ActivityReport, new(2026, 2, 25), "Бөлімше басшысы Д. Оспанов"),
        PreviousLevel: new("7.1 (R)", new(2020, 9, 1)), Work: [new(new(2020, 9, 1), null)]);

    public static LevelDecisionBody Decision { get; } = new(LevelDecision.Give);

    private static LevelAssessmentView Assessment { get; } = new(
        "7.2 (R)", LevelGround.Next, Order283.Edition, Today, false,
        [
            new(LevelConditionCode.Experience, true, 5, 5, 0, null, null, Order283.Basis("annex 5"), "Мамандық бойынша үздіксіз өтіл: 5 жыл қажет, 5 бар."),
            new(LevelConditionCode.CpdTotal, false, 210, 168, 42, null, new(3, 0, false), Order283.Basis("14; annex 3, row 2"), "Барлығы кемінде 210 сынақ бірлігі қажет, 168 бар."),
        ]);

    public static LevelClaimView Claim { get; } = new(
        Guid.Parse("019cacc9-3a00-7a11-8c11-5b1c8a6f0104"), WorkerId, "7.2 (R)", "Кардиология", LevelClaimStatus.Claimed, Today,
        new(Form.Level, Form.Ground, Form.Specialty, null, Form.Education, Form.Assessment, Form.LabourFunctions, null, new("7.1 (R)", new(2020, 9, 1), new(2020, 9, 1)), Form.Work),
        Assessment, null, null, null, [new(Morning, Roles.HumanResources, LevelClaimStep.Claimed, Order283.Basis("19; annex 5"))], 1);

    public static LevelClaimView Given { get; } = Claim with
    {
        Status = LevelClaimStatus.Given,
        Assessment = Assessment with { Met = true, Conditions = [Assessment.Conditions[0]] },
        DecidedOn = Today,
        CountsFrom = Today,
        Version = 2,
    };

    private static HeldLevelView Held { get; } = new("Кардиология", "Кардиология", null, "7.1 (R)", LevelCategory.None, new(2020, 9, 1), new(2020, 9, 1), Claim.Id);

    public static WorkerLevelsView OfWorker { get; } = new(WorkerId, [Held], [Claim]);

    public static NextLevelsView NextLevels { get; } = new(WorkerId, Today, [new(Held, Assessment)]);

    public static Page<LevelClaimListItem> Claims { get; } = new([new(Claim.Id, WorkerId, Claim.Level, Claim.Subject, Claim.Status, Today, null, 1)], null);
}
