namespace KazMigration.ResidencePermits.Domain.Papers;

/// <summary>The papers filed against the checklist: everything that is missing, too old, or not fit to be accepted.</summary>
public static class PaperCheck
{
    /// <summary>An incomplete or expired set is not accepted: nothing is registered and no term starts.</summary>
    public static readonly LegalBasis AcceptanceBasis = Order992.Row8("items 1-10");

    /// <param name="required">What the checklist asks.</param>
    /// <param name="filed">What was attached; the pointer of each is its place.</param>
    /// <param name="passportExpiresOn">Last day of the passport or of the stateless person's document; null for one without a term.</param>
    /// <param name="filedOn">The day of filing.</param>
    public static IEnumerable<Fault> Faults(
        IReadOnlyList<RequiredPaper> required, IReadOnlyList<FiledPaper> filed, DateOnly? passportExpiresOn, DateOnly filedOn)
    {
        ArgumentNullException.ThrowIfNull(required);
        ArgumentNullException.ThrowIfNull(filed);
        foreach (var paper in required.Where(r => filed.All(f => f.Kind != r.Kind)))
            yield return new Fault("/documents", "documentMissing", paper.LegalBasis, ("Documents", new[] { paper.Kind }));
        if (required.Any(r => r.Term == PaperTerm.ValidMoreThan) && passportExpiresOn is { } last && !IsLongEnough(last, filedOn))
            yield return new Fault(
                "/applicant/identityDocument/expiresOn", "documentEndsTooSoon", Order992.Item(2), ("Days", RequiredPaper.TermDays), ("ExpiresOn", last));

        for (var i = 0; i < filed.Count; i++)
            foreach (var fault in Faults(filed[i], required.FirstOrDefault(r => r.Kind == filed[i].Kind)?.Term, $"/documents/{i}", filedOn))
                yield return fault;
    }

    /// <summary>More than 180 days: 181 at least are left after the day of filing.</summary>
    public static bool IsLongEnough(DateOnly expiresOn, DateOnly filedOn) => expiresOn.DayNumber - filedOn.DayNumber > RequiredPaper.TermDays;

    /// <summary>Issued at most 180 days before the day of filing. Open reading: counted from the day of issue.</summary>
    public static bool IsFresh(DateOnly issuedOn, DateOnly filedOn) => filedOn.DayNumber - issuedOn.DayNumber <= RequiredPaper.TermDays;

    private static IEnumerable<Fault> Faults(FiledPaper paper, PaperTerm? term, string pointer, DateOnly filedOn)
    {
        var basis = Order992.Item((int)paper.Kind);
        if (term == PaperTerm.IssuedAtMost && paper.IssuedOn is { } issued && !IsFresh(issued, filedOn))
            yield return new Fault(pointer + "/issuedOn", "documentTooOld", Order992.Row8("validity"), ("Days", RequiredPaper.TermDays), ("IssuedOn", issued));
        if (term == PaperTerm.RegistrationAtLeast && paper.RegistrationDays is { } days && days < RequiredPaper.TermDays)
            yield return new Fault(pointer + "/registrationDays", "registrationTooShort", basis, ("Days", RequiredPaper.TermDays));
        if (paper is { ForeignLanguage: true, NotarisedTranslation: false })
            yield return new Fault(pointer + "/notarisedTranslation", "translationMissing", Order992.Row8("translation"));
        if (paper is { IssuedAbroad: true, Legalisation: null } && paper.Kind is not PaperKind.Passport)
            yield return new Fault(pointer + "/legalisation", "legalisationMissing", Order992.Row8("legalisation"));
    }
}
