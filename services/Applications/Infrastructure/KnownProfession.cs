using KazMigration.Applications.Domain.Applications;

namespace KazMigration.Applications.Infrastructure;

/// <summary>
/// The last good answer of the Professions service on one profession: it was on the list on these days, asked for one by
/// one. Filing goes on with it while that service is down.
/// </summary>
internal sealed class KnownProfession
{
    private KnownProfession()
    {
    }

    public KnownProfession(Guid id, Profession profession, DateOnly on) => (Id, Profession, FirstOn, LastOn) = (id, profession, on, on);

    public Guid Id { get; private set; }

    public Profession Profession { get; private set; } = null!;

    public DateOnly FirstOn { get; private set; }

    public DateOnly LastOn { get; private set; }

    /// <summary>Takes a newer answer; true when it says something new.</summary>
    public bool Learn(Profession profession, DateOnly on)
    {
        var known = profession == Profession && on >= FirstOn && on <= LastOn;
        Profession = profession;
        (FirstOn, LastOn) = (on < FirstOn ? on : FirstOn, on > LastOn ? on : LastOn);
        return !known;
    }
}
