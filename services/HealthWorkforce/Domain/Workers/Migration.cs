namespace KazMigration.HealthWorkforce.Domain.Workers;

/// <summary>
/// When leaving one organisation and starting at another is one person's move, which the act counts as migration and does not
/// define (p. 6). Open reading: when no more than so many days lie between the two, whichever is first, and whichever is entered first.
/// </summary>
public sealed record Migration(int WithinDays)
{
    public static readonly Migration Default = new(30);

    /// <summary>Whether the person went from one workplace to another.</summary>
    public bool IsMove(Workplace from, Workplace to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        return from.EndedBy is WorkplaceEnd.Departed && from.LeftOn is { } left && from.Organisation != to.Organisation
            && Math.Abs(to.HiredOn.DayNumber - left.DayNumber) <= WithinDays;
    }
}
