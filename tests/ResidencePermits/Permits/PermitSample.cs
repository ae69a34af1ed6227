using KazMigration.ResidencePermits.Application.Filing;
using KazMigration.ResidencePermits.Domain;
using KazMigration.ResidencePermits.Domain.Filing;
using KazMigration.ResidencePermits.Domain.Papers;

namespace KazMigration.ResidencePermits.Tests.Permits;

/// <summary>People and papers with everything in order, for tests that change what they are about.</summary>
internal static class PermitSample
{
    public static readonly AlmatyTime Now = Almaty.At("2026-03-02 10:00");

    public static readonly Situation Adult = new(ApplicantCategory.Ordinary, new(1990, 1, 1), "TUR", [], false, false, false, Now.Date);

    public static readonly string Iin = TestIin.Of(new(1990, 1, 1));

    public static readonly Applicant Applicant = new(
        Iin, "YILMAZ", "AHMET", null, new(1990, 1, 1), "TUR",
        new(IdentityDocumentKind.Passport, "U12345678", new(2022, 5, 10), new(2032, 5, 10), "Nufus"), "Astana, Mangilik El 8", null, null);

    public static Situation Aged(int years, ApplicantCategory category) => Adult with { Category = category, BirthDate = Now.Date.AddYears(-years) };

    public static PermitApplication Registered(params Circumstance[] circumstances) => Registered(null, circumstances);

    public static PermitApplication Registered(InDemandProfession? profession, params Circumstance[] circumstances) => Registered(Now, profession, circumstances);

    public static PermitApplication Registered(AlmatyTime at, InDemandProfession? profession = null, params Circumstance[] circumstances) => PermitApplication.Register(
        new PermitFiling("71", ApplicantCategory.Ordinary, Applicant, null, circumstances, profession, [], "applicant"), at, Sample.Calendar, new(18, 30), PermitPolicy.Default);

    public static Agreement Answer(bool positive = true, string body = "Police") =>
        new(body, positive, positive ? [] : [new(Domain.Grounds.GroundList.Article49, 18)], null, Now.Instant);

    /// <summary>A complete form whose papers are all this upload.</summary>
    public static PermitForm Form(Guid documentId) => new(
        "71", ApplicantCategory.Ordinary,
        new PermitApplicantForm(
            Iin, "YILMAZ", "AHMET", null, new DateOnly(1990, 1, 1), "TUR",
            new PermitIdentityDocumentForm(IdentityDocumentKind.Passport, "U12345678", new DateOnly(2022, 5, 10), new DateOnly(2032, 5, 10), "Nufus"), "Astana"),
        Documents:
        [
            new PaperForm(PaperKind.ApplicationQuestionnaire, documentId),
            new PaperForm(PaperKind.Passport, documentId),
            new PaperForm(PaperKind.Solvency, documentId, new DateOnly(2026, 2, 10)),
            new PaperForm(PaperKind.CriminalRecord, documentId, new DateOnly(2026, 1, 20)),
            new PaperForm(PaperKind.Housing, documentId, RegistrationDays: 180),
            new PaperForm(PaperKind.MedicalCertificate, documentId, new DateOnly(2026, 2, 16)),
            new PaperForm(PaperKind.Photo, documentId),
            new PaperForm(PaperKind.StateDuty, documentId),
        ],
        ConsentToDataProcessing: true);
}
