using KazMigration.Applications.Application.Applications;
using KazMigration.Applications.Application.Certificates;
using KazMigration.Applications.Domain.Applications;
using KazMigration.Applications.Domain.Certificates;
using KazMigration.UseCases;

namespace KazMigration.Applications.Api.Endpoints;

/// <summary>What the description of the API shows: one made-up applicant through the whole job.</summary>
internal static class Examples
{
    private static readonly Guid ApplicationId = Guid.Parse("0195587b-0d2a-7f3e-9c1d-5a3c1c2c4f10");
    private static readonly Guid DocumentId = Guid.Parse("0195587a-3c01-7cc1-8f7a-0a6a51e7c111");
    private static readonly Guid ProfessionId = Guid.Parse("018917b2-4c00-7a00-8000-000000000206");
    private static readonly DateTimeOffset At = new(2026, 3, 2, 10, 0, 0, TimeSpan.FromHours(5));
    private static readonly LocalizedText Oncologist = new("Онколог дәрігер", "Врач онколог", "Oncologist");
    private static readonly LocalizedText Health = new("Денсаулық сақтау және әлеуметтік қызметтер ұсыну", "Здравоохранение и предоставление социальных услуг", "Health care and social services");
    private static readonly LocalizedText Activity = new("Денсаулық сақтау саласындағы қызмет", "Деятельность в области здравоохранения", "Health care activities");

    public static readonly ApplicationForm Form = new(
        ApplicationKind.Issue, "71",
        new ApplicantForm(
            "900101300017", "YILMAZ", "AHMET", null, new DateOnly(1990, 1, 1), "TUR",
            new IdentityDocumentForm("passport", "U12345678", new DateOnly(2022, 5, 10), new DateOnly(2032, 5, 10), "Nufus"),
            "Astana, Mangilik El 8", "+77010000000", null, "a@example.kz", "Ankara", "+905550000000"),
        null, ProfessionId,
        [new EducationForm(EducationLevel.Higher, "Hacettepe", "TUR", "Oncology", new DateOnly(2013, 6, 30))],
        [new ExperienceForm("City hospital", "Oncologist", new DateOnly(2014, 1, 1), new DateOnly(2020, 12, 31))],
        [
            new AttachmentForm(DocumentType.IdentityDocument, DocumentId),
            new AttachmentForm(DocumentType.EducationTranslation, DocumentId, Recognition.Nostrification),
            new AttachmentForm(DocumentType.WorkActivity, DocumentId),
        ],
        true);

    public static readonly ApplicationView Application = new(
        ApplicationId, "71-2026-0000001", ApplicationKind.Issue, ApplicationStatus.Registered, "71", At, new DateOnly(2026, 3, 2),
        new DateOnly(2026, 3, 4), new DateOnly(2026, 3, 10), null, null, "1");

    public static readonly Page<ApplicationView> Applications = new([Application], null);

    public static readonly Page<StepView> History = new(
        [new StepView(At, Roles.Portal, StepKind.Registered, LegalBasis.Order236("5; annex 2, row 7"), null, null)], null);

    public static readonly FormView FormFiled = new(
        ApplicationId, "71-2026-0000001", ApplicationKind.Issue, "71",
        new Applicant(
            "900101300017", "YILMAZ", "AHMET", null, new DateOnly(1990, 1, 1), "TUR",
            new IdentityDocument("passport", "U12345678", new DateOnly(2022, 5, 10), new DateOnly(2032, 5, 10), "Nufus"),
            "Astana, Mangilik El 8", "+77010000000", null, "a@example.kz", "Ankara", "+905550000000"),
        null, new Profession(ProfessionId, "priority-sectors", "236/2023-06-22", "2.1.6", Oncologist, Health, Activity),
        [new Education(EducationLevel.Higher, "Hacettepe", "TUR", "Oncology", new DateOnly(2013, 6, 30))],
        [new Experience("City hospital", "Oncologist", new DateOnly(2014, 1, 1), new DateOnly(2020, 12, 31))],
        [new Attachment(DocumentType.IdentityDocument, DocumentId, null, "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", "application/pdf")]);

    public static readonly Page<DeadlineView> Deadlines = new(
        [
            new DeadlineView(
                ApplicationId, "71-2026-0000001", TermKind.Forward, DeadlineState.Approaching, "71", new DateOnly(2026, 3, 2), new DateOnly(2026, 3, 4),
                "2026/1", Order236Terms.BasisOf(TermKind.Forward)),
        ],
        null);

    public static readonly CertificateView Certificate = new(
        "C71-2026-0000001", CertificateStatus.InForce, new DateOnly(2026, 3, 5), new DateOnly(2026, 6, 4), "YILMAZ AHMET", Oncologist, Health, Activity,
        "71", LocalExecutiveBody.Of("71").Name, ApplicationId, At, "71-2026-0000001", "7KQ2M9XPAB4TREWZ",
        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", LegalBasis.Order236("11"), "1", null, null, 0, null,
        [
            new CertificateStepView(
                At, "localExecutiveBody", CertificateStepKind.Issued, LegalBasis.Order236("11"), new DateOnly(2026, 3, 5), new DateOnly(2026, 6, 4),
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", null),
        ],
        []);

    public static readonly CertificateView Revoked = Certificate with
    {
        Status = CertificateStatus.Revoked,
        Revocation = new Revocation(
            "Labour inspection of Astana", "12-34", new DateOnly(2026, 4, 20), "Works as a driver; the certificate is for the profession of oncologist.",
            new DateTimeOffset(2026, 4, 21, 10, 0, 0, TimeSpan.FromHours(5))),
        Version = "2",
    };

    public static readonly CertificateView Restored = Revoked with
    {
        Status = CertificateStatus.InForce,
        Revocation = Revoked.Revocation! with
        {
            SetAside = new Restoration("S71-2026-0000001", LegalBasis.Order236("26"), new DateTimeOffset(2026, 5, 13, 10, 0, 0, TimeSpan.FromHours(5))),
        },
        Version = "3",
    };

    public static readonly ApplicationView Extension = Application with
    {
        Kind = ApplicationKind.Extend,
        ForwardDueOn = null,
        ResultDueOn = new DateOnly(2026, 3, 5),
        ConcernedCertificate = "C71-2026-0000001",
        ApplicantTerm = TermOf(ApplicantTermKind.Extension, "17"),
    };

    public static readonly InspectionActForm InspectionAct = new(
        "Labour inspection of Astana", "12-34", new DateOnly(2026, 4, 20), "Works as a driver; the certificate is for the profession of oncologist.");

    public static readonly NoticeForm NoticeForm = new(NoticeKind.NewEmployer, new DateOnly(2026, 3, 2), new EmployerForm("Clinic LLP", "010140001230"));

    public static readonly NoticeView Notice = new(
        DocumentId, "C71-2026-0000001", "71", NoticeKind.NewEmployer, new DateOnly(2026, 3, 2), new Employer("Clinic LLP", "010140001230", null), At,
        Roles.Applicant, TermOf(ApplicantTermKind.NewEmployerNotice, "18"), null);

    public static readonly Page<NoticeView> Notices = new([Notice], null);

    public static readonly VerificationView Verification = new(
        "C71-2026-0000001", CertificateStatus.InForce, new DateOnly(2026, 3, 5), new DateOnly(2026, 6, 4), "Y*** A***", Oncologist, "71",
        LocalExecutiveBody.Of("71").Name, "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");

    private static ApplicantTermView TermOf(ApplicantTermKind kind, string paragraph) => new(
        kind, new DateOnly(2026, 3, 2), new DateOnly(2026, 3, 10), "2026/1", new DateOnly(2026, 3, 2), 0, LegalBasis.Order236(paragraph));
}
