using KazMigration.ResidencePermits.Application;

namespace KazMigration.ResidencePermits.Infrastructure;

/// <summary>An edition of a list as Professions answered it. Filing goes on with the latest one while that service is down.</summary>
internal sealed class KnownListing
{
    private KnownListing()
    {
    }

    public KnownListing(string list, string edition, IReadOnlyList<ListedProfession> rows, DateOnly on) =>
        (List, Edition, Rows, FirstOn) = (list, edition, rows, on);

    public string List { get; private set; } = "";

    public string Edition { get; private set; } = "";

    public IReadOnlyList<ListedProfession> Rows { get; private set; } = [];

    /// <summary>The first day for which it was answered.</summary>
    public DateOnly FirstOn { get; private set; }

    /// <summary>Takes a newer answer; true when it says something new.</summary>
    public bool Learn(IReadOnlyList<ListedProfession> rows, DateOnly on)
    {
        if (on >= FirstOn && rows.SequenceEqual(Rows))
            return false;
        (Rows, FirstOn) = (rows, on < FirstOn ? on : FirstOn);
        return true;
    }
}
