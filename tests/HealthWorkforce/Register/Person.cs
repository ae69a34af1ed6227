using KazMigration.HealthWorkforce.Domain.Workers;

namespace KazMigration.HealthWorkforce.Tests.Register;

/// <summary>One person and the hirings of it, with everything in order, for tests that change what they are about.</summary>
internal static class Person
{
    public const string Hospital = "010140001230";
    public const string Clinic = "060840001235";

    public static readonly Registrar OfHospital = new("hr", Hospital);
    public static readonly Registrar OfClinic = new("hr", Clinic);

    public static readonly NomenclaturePosition Doctor = new(
        new Guid("01981c4a-5c00-7a00-8000-000000000007"), "7", "66/2025-07-16", new("Дәрігер", "Врач", "Doctor"), new("Мамандар", "Специалисты", "Specialists"));

    public static readonly NomenclaturePosition Nurse = Doctor with { Id = new Guid("01981c4a-5c00-7a00-8000-000000000028"), Code = "28", Name = new("Мейіргер", "Медсестра", "Nurse") };

    public static readonly PersonalData Aigul = Of(1);

    public static readonly WorkingCalendar Calendar = Sample.Calendar;

    public static PersonalData Of(int serial) => new(
        TestIin.Of(new(1990, 1, 1), serial, female: true), "AKHMETOVA", "AIGUL", "SERIKQYZY", Sex.Female, new(1990, 1, 1), "Almaty", "KAZ",
        new("identityCard", "012345678", new(2020, 5, 10), new(2030, 5, 9), "MIA"), "Astana, Mangilik El 8", "Astana, Mangilik El 8", new(2020, 6, 1),
        [new("diploma", "JB-1177", "Asfendiyarov University", "KAZ", "General medicine", new(2013, 6, 30))],
        [new("KZ-12-345678", "Therapy", "Ministry of Health", new(2025, 4, 1), new(2030, 4, 1))],
        [new("Evidence-based medicine", "Astana Medical University", 60, new(2025, 11, 28), "1234")]);

    public static Hiring HiredBy(string organisation, string on, string region = "71", NomenclaturePosition? position = null) =>
        new(organisation, organisation == Hospital ? "City hospital" : "Clinic", region, position ?? Doctor, null, Almaty.Day(on));

    public static HealthWorker Registered(string hiredOn = "2026-03-02", string at = "2026-03-03 10:00") =>
        HealthWorker.Register(Aigul, HiredBy(Hospital, hiredOn), Almaty.At(at), OfHospital, Calendar);
}
