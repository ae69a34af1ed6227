using KazMigration.Applications.Domain.Applications;

namespace KazMigration.TestKit;

/// <summary>Filings and their parts with everything in order, for tests that change what they are about.</summary>
public static class Sample
{
    public static readonly DateOnly BirthDate = new(1990, 1, 1);

    public static readonly IdentityDocument Passport = new("passport", "U12345678", new(2022, 5, 10), new(2032, 5, 10), "Nufus");

    public static readonly Applicant Applicant = new(
        TestIin.Of(BirthDate), "YILMAZ", "AHMET", null, BirthDate, "TUR", Passport,
        "Astana, Kabanbay batyr 1", "+77010000000", null, "a@example.kz", "Ankara, Atatürk 1", "+905550000000");

    public static readonly Profession Oncologist = new(
        new Guid("5f7c8f1e-3c1b-5d7e-9f00-0123456789ab"), "priority-sectors", "236/2023-06-22", "2212",
        new("Онколог дәрігер", "Врач-онколог", "Oncologist"),
        new("Денсаулық сақтау", "Здравоохранение", "Health care"),
        new("Ауруханалардың қызметі", "Деятельность больниц", "Hospital activities"));

    /// <summary>An application for a first certificate with the complete set of documents (Order 236, annex 2, row 8).</summary>
    public static readonly Filing Filing = new(
        ApplicationKind.Issue, "71", Applicant, null, Oncologist,
        [new Education(EducationLevel.Higher, "Ankara Üniversitesi", "TUR", "Medicine", new(2013, 6, 30))],
        [new Experience("Ankara Hastanesi", "Oncologist", new(2014, 1, 1), new(2020, 12, 31))],
        [Attached(DocumentType.IdentityDocument), Attached(DocumentType.EducationTranslation, Recognition.Nostrification), Attached(DocumentType.WorkActivity)],
        "applicant");

    public static readonly Representative Representative = new(
        TestIin.Of(new(1985, 5, 5)), "AKHMETOVA", "AIGUL", null, new Authority("powerOfAttorney", "15-22", new(2026, 1, 10), new(2027, 1, 10), "Notary"));

    /// <summary>The commission recommends to issue, with more than the threshold of six points (p. 10).</summary>
    public static readonly Recommendation ToIssue = new(true, 7, 6, [], "P71-2026-0000001", new(2026, 3, 4));

    /// <summary>The commission recommends to refuse for fewer than six points (annex 2, row 9.2).</summary>
    public static readonly Recommendation ToRefuse = new(
        false, 5, 6, [new Ground("belowSixPoints", LegalBasis.Order236("annex 2, row 9, item 2"))], "P71-2026-0000002", new(2026, 3, 4));

    /// <summary>A refusal notice on that recommendation.</summary>
    public static readonly Refusal Refusal = new(
        "R71-2026-0000001", new(2026, 3, 4), ToRefuse.Grounds, new Guid("019cb000-0000-7000-8000-000000000001"), new Guid("019cb000-0000-7000-8000-000000000002"), new string('a', 64));

    /// <summary>An application of another kind about a certificate of the same person, with what it rests on.</summary>
    public static Filing Changing(ApplicationKind kind, string number = "C71-2026-0000001", ChangeOf change = ChangeOf.Name, DateOnly? contractEnd = null)
    {
        var (on, employer) = (new DateOnly(2026, 3, 2), new Employer("Clinic LLP", "010140001230", null));
        var (term, occasion) = kind switch
        {
            ApplicationKind.Extend => (ApplicantTermKind.Extension, new Occasion(number, new EmploymentContract(employer, on, on, contractEnd), null, null)),
            ApplicationKind.Reissue => (ApplicantTermKind.Reissue, new Occasion(number, null, new Change(change, on, employer, null), null)),
            _ => (ApplicantTermKind.Duplicate, new Occasion(number, null, null, new Loss(LossOf.Lost, on))),
        };
        return Filing with
        {
            Kind = kind,
            Education = [],
            Experience = [],
            Occasion = occasion,
            ApplicantTerm = ApplicantTerm.Of(term, on, on, on, Calendar),
        };
    }

    /// <summary>The working calendars of the product.</summary>
    public static readonly WorkingCalendar Calendar = WorkingCalendar.Load(Path.Combine(AppContext.BaseDirectory, "Calendar"));

    public static Attachment Attached(DocumentType type, Recognition? recognition = null) =>
        new(type, Guid.CreateVersion7(), recognition, new string('0', 64), "application/pdf");
}
