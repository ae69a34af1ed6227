namespace KazMigration.HealthWorkforce.Domain.Reports;

/// <summary>
/// A report of the national coordinator to the authorised body (Order 66, p. 6): of a month, or of a period on request. It stays as
/// it was made; what is entered later of its days is told of by the next month's report.
/// </summary>
public sealed class RegisterReport
{
    private readonly List<ReportCount> _counts = [];

    private RegisterReport()
    {
    }

    private RegisterReport(DateOnly from, DateOnly to, AlmatyTime now, string by)
    {
        Id = Guid.CreateVersion7(now.Instant);
        (From, To, MadeAt, MadeOn, By) = (from, to, now.Instant, now.Date, by);
    }

    public Guid Id { get; private set; }

    /// <summary>The first day of the month that it is of; null of a report on request.</summary>
    public DateOnly? Month { get; private set; }

    public DateOnly From { get; private set; }

    public DateOnly To { get; private set; }

    public DateTimeOffset MadeAt { get; private set; }

    public DateOnly MadeOn { get; private set; }

    /// <summary>Role of who made it.</summary>
    public string By { get; private set; } = "";

    /// <summary>The last day to make it; null on request.</summary>
    public DateOnly? DueOn { get; private set; }

    /// <summary>What the authorised body asked, for a report on request.</summary>
    public string? Request { get; private set; }

    public bool IsLate => DueOn < MadeOn;

    public IReadOnlyList<ReportCount> Counts => _counts;

    /// <summary>The report that meets a term.</summary>
    public static RegisterReport OfMonth(ReportTerm term, IEnumerable<CountedFigure> figures, AlmatyTime now, string by)
    {
        ArgumentNullException.ThrowIfNull(term);
        var report = new RegisterReport(term.Month, term.Month.AddMonths(1).AddDays(-1), now, by) { Month = term.Month, DueOn = term.DueOn };
        term.Met(report);
        return report.With(figures);
    }

    /// <summary>A report of a period on request of the authorised body.</summary>
    public static RegisterReport OnRequest(DateOnly from, DateOnly to, string request, IEnumerable<CountedFigure> figures, AlmatyTime now, string by) =>
        new RegisterReport(from, to, now, by) { Request = request }.With(figures);

    private RegisterReport With(IEnumerable<CountedFigure> figures)
    {
        _counts.AddRange(figures.Where(f => f.InPeriod != 0 || f.EnteredLater != 0).Select(f => new ReportCount(Id, f)));
        return this;
    }
}
