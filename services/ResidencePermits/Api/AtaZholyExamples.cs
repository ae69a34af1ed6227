using KazMigration.ResidencePermits.Application;
using KazMigration.ResidencePermits.Application.AtaZholy;
using KazMigration.ResidencePermits.Domain.AtaZholy;
using KazMigration.UseCases;

namespace KazMigration.ResidencePermits.Api;

/// <summary>What the description of the API shows: one made-up applicant from the papers to the card.</summary>
internal static class AtaZholyExamples
{
    private const string Sha256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    private static readonly Guid ApplicationId = Guid.Parse("0195587b-0d2a-7f3e-9c1d-5a3c1c2c4f10");
    private static readonly Guid DocumentId = Guid.Parse("0195587a-3c01-7cc1-8f7a-0a6a51e7c111");
    private static readonly Guid ProfessionId = Guid.Parse("018917b2-4c00-7a00-8000-000000000226");
    private static readonly DateTimeOffset At = new(2026, 3, 2, 10, 0, 0, TimeSpan.FromHours(5));
    private static readonly LocalizedText Astana = LocalExecutiveBody.Of("71").Name;
    private static readonly ChecklistAnswers Answers = new(CardCategory.DecreeProfession, IdentityDocumentStatesEthnicity: false, PapersLanguage.Other);

    public static readonly ListedProfession Profession = new(
        ProfessionId, "citizenship", "ata-zholy/2023", "26", new("Бизнес-талдаушы", "Бизнес-аналитик", "Business analyst"),
        new(
            "Бизнес-талдау практикалары бойынша халықаралық танылған сертификатының болуы", null,
            "An internationally recognised certificate in business analysis practices"));

    public static readonly Page<ListedProfession> Professions = new([Profession], null);

    public static readonly CardChecklistView Checklist = new(
        CardCategory.DecreeProfession, CardCategory.DecreeProfession.Basis(), CardPapers.Needed(Answers), Profession, new(1, 5, 3, 10, AtaZholyBasis.Reported("terms")));

    public static readonly RightsView Rights = new(
        [RightOf("businessOwner", "category 3", "Тіркелген және жұмыс істеп тұрған бизнесі бар азаматтарға", "Владельцы зарегистрированного и действующего бизнеса", "Owners of a registered and working business")],
        [RightOf("legalAid", "right 5", "мемлекет кепілдік берген заң көмегін алу", "гарантированная государством юридическая помощь", "state-guaranteed legal aid")],
        [RightOf("civilService", "exclusion 3", "мемлекеттік қызметке кіре алмайды", "не может поступать на государственную службу", "may not enter the civil service")],
        [RightOf("citizenshipAcquired", "invalidity 1", "Қазақстан азаматтығын алу", "получение гражданства Казахстана", "acquiring the citizenship of Kazakhstan")]);

    public static readonly ChannelsView Channels = new(
        [new("embassy", new("шетелдегі Қазақстан Елшіліктері", "посольства Казахстана за рубежом", "embassies of Kazakhstan abroad"), true)],
        [new("phone", "1404", new("барлық қазақстандық мобилді операторлар үшін тегін", "бесплатно для всех казахстанских мобильных операторов", "free for all Kazakhstani mobile operators"))]);

    public static readonly CardForm Form = new(
        CardCategory.DecreeProfession, "71", "embassy",
        new CardApplicantForm(
            null, "BATBOLD", "SERIK", null, new DateOnly(1990, 1, 1), "MNG", null,
            new CardPassportForm("E1234567", new DateOnly(2022, 5, 10), new DateOnly(2032, 5, 9), "Ulaanbaatar", false), "Bayan-Ölgii", "+97699000000", "s@example.mn"),
        PapersLanguage.Other, ProfessionId, true, null,
        [.. CardPapers.Needed(Answers).Select(n => new CardDocumentForm(n.Paper, DocumentId))],
        true);

    public static readonly CardApplicationView Application = new(
        ApplicationId, "Z71-2026-0000001", CardCategory.DecreeProfession, CardApplicationStatus.Registered, "71", "embassy", At, new DateOnly(2026, 3, 2),
        new DateOnly(2026, 3, 3), null, null, [], null, null, "1");

    public static readonly Page<CardApplicationView> Applications = new([Application], null);

    public static readonly CardApplicationView UnderCheck = Application with { Status = CardApplicationStatus.UnderCheck, AnswersDueOn = new DateOnly(2026, 3, 11), Version = "2" };

    public static readonly BodyAnswerForm AnswerForm = new(CheckingBody.InternalAffairs, false, "12-345");

    public static readonly BodyAnswerView Answer = new(CheckingBody.InternalAffairs, false, "12-345", At.AddDays(4));

    public static readonly CardApplicationView AwaitingDecision = UnderCheck with
    {
        Status = CardApplicationStatus.AwaitingDecision,
        Answers = [Answer, new BodyAnswerView(CheckingBody.NationalSecurity, false, "7-89", At.AddDays(5))],
        DecisionDueOn = new DateOnly(2026, 3, 17),
        Version = "5",
    };

    public static readonly CardApplicationView Refused = AwaitingDecision with
    {
        Status = CardApplicationStatus.Refused,
        Refusal = new CardRefusalView(
            new DateOnly(2026, 3, 13),
            [new(CardRefusalGround.CategoryNotProven, CardRefusalGround.CategoryNotProven.Basis(CardCategory.DecreeProfession), CardRefusalGround.CategoryNotProven.Text())],
            "The certificates are of another profession.", "RZ71-2026-0000001"),
        Version = "6",
    };

    public static readonly Page<CardStepView> History = new([new CardStepView(At, Roles.Portal, CardStepKind.Registered, CardCategory.DecreeProfession.Basis(), null, null)], null);

    public static readonly CardFilingView Filing = new(
        ApplicationId, "Z71-2026-0000001", CardCategory.DecreeProfession, "71", "embassy",
        new CardApplicant(
            null, "BATBOLD", "SERIK", null, new DateOnly(1990, 1, 1), "MNG", null,
            new CardPassport("E1234567", new DateOnly(2022, 5, 10), new DateOnly(2032, 5, 9), "Ulaanbaatar", false), "Bayan-Ölgii", "+97699000000", "s@example.mn"),
        PapersLanguage.Other, new CardProfession(ProfessionId, "citizenship", "ata-zholy/2023", "26", Profession.Name, Profession.Requirements!.Kk), null,
        CardPapers.Needed(Answers), [new CardDocument(Paper.IdentityDocument, DocumentId, Sha256, "application/pdf")]);

    public static readonly Page<CardDeadlineView> Deadlines = new(
        [
            new CardDeadlineView(
                DocumentId, ApplicationId, CardTermKind.Requests, CardTermOwner.LocalExecutiveBody, CardDeadlineState.Approaching, "71", new DateOnly(2026, 3, 2),
                new DateOnly(2026, 3, 3), "2026/1", CardTerm.BasisOf(CardTermKind.Requests)),
        ],
        null);

    public static readonly CardView Card = new(
        "AZ71-2026-0000001", CardStatus.InForce, CardCategory.DecreeProfession, new DateOnly(2026, 3, 13), new DateOnly(2032, 5, 9), "BATBOLD SERIK", "MNG", "71", Astana,
        ApplicationId, At.AddDays(11), "7KQ2M9XPAB4TREWZ", Sha256, null, null,
        [new CardEvent(CardEventKind.Issued, At.AddDays(11), Roles.Officer, CardCategory.DecreeProfession.Basis(), "Z71-2026-0000001")], "1");

    public static readonly CardView Entered = Card with { Entry = new CardEntry(new DateOnly(2026, 4, 1), new DateOnly(2036, 3, 31), "RP71-2026-0000001", At.AddDays(30)), Version = "2" };

    public static readonly CardView Invalid = Entered with
    {
        Status = CardStatus.Invalid,
        Invalidation = new CardInvalidation(new DateOnly(2027, 5, 3), "Certificate of citizenship 0123456", At.AddDays(430)),
        Version = "3",
    };

    public static readonly CardVerificationView Verification = new(
        "AZ71-2026-0000001", CardStatus.InForce, CardCategory.DecreeProfession, new DateOnly(2026, 3, 13), new DateOnly(2032, 5, 9), "B*** S***", "71", Astana, Sha256);

    private static RightView RightOf(string key, string paragraph, string kk, string ru, string en) => new(key, new(kk, ru, en), AtaZholyBasis.Slides(paragraph));
}
