namespace KazMigration.ResidencePermits.Domain.AtaZholy;

/// <summary>A term of the course of an application for the card.</summary>
public enum CardTermKind { Requests, InternalAffairsAnswer, NationalSecurityAnswer, Decision }

/// <summary>Who owes a term.</summary>
public enum CardTermOwner { LocalExecutiveBody, InternalAffairs, NationalSecurity }

/// <summary>A term of one application.</summary>
public sealed class CardTerm : WorkingDaysTerm
{
    private CardTerm()
    {
    }

    internal CardTerm(CardApplication application, CardTermKind kind, Deadline deadline) : base(deadline)
    {
        ApplicationId = application.Id;
        LocalExecutiveBody = application.LocalExecutiveBody;
        Kind = kind;
        WorkingDays = deadline.WorkingDays;
    }

    public Guid ApplicationId { get; private set; }

    public string LocalExecutiveBody { get; private set; } = "";

    public CardTermKind Kind { get; private set; }

    /// <summary>Its length as it was configured when it began.</summary>
    public int WorkingDays { get; private set; }

    public CardTermOwner Owner => OwnerOf(Kind);

    public LegalBasis LegalBasis => BasisOf(Kind);

    public static CardTermOwner OwnerOf(CardTermKind kind) => kind switch
    {
        CardTermKind.InternalAffairsAnswer => CardTermOwner.InternalAffairs,
        CardTermKind.NationalSecurityAnswer => CardTermOwner.NationalSecurity,
        _ => CardTermOwner.LocalExecutiveBody,
    };

    public static LegalBasis BasisOf(CardTermKind kind) => AtaZholyBasis.Reported(kind switch
    {
        CardTermKind.Requests => "requests",
        CardTermKind.Decision => "decision",
        _ => "answers",
    });

    internal void End(DateOnly on) => EndNow(on);

    internal DeadlineMove? Recount(WorkingCalendar calendar) => Recount(Words.CamelCase(Kind), WorkingDays, calendar);
}
