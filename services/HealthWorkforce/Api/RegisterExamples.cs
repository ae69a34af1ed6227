using KazMigration.HealthWorkforce.Application.Reports;
using KazMigration.HealthWorkforce.Application.Workers;
using KazMigration.HealthWorkforce.Domain;
using KazMigration.HealthWorkforce.Domain.Reports;
using KazMigration.HealthWorkforce.Domain.Workers;
using KazMigration.UseCases;

namespace KazMigration.HealthWorkforce.Api;

/// <summary>What the description of the API shows of the register: one made-up worker.</summary>
internal static class RegisterExamples
{
    private const string OldName = "Директордың мейіргер ісі жөніндегі орынбасары";

    private const string Organisation = "010140001230";

    private static readonly Guid WorkerId = Guid.Parse("019cb47c-0d2a-7f3e-9c1d-5a3c1c2c4f10");
    private static readonly Guid WorkplaceId = Guid.Parse("019cb47c-0d2a-7f3e-9c1d-5a3c1c2c4f11");
    private static readonly DateTimeOffset At = new(2026, 3, 4, 10, 0, 0, TimeSpan.FromHours(5));
    private static readonly DateOnly Hired = new(2026, 3, 2);

    public static readonly WorkplaceForm Place = new(Organisation, "City hospital", "71", null, OldName, Hired);

    public static readonly TransferForm Transfer = new(null, "Бас мейіргер", "75", new DateOnly(2026, 3, 10));

    public static readonly WorkerForm Hiring = new(
        new PersonForm(
            "900101300017", "YILMAZ", "AHMET", null, Sex.Male, new DateOnly(1990, 1, 1), "Ankara", "TUR",
            new IdentityDocumentForm("passport", "U12345678", new DateOnly(2022, 5, 10), new DateOnly(2032, 5, 10), "Nufus"),
            "Astana, Mangilik El 8", "Astana, Mangilik El 8", new DateOnly(2026, 2, 16),
            [new EducationDocumentForm("diploma", "2013-1177", "Hacettepe", "TUR", "Medicine", new DateOnly(2013, 6, 30))],
            [new CertificateForm("KZ-12-345678", "Therapy", "Ministry of Health", new DateOnly(2025, 4, 1), new DateOnly(2030, 4, 1))],
            [new TrainingForm("Evidence-based medicine", "Astana Medical University", 60, new DateOnly(2025, 11, 28), "1234")]),
        Place);

    public static readonly NomenclaturePosition Deputy = new(
        Guid.Parse("01981087-ec00-77af-9cc1-5beab83e5b79"), "5", "66/2025-07-16",
        new LocalizedText("Мейіргер ісі жөніндегі директордың орынбасары", "Заместитель директора по сестринскому делу", "Deputy director for nursing"),
        new LocalizedText("Басшылардың лауазымдары", "Должности руководителей", "Positions of managers"));

    public static readonly WorkerView Worker = new(
        WorkerId,
        new PersonalData(
            "900101300017", "YILMAZ", "AHMET", null, Sex.Male, new DateOnly(1990, 1, 1), "Ankara", "TUR",
            new IdentityDocument("passport", "U12345678", new DateOnly(2022, 5, 10), new DateOnly(2032, 5, 10), "Nufus"),
            "Astana, Mangilik El 8", "Astana, Mangilik El 8", new DateOnly(2026, 2, 16),
            [new EducationDocument("diploma", "2013-1177", "Hacettepe", "TUR", "Medicine", new DateOnly(2013, 6, 30))],
            [new SpecialistCertificate("KZ-12-345678", "Therapy", "Ministry of Health", new DateOnly(2025, 4, 1), new DateOnly(2030, 4, 1))],
            [new Training("Evidence-based medicine", "Astana Medical University", 60, new DateOnly(2025, 11, 28), "1234")]),
        [
            new WorkplaceView(
                WorkplaceId, Organisation, "City hospital", "71", Deputy, OldName, Hired, new DateOnly(2026, 3, 4), new DateOnly(2026, 3, 5), 0, null, null,
                null, null),
        ],
        At, 1);

    public static readonly OneWorkplaceView OneWorkplace = new(
        WorkerId, Worker.Workplaces[0] with { LeftOn = new DateOnly(2026, 3, 31), EndedBy = WorkplaceEnd.Departed, Reason = "End of the contract" }, 2);

    public static readonly WorkerView WorkerWithTakenBack = Worker with
    {
        Version = 3,
        TakenBack =
        [
            Worker.Workplaces[0] with
            {
                Id = Guid.Parse("019cb47c-0d2a-7f3e-9c1d-5a3c1c2c4f14"), Region = "75", EntryDueOn = null, LateBy = null, HiredOn = new DateOnly(2026, 3, 3),
                EndedBy = WorkplaceEnd.TakenBack,
            },
        ],
    };

    public static readonly Page<WorkerListItem> Workers = new(
        [new WorkerListItem(WorkerId, "YILMAZ", "AHMET", null, new DateOnly(1990, 1, 1), [new WorkplaceListItem(WorkplaceId, Organisation, "City hospital", "71", Deputy.Code, Hired, 0)])],
        null);

    public static readonly Page<RegisterStepView> History = new(
        [
            new RegisterStepView(1, At, Roles.HumanResources, Organisation, StepKind.Registered, Order253.Basis("8"), null, null, [], null, null),
            new RegisterStepView(2, At, Roles.HumanResources, Organisation, StepKind.Hired, Order253.Basis("8"), WorkplaceId, 0, [], null, null),
            new RegisterStepView(
                3, At.AddDays(5), Roles.HumanResources, Organisation, StepKind.Changed, Order253.Basis("9"), null, null,
                [new FieldChange("residence", "Astana, Mangilik El 8", "Almaty, Abay 10")], null, null),
            new RegisterStepView(
                4, At.AddDays(6), Roles.HumanResources, Organisation, StepKind.TakenBack, Order253.Basis("9"), WorkplaceId, null, [], MovementKind.Hired,
                "Entered for another person of the same name"),
        ],
        null);

    private static readonly MovementFigures None = new(0, 0, 0, 0, 0, 0, 0, 0);

    private static readonly ReportRow Row = new("71", LocalExecutiveBody.Of("71").Name, 1, 1, None with { Registered = 1, Hired = 1 }, None with { Departed = 2 });

    public static readonly ReportView Report = new(
        Guid.Parse("019d5a11-0d2a-7f3e-9c1d-5a3c1c2c4f12"), new DateOnly(2026, 3, 1), new DateOnly(2026, 3, 1), new DateOnly(2026, 3, 31),
        new DateTimeOffset(2026, 4, 8, 9, 0, 0, TimeSpan.FromHours(5)), new DateOnly(2026, 4, 8), new DateOnly(2026, 4, 10), false, null,
        Row with { Key = "", Name = null }, [Row],
        [Row with { Key = Organisation, Name = new LocalizedText("City hospital", "City hospital", "City hospital") }], [Row with { Key = Deputy.Code, Name = Deputy.Name }],
        [new RegionMoves("75", "71", 1, 0)]);

    public static readonly Page<ReportListItem> Reports = new(
        [new ReportListItem(Report.Id, Report.Month, Report.From, Report.To, Report.MadeAt, Report.MadeOn, Report.DueOn, false, null)], null);

    public static readonly Page<ReportTermView> ReportTerms = new(
        [
            new ReportTermView(
                Guid.Parse("019d5a11-0d2a-7f3e-9c1d-5a3c1c2c4f13"), new DateOnly(2026, 3, 1), new DateOnly(2026, 4, 10), TermNotice.Approaching, Order253.Basis("6")),
        ],
        null);
}
