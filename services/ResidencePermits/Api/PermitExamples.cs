using KazMigration.ResidencePermits.Application;
using KazMigration.ResidencePermits.Application.Filing;
using KazMigration.ResidencePermits.Application.Papers;
using KazMigration.ResidencePermits.Application.Permits;
using KazMigration.ResidencePermits.Domain;
using KazMigration.ResidencePermits.Domain.Filing;
using KazMigration.ResidencePermits.Domain.Grounds;
using KazMigration.ResidencePermits.Domain.Papers;
using KazMigration.ResidencePermits.Domain.Permits;
using KazMigration.ResidencePermits.Domain.Residence;
using KazMigration.UseCases;

namespace KazMigration.ResidencePermits.Api;

/// <summary>What the description of the API shows: one made-up applicant from the questions to the permit.</summary>
internal static class PermitExamples
{
    private static readonly Guid ApplicationId = Guid.Parse("0195587b-0d2a-7f3e-9c1d-5a3c1c2c4f20");
    private static readonly Guid DocumentId = Guid.Parse("0195587a-3c01-7cc1-8f7a-0a6a51e7c121");
    private static readonly DateTimeOffset At = new(2026, 3, 2, 10, 0, 0, TimeSpan.FromHours(5));
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly LocalizedText Passport = new("шетелдік паспорт", "иностранный паспорт", "foreign passport");
    private static readonly LocalizedText Everyone = new("барлығынан сұралады", "требуется от всех", "asked of everyone");
    private static readonly LocalizedText Conviction = new(
        "қылмысы үшін алынбаған немесе жойылмаған соттылығы барлар", "имеющим неснятую или непогашенную судимость за преступление", "who have an unspent or unexpunged conviction for a crime");

    private static readonly LocalizedText TooFewDays = new(
        "күнтізбелік бір жүз сексен үш күннен аз тұрып жатқандар", "проживающим менее ста восьмидесяти трёх календарных дней", "who have lived here fewer than one hundred and eighty-three calendar days");

    private static readonly Ground Convicted = new(GroundList.Article49, 9);

    public static readonly ChecklistView Checklist = new(
        ApplicantCategory.Ordinary, 36, false, Today,
        [new PaperView(PaperKind.Passport, Passport, PaperReason.Everyone, Everyone, new PaperTermView(PaperTerm.ValidMoreThan, RequiredPaper.TermDays), Order992.Item(2))],
        [
            new SparedPaperView(
                PaperKind.CriminalRecord, new("соттылығы туралы құжат", "документ о судимости", "document on criminal record"), SparedReason.Refugee,
                new("босқын мәртебесі бар адам босатылады", "лицо со статусом беженца освобождено", "a person with refugee status is spared it"), Order992.Item(4)),
        ],
        [
            new PaperRule(
                "translation", new("Шет тілінде жасалған құжаттар аударылуы тиіс.", "Документы на иностранном языке переводятся.", "Documents made in a foreign language must be translated."),
                Order992.Row8("translation")),
        ]);

    public static readonly PermitForm Form = new(
        "71", ApplicantCategory.Ordinary,
        new PermitApplicantForm(
            "900101300017", "YILMAZ", "AHMET", null, new DateOnly(1990, 1, 1), "TUR",
            new PermitIdentityDocumentForm(IdentityDocumentKind.Passport, "U12345678", new DateOnly(2022, 5, 10), new DateOnly(2032, 5, 10), "Nufus"),
            "Astana, Mangilik El 8", "+77010000000", "a@example.kz"),
        null, [], null, false, false,
        [
            new PaperForm(PaperKind.ApplicationQuestionnaire, DocumentId),
            new PaperForm(PaperKind.Passport, DocumentId, ForeignLanguage: true, NotarisedTranslation: true),
            new PaperForm(PaperKind.Solvency, DocumentId, new DateOnly(2026, 2, 10)),
            new PaperForm(
                PaperKind.CriminalRecord, DocumentId, new DateOnly(2026, 1, 20), ForeignLanguage: true, NotarisedTranslation: true, IssuedAbroad: true, Legalisation: Legalisation.Legalised),
            new PaperForm(PaperKind.Housing, DocumentId, RegistrationDays: 365),
            new PaperForm(PaperKind.MedicalCertificate, DocumentId, new DateOnly(2026, 2, 16)),
            new PaperForm(PaperKind.Photo, DocumentId),
            new PaperForm(PaperKind.StateDuty, DocumentId),
        ],
        true);

    public static readonly PermitApplicationView Application = new(
        ApplicationId, "P71-2026-0000001", PermitApplicationStatus.Registered, "71", ApplicantCategory.Ordinary, [], null, At, Today, new DateOnly(2026, 4, 16), [], null, null, "1");

    public static readonly Page<PermitApplicationView> Applications = new([Application], null);

    public static readonly PermitApplicationView Agreed = Application with
    {
        Agreements = [new AgreementView("Department of police of Astana", true, [], null, At)],
        Version = "2",
    };

    public static readonly PermitApplicationView Refused = Agreed with
    {
        Status = PermitApplicationStatus.Refused,
        Refusal = new PermitRefusalView(
            "NP71-2026-0000001", Today, [new GroundView(Convicted.List, Convicted.Number, Conviction, Convicted.LegalBasis)], "Conviction of 12.05.2024."),
        Version = "3",
    };

    public static readonly Page<PermitStep> History = new(
        [new PermitStep(PermitStepKind.Registered, At, Roles.Portal, PaperCheck.AcceptanceBasis, null, null)], null);

    public static readonly FiledFormView FormFiled = new(
        ApplicationId, "P71-2026-0000001", "71", ApplicantCategory.Ordinary,
        new Applicant(
            "900101300017", "YILMAZ", "AHMET", null, new DateOnly(1990, 1, 1), "TUR",
            new IdentityDocument(IdentityDocumentKind.Passport, "U12345678", new DateOnly(2022, 5, 10), new DateOnly(2032, 5, 10), "Nufus"),
            "Astana, Mangilik El 8", "+77010000000", "a@example.kz"),
        null, [], null,
        [
            new FiledPaper(
                PaperKind.Passport, DocumentId, null, null, true, true, false, null, "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", "application/pdf"),
        ]);

    public static readonly PermitView Permit = new(
        "RP71-2026-0000001", PermitStatus.InForce, Today, new DateOnly(2036, 3, 1), "YILMAZ AHMET", new DateOnly(1990, 1, 1), "TUR", "71",
        LocalExecutiveBody.Of("71").Name, ApplicationId, At, "7KQ2M9XPAB4TREWZ", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        new ResidenceView([new Stay(Today, null)], ResidenceRule.Days, null, false, false, Ground.Residence.LegalBasis), null,
        [new PermitEvent(PermitEventKind.Granted, At, Roles.MigrationOfficer, PaperCheck.AcceptanceBasis, "P71-2026-0000001")], "1");

    public static readonly PermitView Annulled = Permit with
    {
        Status = PermitStatus.Annulled,
        Residence = new ResidenceView(
            [new Stay(Today, new DateOnly(2026, 5, 1))], ResidenceRule.Days, new ResidencePeriod(new DateOnly(2026, 5, 2), new DateOnly(2027, 5, 1), 0), false, true,
            Ground.Residence.LegalBasis),
        Annulment = new AnnulmentView(
            [new GroundView(GroundList.Article49, 15, TooFewDays, Ground.Residence.LegalBasis)], null, new DateTimeOffset(2027, 5, 3, 10, 0, 0, TimeSpan.FromHours(5))),
        Version = "3",
    };

    public static readonly PermitVerificationView Verification = new(
        "RP71-2026-0000001", PermitStatus.InForce, Today, new DateOnly(2036, 3, 1), "Y*** A***", "71", LocalExecutiveBody.Of("71").Name,
        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
}
