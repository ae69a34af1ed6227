namespace KazMigration.Commission.Tests;

/// <summary>Parts of a commission's work, with what a test does not care about filled in.</summary>
internal static class Sample
{
    public static readonly WorkingCalendar Calendar = TestKit.Sample.Calendar;

    public static readonly string[] Three = ["member.71.1", "member.71.2", "member.71.3"];

    public static readonly Findings GoodFindings = new(
        DocumentsReliable: true, MeetsProfessionRequirements: true, [EducationValue.Higher], [Period("2014-01-01", "2020-12-31")], Note: null);

    public static WorkPeriod Period(string from, string? to) => new(Day(from), to is null ? null : Day(to));

    public static Composition Five() => Composition.Appoint(
        "71", Day("2023-07-01"), "secretary.71", [.. Enumerable.Range(1, 5).Select(MemberNo)], At("2023-07-01 09:00")).Value;

    public static Member MemberNo(int no) => new(
        $"member.71.{no}", $"Member {no}", (RepresentedBody)((no - 1) % 7), no == 1 ? MemberRole.Chair : MemberRole.Member);

    public static CommissionCase OpenCase(string forwarded = "2026-03-02 10:00", string registeredOn = "2026-03-02") =>
        CommissionCase.Open(File(registeredOn), At(forwarded), "officer", Calendar);

    public static CommissionCase AssessedCase(Findings? findings = null)
    {
        var opened = OpenCase();
        Assert.False(opened.RecordFindings(findings ?? GoodFindings, At("2026-03-02 11:00"), "secretary").Failed);
        return opened;
    }

    public static (CommissionCase Case, Protocol Protocol) ProtocolledCase()
    {
        var assessed = AssessedCase();
        return (assessed, assessed.DrawUpProtocol(ThreeSit(), 42, At("2026-03-03 10:00"), "secretary").Value);
    }

    public static Sitting ThreeSit(params StoodAside[] stoodAside) =>
        Sitting.Convene(Five(), Quorum.MoreThanHalf, Three, stoodAside).Value;

    private static CaseFile File(string registeredOn)
    {
        var name = new LocalizedText("Онколог дәрігер", "Врач-онколог", "Oncologist");
        return new(
            Guid.CreateVersion7(), "71-2026-000001", "71", Day(registeredOn),
            new Profession(Guid.CreateVersion7(), "priority-sectors", "236/2023-06-22", name, name, name), new Claims([], []));
    }
}
