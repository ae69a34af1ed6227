namespace KazMigration.ResidencePermits.Domain.AtaZholy;

/// <summary>
/// Terms of the card. All but the permit's stand in no act at hand (public reports of the Rules of 30.06.2023), so they are
/// configuration, unconfirmed.
/// </summary>
/// <param name="RequestWorkingDays">From the filing to the LEB's requests to the two bodies.</param>
/// <param name="AnswerWorkingDays">From a request to the body's answer.</param>
/// <param name="DecisionWorkingDays">From the day the IIN is made to the LEB's decision.</param>
/// <param name="CardYears">Years of the card at most; never past the passport of the country of citizenship.</param>
/// <param name="PermitYears">Years of the residence permit on entry (slides, permit 1).</param>
public sealed record CardRules(int RequestWorkingDays, int AnswerWorkingDays, int DecisionWorkingDays, int CardYears, int PermitYears)
{
    public static readonly CardRules Default = new(1, 5, 3, 10, 10);

    /// <summary>Working days of a term.</summary>
    public int DaysOf(CardTermKind kind) => kind switch
    {
        CardTermKind.Requests => RequestWorkingDays,
        CardTermKind.Decision => DecisionWorkingDays,
        _ => AnswerWorkingDays,
    };

    /// <summary>The last day of a card issued on a day: the day before the same day so many years later, or the passport's last day where that comes first.</summary>
    public DateOnly CardEnd(DateOnly issuedOn, DateOnly? passportExpiresOn)
    {
        var end = TermOfMonths.LastDay(issuedOn, 12 * CardYears);
        return passportExpiresOn < end ? passportExpiresOn.Value : end;
    }

    /// <summary>The last day of the residence permit of a holder who entered on a day.</summary>
    public DateOnly PermitEnd(DateOnly enteredOn) => TermOfMonths.LastDay(enteredOn, 12 * PermitYears);
}
