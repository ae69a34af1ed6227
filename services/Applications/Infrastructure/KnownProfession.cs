using KazMigration.Applications.Domain.Applications;

namespace KazMigration.Applications.Infrastructure;

/// <summary>
/// What is known of one profession: Professions published it in an edition in force from <see cref="FirstOn"/>, or answered
/// that it was on the list on these days. Filing goes on with it while that service is down.
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

    /// <summary>
    /// Whether it is on the list on a day, by all that is known: true, or false once a later edition is in force; null for
    /// days before the first one known.
    /// </summary>
    public bool? IsOnListOn(DateOnly on, IEnumerable<KnownProfession> all) =>
        on < FirstOn ? null : !all.Any(k => k.Profession.Edition != Profession.Edition && k.FirstOn > FirstOn && k.FirstOn <= on);
}
