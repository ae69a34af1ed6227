namespace KazMigration.UseCases;

/// <summary>An edition of the working calendar that was published while the product runs; a service keeps it in its own database.</summary>
public sealed class PublishedCalendar
{
    private PublishedCalendar()
    {
    }

    public PublishedCalendar(
        int year, int edition, DateOnly knownFrom, IReadOnlyList<CalendarDay> nonWorking, IReadOnlyList<CalendarDay> working, string? status, string? note,
        DateTimeOffset publishedAt)
    {
        Id = Guid.CreateVersion7();
        (Year, Edition, KnownFrom) = (year, edition, knownFrom);
        (NonWorking, Working, Status, Note) = (nonWorking, working, status, note);
        PublishedAt = publishedAt;
    }

    public Guid Id { get; private set; }

    public int Year { get; private set; }

    public int Edition { get; private set; }

    public DateOnly KnownFrom { get; private set; }

    public IReadOnlyList<CalendarDay> NonWorking { get; private set; } = [];

    public IReadOnlyList<CalendarDay> Working { get; private set; } = [];

    public string? Status { get; private set; }

    public string? Note { get; private set; }

    public DateTimeOffset PublishedAt { get; private set; }

    /// <summary>What it says of the days.</summary>
    public CalendarYear ToYear() => new(Year, Edition, KnownFrom, NonWorking.Select(d => d.Date).ToHashSet(), Working.Select(d => d.Date).ToHashSet());

    /// <summary>Whether another says the same in every word.</summary>
    public bool SaysTheSameAs(PublishedCalendar other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return (Year, Edition, KnownFrom, Status, Note) == (other.Year, other.Edition, other.KnownFrom, other.Status, other.Note)
            && NonWorking.SequenceEqual(other.NonWorking) && Working.SequenceEqual(other.Working);
    }
}
