using KazMigration.ResidencePermits.Domain.Papers;

namespace KazMigration.ResidencePermits.Domain.Grounds;

/// <summary>Whether cited grounds can carry a decision: listed ones alone, and none that spares the person.</summary>
public static class GroundCheck
{
    /// <summary>Faults of the grounds of a refusal.</summary>
    public static IEnumerable<Fault> OfRefusal(IReadOnlyList<Ground> grounds, IReadOnlyList<Circumstance> circumstances, bool inDemandProfession) =>
        Check(grounds, g => g.MayRefuse, "groundCannotRefuse", circumstances, inDemandProfession);

    /// <summary>Faults of the grounds of an annulment; ground 15 stands on the stays registered.</summary>
    public static IEnumerable<Fault> OfAnnulment(
        IReadOnlyList<Ground> grounds, IReadOnlyList<Circumstance> circumstances, bool inDemandProfession, bool residenceTooShort)
    {
        foreach (var fault in Check(grounds, g => g.MayAnnul, "groundCannotAnnul", circumstances, inDemandProfession))
            yield return fault;
        for (var i = 0; i < grounds.Count; i++)
            if (grounds[i] == Ground.Residence && !residenceTooShort && !Exemptions.From(grounds[i], circumstances, inDemandProfession))
                yield return new Fault($"/grounds/{i}", "residenceLongEnough", grounds[i].LegalBasis, ("Days", Residence.ResidenceRule.Days));
    }

    private static IEnumerable<Fault> Check(
        IReadOnlyList<Ground> grounds, Func<Ground, bool> may, string cannot, IReadOnlyList<Circumstance> circumstances, bool inDemandProfession)
    {
        for (var i = 0; i < grounds.Count; i++)
        {
            var ground = grounds[i];
            if (!ground.Exists)
                yield return new Fault($"/grounds/{i}", "groundUnknown", Order992.Grounds);
            else if (!may(ground))
                yield return new Fault($"/grounds/{i}", cannot, ground.LegalBasis);
            else if (Exemptions.From(ground, circumstances, inDemandProfession))
                yield return new Fault($"/grounds/{i}", "groundDoesNotApply", ground.LegalBasis);
        }
    }
}
