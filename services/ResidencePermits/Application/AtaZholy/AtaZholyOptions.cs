using KazMigration.ResidencePermits.Domain;
using KazMigration.ResidencePermits.Domain.AtaZholy;

namespace KazMigration.ResidencePermits.Application.AtaZholy;

/// <summary>
/// Configuration section "AtaZholy". The acts on the card are not at hand: terms and channels are as public reports give them,
/// unconfirmed, and can be set otherwise.
/// </summary>
public sealed class AtaZholyOptions
{
    public const string Section = "AtaZholy";

    public int RequestWorkingDays { get; set; } = CardRules.Default.RequestWorkingDays;

    public int AnswerWorkingDays { get; set; } = CardRules.Default.AnswerWorkingDays;

    public int DecisionWorkingDays { get; set; } = CardRules.Default.DecisionWorkingDays;

    public int CardYears { get; set; } = CardRules.Default.CardYears;

    public int PermitYears { get; set; } = CardRules.Default.PermitYears;

    /// <summary>Calendar days before a card's last day from which on its approach is told.</summary>
    public int EndNoticeDays { get; set; } = TermEnd.NoticeDays;

    /// <summary>From this time of day on, what is filed is registered on the next working day.</summary>
    public TimeOnly EndOfWorkingDay { get; set; } = new(18, 30);

    /// <summary>Keys of channels that no longer take applications, comma-separated. None by default: the slides name four.</summary>
    public string ClosedChannels { get; set; } = "";

    public bool Takes(string channel) => !ClosedChannels.Split(',', StringSplitOptions.TrimEntries).Contains(channel);

    /// <summary>The terms as rules; a length below 1 is an error of the configuration.</summary>
    public CardRules ToRules()
    {
        int[] lengths = [RequestWorkingDays, AnswerWorkingDays, DecisionWorkingDays, CardYears, PermitYears];
        return lengths.All(l => l >= 1)
            ? new(RequestWorkingDays, AnswerWorkingDays, DecisionWorkingDays, CardYears, PermitYears)
            : throw new InvalidOperationException($"{Section}: working days and years are at least 1");
    }
}
