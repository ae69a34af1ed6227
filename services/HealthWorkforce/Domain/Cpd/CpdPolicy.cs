namespace KazMigration.HealthWorkforce.Domain.Cpd;

/// <summary>
/// How results of continuous professional development are counted (Order 66, p. 6–11, 15 and annex 1 to the Rules), in one
/// edition. Readings taken where the act is silent: criterion 5 belongs to chapter 3; a value with a report replaces the plain one
/// and counts per day; only whole steps of a criterion count; nothing limits the credits of a criterion.
/// </summary>
public sealed class CpdPolicy(string edition, DateOnly inForceFrom, bool inForceFromDerived, IReadOnlyList<CpdCriterion> criteria)
{
    private static readonly string[] OwnLanguages = ["kk", "ru"];

    /// <summary>Number and date of the order, such as "66/2025-07-16".</summary>
    public string Edition => edition;

    public DateOnly InForceFrom => inForceFrom;

    /// <summary>Whether the day in force was counted and not read from an official publication.</summary>
    public bool InForceFromDerived => inForceFromDerived;

    /// <summary>In the order of the act.</summary>
    public IReadOnlyList<CpdCriterion> Criteria => criteria;

    public CpdCriterion? Find(int number) => criteria.FirstOrDefault(c => c.Number == number);

    /// <summary>Credits of a result that <see cref="Check"/> finds no fault with.</summary>
    public decimal Credits(CpdResult result)
    {
        var rate = Find(result.Criterion)?.RateOf(result);
        return rate is null ? 0 : result.Quantity / rate.Per * rate.Credits;
    }

    /// <summary>
    /// Everything about a result that does not meet its criterion on a day; each is a ground to refuse its confirmation (p. 11).
    /// </summary>
    /// <param name="result">The result.</param>
    /// <param name="isTranslated">Whether a notarised translation is attached.</param>
    /// <param name="on">The day of entry or confirmation.</param>
    public IEnumerable<Fault> Check(CpdResult result, bool isTranslated, DateOnly on)
    {
        if (Find(result.Criterion) is not { } criterion)
            return [new("/criterion", "cpdCriterionUnknown", Order283.Basis("annex 1"))];

        return [.. Amount(criterion, result), .. Time(criterion, result, on), .. Person(criterion, result), .. Origin(criterion, result, isTranslated)];
    }

    /// <summary>Whether a result counts in sums of a day: not later, and within the last years of its criterion.</summary>
    public bool Counts(CpdCredit credit, DateOnly on) =>
        Find(credit.Criterion) is { } criterion && IsWithin(credit.CompletedOn, criterion.Demand.WindowYears, on);

    /// <summary>Credits by chapter on a day; what does not count then is left out.</summary>
    public CpdTotals Totals(IEnumerable<CpdCredit> confirmed, DateOnly on)
    {
        var counted = confirmed.Where(c => Counts(c, on)).ToLookup(c => Find(c.Criterion)!.Chapter, c => c.Credits);
        return new(counted[CpdChapter.AdditionalEducation].Sum(), counted[CpdChapter.NonFormalEducation].Sum(), counted[CpdChapter.AdditionalCompetences].Sum());
    }

    /// <summary>Whether a day lies in the last so many years up to and including another.</summary>
    public static bool IsWithin(DateOnly day, int years, DateOnly on) => day <= on && day > on.AddYears(-years);

    private static IEnumerable<Fault> Amount(CpdCriterion criterion, CpdResult result)
    {
        if (criterion.RateOf(result) is not { } rate)
            yield return new("/level", "cpdRateUnknown", criterion.Basis, ("Criterion", criterion.Number));
        else if (result.Quantity < rate.Per)
            yield return new("/quantity", "cpdTooFew", criterion.Basis, ("Least", rate.Per));
        else if (criterion.Demand.MembershipYears is not null && result.Quantity != 1)
            yield return new("/quantity", "cpdOneMembership", criterion.Basis);
        if (criterion.Demand.IsCourse && result.Grade is null)
            yield return new("/grade", "required", Order283.Basis("annex 3, row 3"));
    }

    private static IEnumerable<Fault> Time(CpdCriterion criterion, CpdResult result, DateOnly on)
    {
        var (demand, completed) = (criterion.Demand, result.CompletedOn);
        if (completed > on)
            yield return new("/completedOn", "dateInFuture");
        else if (!IsWithin(completed, demand.WindowYears, on))
            yield return new("/completedOn", "cpdOutsideWindow", demand.WindowYears == 1 ? criterion.Basis : Order283.Basis("6"), ("Years", demand.WindowYears));
        if (result.BeganOn > completed)
            yield return new("/completedOn", "endBeforeStart");
        if (demand.MembershipYears is { } years && !(result.BeganOn is { } began && IsAsLong(years, began, completed)))
            yield return new("/beganOn", "cpdMembershipTooShort", criterion.Basis, ("Years", years));
    }

    // The calendar ends: no years follow its last ones.
    private static bool IsAsLong(int years, DateOnly from, DateOnly to) =>
        from.Year + years <= DateOnly.MaxValue.Year && from.AddYears(years).AddDays(-1) <= to;

    private static IEnumerable<Fault> Person(CpdCriterion criterion, CpdResult result)
    {
        if (criterion.Demand.LastAuthor is { } last && (result.AuthorPlace is not { } place || place < 1 || place > last))
            yield return new("/authorPlace", "cpdAuthorPlace", criterion.Basis, ("Last", last));
    }

    private static IEnumerable<Fault> Origin(CpdCriterion criterion, CpdResult result, bool isTranslated)
    {
        // P. 15 speaks of education abroad: chapters 1 and 2.
        if (result.Foreign is { } foreign && criterion.Chapter is not CpdChapter.AdditionalCompetences)
        {
            if (!foreign.IsRecognised)
                yield return new("/foreign", "cpdNotRanked", Order283.Basis("15"), ("Last", ForeignOrganisation.LastPlace));
            if (!foreign.OriginalPresented)
                yield return new("/foreign/originalPresented", "cpdOriginalMissing", Order283.Basis("15"));
        }

        if (!OwnLanguages.Contains(result.Language) && !isTranslated)
            yield return new("/documents", "cpdTranslationMissing", Order283.Basis("7"));
    }
}
