using FluentValidation;
using KazMigration.Applications.Domain.Statistics;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Applications.Application.Statistics;

/// <summary>What the LEBs did in a period, from its first to its last day, by the day on which each thing happened.</summary>
public sealed record GetStatistics(Caller By, DateOnly From, DateOnly To, string? LocalExecutiveBody) : IQuery<StatisticsView>;

internal sealed class GetStatisticsValidator : AbstractValidator<GetStatistics>
{
    // The last year that a day after it still has a date.
    private const int LastYear = 9998;

    public GetStatisticsValidator()
    {
        RuleFor(q => q.To).Must((q, to) => to >= q.From).WithErrorCode("endBeforeStart").OverridePropertyName("query.to");
        RuleFor(q => q.To).Must(to => to.Year <= LastYear).WithErrorCode("invalidDate").OverridePropertyName("query.to");
        RuleFor(q => q.LocalExecutiveBody).Must(b => b is null || Kernel.LocalExecutiveBody.Exists(b))
            .WithErrorCode("unknownLocalExecutiveBody").RestsOn(LegalBasis.Order236("2")).OverridePropertyName("query.localExecutiveBody");
    }
}

internal sealed class GetStatisticsHandler(IApplicationsDb db) : IQueryHandler<GetStatistics, StatisticsView>
{
    public async Task<Result<StatisticsView>> Handle(GetStatistics query, CancellationToken cancellationToken)
    {
        var body = CaseAccess.BodyToList(query.By, query.LocalExecutiveBody);
        if (body.Failed)
            return body.Error;
        var (totals, facts) = (TotalsOf(new CountedPeriod(query.From, query.To)), db.Facts.AsNoTracking().Where(f => f.Day >= query.From && f.Day <= query.To));
        if (body.Value is { } leb)
            (totals, facts) = (totals.Where(t => t.LocalExecutiveBody == leb), facts.Where(f => f.LocalExecutiveBody == leb));

        // One statement sees a fact either among the facts or in the totals, never in both and never in neither.
        var counted = await totals.Select(t => new { t.LocalExecutiveBody, t.Measure, t.Detail, t.Late, t.WorkingDays, t.Count })
            .Concat(facts.Select(f => new { f.LocalExecutiveBody, f.Measure, f.Detail, f.Late, f.WorkingDays, Count = 1 }))
            .GroupBy(c => new { c.LocalExecutiveBody, c.Measure, c.Detail, c.Late, c.WorkingDays })
            .Select(g => new { g.Key, Count = g.Sum(c => (long)c.Count) })
            .ToListAsync(cancellationToken);
        return StatisticsView.Of(query.From, query.To, body.Value, [.. counted.Select(c => new Counted(
            c.Key.LocalExecutiveBody, c.Key.Measure, c.Key.Detail, c.Key.Late, c.Key.WorkingDays, c.Count))]);
    }

    // As CountedPeriod.Takes says it, in ranges that the key of the totals is entered by.
    private IQueryable<FactTotal> TotalsOf(CountedPeriod period)
    {
        var (from, to, months, end) = (period.From, period.To, period.FirstMonth, period.MonthsEnd);
        return db.FactTotals.AsNoTracking().Where(t =>
            (t.Span == TotalSpan.Month && t.Day >= months && t.Day < end)
            || (t.Span == TotalSpan.Day && t.Day >= from && t.Day <= to && t.Day < months)
            || (t.Span == TotalSpan.Day && t.Day >= end && t.Day >= months && t.Day <= to));
    }
}
