namespace KazMigration.ResidencePermits.Domain.Papers;

/// <summary>Which papers row 8 asks of a person, and which of the full list it spares them.</summary>
public static class Checklist
{
    private static readonly PaperKind[] Full =
    [
        PaperKind.ApplicationQuestionnaire, PaperKind.Passport, PaperKind.Solvency, PaperKind.CriminalRecord, PaperKind.ChildConsent,
        PaperKind.Housing, PaperKind.MedicalCertificate, PaperKind.Photo, PaperKind.StateDuty,
    ];

    /// <summary>Every paper asked of this person, in the order of the row.</summary>
    public static IReadOnlyList<RequiredPaper> Of(Situation situation, PermitPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(situation);
        ArgumentNullException.ThrowIfNull(policy);
        var spared = SparedOf(situation, policy).Select(s => s.Kind).ToHashSet();
        var consent = ConsentReason(situation);
        List<RequiredPaper> papers =
        [
            .. Full.Where(k => !spared.Contains(k) && (k != PaperKind.ChildConsent || consent is not null))
                .Select(k => Item(k, k == PaperKind.ChildConsent ? consent!.Value : ReasonOf(k, situation))),
        ];
        if (situation is { Category: ApplicantCategory.Ordinary, InDemandProfession: true })
            papers.Add(Item(PaperKind.PetitionLetter, PaperReason.InDemandProfession));
        if (situation.Category is ApplicantCategory.MinorUnder18)
            papers.AddRange(OfMinor(situation));
        if (situation.NeedsRepresentative)
            papers.Add(new(PaperKind.Authority, PaperReason.Represented, Order992.Row8("filing"), null));
        return papers;
    }

    /// <summary>Papers of the full list that this person need not bring, and why.</summary>
    public static IEnumerable<SparedPaper> SparedOf(Situation situation, PermitPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(situation);
        ArgumentNullException.ThrowIfNull(policy);
        foreach (var kind in Full.Except(SetOf(situation.Category)))
            yield return new(kind, SparedReason.ReducedSet, Order992.Row8(PartOf(situation.Category)));
        if (situation.Category is not ApplicantCategory.Ordinary)
            yield break;

        if (situation.Is(Circumstance.Refugee))
            yield return new(PaperKind.CriminalRecord, SparedReason.Refugee, Order992.Item(4));
        else if (situation is { Citizenship: "CHN" } && situation.Is(Circumstance.EthnicKazakh))
            yield return new(PaperKind.CriminalRecord, SparedReason.EthnicKazakhOfChina, Order992.Item(4));
        if (!policy.HousingAskedOfTheSpared && Exempt(situation))
            yield return new(PaperKind.Housing, SparedReason.ExemptFromSolvency, Order992.Item(6));
    }

    private static PaperKind[] SetOf(ApplicantCategory category) => category switch
    {
        ApplicantCategory.OtherCitizenshipThroughMission =>
            [PaperKind.ApplicationQuestionnaire, PaperKind.Passport, PaperKind.Photo, PaperKind.StateDuty],
        ApplicantCategory.MinorUnder18 =>
            [PaperKind.ApplicationQuestionnaire, PaperKind.Passport, PaperKind.ChildConsent, PaperKind.Housing, PaperKind.Photo, PaperKind.StateDuty],
        _ => Full,
    };

    // At 14 and 15 both the consent and the birth certificate are asked: the row sets two ages and no exception.
    private static IEnumerable<RequiredPaper> OfMinor(Situation situation)
    {
        if (situation.Age < 16)
            yield return new(PaperKind.BirthCertificate, PaperReason.Under16, Order992.Row8("minors"), null);
        if (situation.ParentAbroad)
            yield return new(PaperKind.OtherParentConsent, PaperReason.ParentAbroad, Order992.Row8("minors"), null);
    }

    private static PaperReason? ConsentReason(Situation situation) =>
        situation.Age is >= 14 and < 18 ? PaperReason.ApplicantAged14To18 : situation.ChildAged14To18 ? PaperReason.ChildAged14To18 : null;

    private static PaperReason ReasonOf(PaperKind kind, Situation situation) =>
        kind == PaperKind.Solvency && Exempt(situation) ? PaperReason.ExemptFromSolvency : PaperReason.Everyone;

    private static bool Exempt(Situation situation) => Grounds.Exemptions.FromSolvency(situation.Circumstances, situation.InDemandProfession);

    private static RequiredPaper Item(PaperKind kind, PaperReason reason) => new(kind, reason, Order992.Item((int)kind), TermOf(kind));

    private static PaperTerm? TermOf(PaperKind kind) => kind switch
    {
        PaperKind.Passport => PaperTerm.ValidMoreThan,
        PaperKind.Solvency or PaperKind.CriminalRecord or PaperKind.MedicalCertificate => PaperTerm.IssuedAtMost,
        PaperKind.Housing => PaperTerm.RegistrationAtLeast,
        _ => null,
    };

    private static string PartOf(ApplicantCategory category) => category is ApplicantCategory.MinorUnder18 ? "minors" : "other citizenship through a mission";
}
