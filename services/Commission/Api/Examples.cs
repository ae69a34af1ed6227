using KazMigration.Commission.Application;
using KazMigration.Commission.Domain;
using KazMigration.UseCases;

namespace KazMigration.Commission.Api;

/// <summary>Examples in the description of the API: one case from the file to the decision.</summary>
internal static class Examples
{
    private static readonly Guid CaseId = Guid.Parse("0198c1f2-7a34-7c11-9d5e-0f2b6c3a4d5e");
    private static readonly Guid ApplicationId = Guid.Parse("0198c1f0-11aa-7b22-8c33-1a2b3c4d5e6f");
    private static readonly Guid ProtocolId = Guid.Parse("0198c6e8-05bc-7d33-a144-2b3c4d5e6f70");
    private static readonly DateOnly Received = new(2026, 3, 2);
    private static readonly DateOnly Due = new(2026, 3, 5);
    private static readonly WorkPeriod Worked = new(new(2014, 1, 1), new(2020, 12, 31));
    private static readonly ScoreView Score = new(3, 4, 7, 6);

    private static readonly Member[] Members =
    [
        new("member.71.1", "Комиссия мүшесі 71.1", RepresentedBody.LocalExecutiveBody, MemberRole.Chair),
        new("member.71.2", "Комиссия мүшесі 71.2", RepresentedBody.Education, MemberRole.Member),
        new("member.71.3", "Комиссия мүшесі 71.3", RepresentedBody.InternalAffairs, MemberRole.Member),
    ];

    public static readonly FindingsBody Findings = new(true, true, [EducationValue.Higher], [Worked]);

    public static readonly AssessmentView Assessment = new(Score, Recommendation.Issue, []);

    public static readonly ScoreEstimateBody Claims = new([], [new(new(2020, 3, 2), null)], Received);

    public static readonly ScoreEstimateView Estimate = new(
        new(0, 4, 4, 6), LegalBasis.Order236Edition, Received, 6, false,
        [
            new([], new(11, 5, new(2031, 3, 1))),
            new([EducationValue.Higher, EducationValue.EnglishTeachingCertificate], null),
        ]);

    public static readonly ProtocolBody Sitting =
        new(["member.71.1", "member.71.2", "member.71.3"], [new("member.71.5", "Өтініш берушінің жұмыс берушісімен еңбек қатынасында")]);

    public static readonly SignatureBody Signature = new();

    public static readonly CompositionBody NewComposition = new(new(2023, 7, 1), "secretary.71", Members);

    public static readonly CompositionView Composition = new("71", new(2023, 7, 1), "secretary.71", Members, 2, 1);

    public static readonly Page<CaseListItem> Cases = new(
        [new(CaseId, ApplicationId, "71-2026-000017", CaseStatus.Open, "71", Received, Received, Due, null, 1)], null);

    public static readonly Page<DeadlineView> Deadlines = new(
        [new(CaseId, ApplicationId, "71-2026-000017", "71", CaseStatus.Open, Due, "2026/1", DeadlineState.Approaching)], null);

    public static readonly DeadlineReceiptView Receipt = new(
        "{\"application\":\"71-2026-000017\",…,\"term\":\"commissionDecision\",\"owedBy\":\"commission\",…,\"days\":[{\"date\":\"2026-03-03\",\"number\":1},{\"date\":\"2026-03-04\",\"number\":2},{\"date\":\"2026-03-05\",\"number\":3}],\"dueOn\":\"2026-03-05\",\"endedOn\":null}",
        Hash, "MIIF…", At("2026-03-02T11:00:00+05:00"));

    public static readonly Page<WorkItem> Work = new(
        [new(CommissionTask.RecordFindings, CaseId, ApplicationId, "71-2026-000017", "71", Received, Due, 3, 0, "2026/1", null, LegalBasis.Order236("8, 9, 10"))], null);

    public static readonly WorkCounts WorkCounts = new([new(CommissionTask.RecordFindings, 5, 1, 0), new(CommissionTask.DrawUpProtocol, 2, 0, 0)]);

    public static readonly CaseView Case = new(
        CaseId, ApplicationId, "71-2026-000017", CaseStatus.Protocolled, "71", Received, Received, Due, "2026/1",
        new(
            Guid.Parse("5b7d0f0e-6f0a-5c39-9a53-2f6a9f0d7c11"), "priority-sectors", "236/2023-06-22",
            new("Онколог дәрігер", "Врач-онколог", "Oncologist"),
            new("Денсаулық сақтау және әлеуметтік қызметтер ұсыну", "Здравоохранение и предоставление социальных услуг", "Health care and social services"),
            new("Денсаулық сақтау саласындағы қызмет", "Деятельность в области здравоохранения", "Health care")),
        new([new("higher", "Онкология", new(2013, 6, 30))], [new("Онколог", new(2014, 1, 1), new(2020, 12, 31))]),
        new(true, true, [EducationValue.Higher], [Worked], null),
        Score, LegalBasis.Order236Edition, Recommendation.Issue, [],
        new(ProtocolId, "71-2026-000042", new(2026, 3, 3), 3, 1), null,
        [new(At("2026-03-02T11:00:00+05:00"), Roles.Officer, CaseStep.Received, LegalBasis.Order236("7"), false)],
        3);

    public static readonly ProtocolView Protocol = new(
        ProtocolId, "71-2026-000042", CaseId, "71", new(2026, 3, 3), Members,
        [new("member.71.5", "Өтініш берушінің жұмыс берушісімен еңбек қатынасында")], 5,
        [new("member.71.1", At("2026-03-03T12:00:00+05:00"), Hash, null)], false, null, "{\"number\":\"71-2026-000042\",…}", Hash, 2);

    private const string Hash = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private static DateTimeOffset At(string instant) => DateTimeOffset.Parse(instant, null);
}
