using KazMigration.ResidencePermits.Domain;

namespace KazMigration.ResidencePermits.Application;

/// <summary>Configuration section "ResidencePermits:Permits": what the acts at hand leave open about the permit.</summary>
public sealed class PermitOptions
{
    public const string Section = "ResidencePermits:Permits";

    /// <summary>Calendar days from registration to the decision. Unconfirmed: no act at hand sets it.</summary>
    public int DecisionDays { get; set; } = PermitPolicy.Default.DecisionDays;

    /// <summary>From this time of day on, what is filed is registered on the next working day.</summary>
    public TimeOnly EndOfWorkingDay { get; set; } = new(18, 30);

    /// <summary>Years that a permit runs. Unconfirmed.</summary>
    public int PermitYears { get; set; } = PermitPolicy.Default.PermitYears;

    /// <summary>Calendar days before a permit's last day from which on its approach is told. Unconfirmed: no act at hand asks for it.</summary>
    public int EndNoticeDays { get; set; } = TermEnd.NoticeDays;

    /// <summary>Whether housing (row 8, item 6) is asked of who is spared confirming solvency.</summary>
    public bool HousingAskedOfTheSpared { get; set; } = PermitPolicy.Default.HousingAskedOfTheSpared;

    /// <summary>The body whose name documents carry.</summary>
    public string IssuedBy { get; set; } = "Қазақстан Республикасы Ішкі істер министрлігінің Көші-қон қызметі комитеті";

    internal PermitPolicy ToPolicy() => new(DecisionDays, PermitYears, HousingAskedOfTheSpared);
}
