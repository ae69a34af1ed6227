namespace KazMigration.Applications.Application;

/// <summary>Configuration section "LocalExecutiveBodies": what differs between LEBs, by code, and what all share.</summary>
public sealed class LebOptions
{
    public const string Section = "LocalExecutiveBodies";

    /// <summary>Settings of single bodies; what one leaves out is as in <see cref="Default"/>.</summary>
    public Dictionary<string, LebSettings> Bodies { get; } = [];

    public LebSettings Default { get; } = new() { EndOfWorkingDay = new TimeOnly(18, 30), OfficialConfirms = false };

    /// <summary>From this time of day on, what is filed is registered on the next working day (annex 2, row 7).</summary>
    public TimeOnly EndOfWorkingDay(string code) => Of(code)?.EndOfWorkingDay ?? Default.EndOfWorkingDay!.Value;

    /// <summary>
    /// Whether the signing official confirms each decision of the commission before it takes effect. Open reading of p. 11:
    /// by default the LEB's decision follows at once.
    /// </summary>
    public bool OfficialConfirms(string code) => Of(code)?.OfficialConfirms ?? Default.OfficialConfirms!.Value;

    /// <summary>Name of the authorised person whose signature documents carry (annex 3 form).</summary>
    public string Official(string code) => Of(code)?.Official ?? Default.Official ?? "";

    private LebSettings? Of(string code) => Bodies.GetValueOrDefault(code);
}

/// <summary>Settings of one LEB.</summary>
public sealed class LebSettings
{
    public TimeOnly? EndOfWorkingDay { get; set; }

    public bool? OfficialConfirms { get; set; }

    public string? Official { get; set; }
}
