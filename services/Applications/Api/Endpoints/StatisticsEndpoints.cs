using KazMigration.Applications.Application.Statistics;
using KazMigration.UseCases;
using KazMigration.Web;
using MediatR;

namespace KazMigration.Applications.Api.Endpoints;

internal static class StatisticsEndpoints
{
    public static void MapStatistics(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/v1/statistics", Get)
            .RequireRoles(Roles.Auditor, Roles.Ops, Roles.Officer, Roles.Official)
            .Describe(
                "Statistics of the certificate service",
                """
                What the LEBs did from the first to the last day of a period, for each LEB and together, by the day on which each thing happened: a filing on its day of registration.
                `terms`: acts in time, late, and the median of working days from the beginning of the term to the act, of the forwarding (Order 236, p. 7), the commission's decision
                (p. 9) and the result (p. 11, 16, 22, 22-1); the result also by kind. A refusal can rest on several grounds. `complaints`: filed, granted or passed on by the LEB,
                decided by the reviewing body, taken back, with the terms of p. 24, 25 and 26. An LEB sees its own figures.
                With `Accept: text/csv` a table (RFC 4180, UTF-8): a row an LEB and a last one for all; `bom=true` puts a byte order mark before it, which spreadsheets need.
                """,
                AccessErrors.AnotherBody, ValidationErrors.Failed)
            .ResponseExample(StatisticsView.Of(new DateOnly(2026, 3, 1), new DateOnly(2026, 3, 31), "71",
                [new("71", Domain.Statistics.Measure.Filed, "issue", false, 0, 40), new("71", Domain.Statistics.Measure.Issued, "issue", false, 4, 33), new("71", Domain.Statistics.Measure.Issued, "issue", true, 7, 2),
                 new("71", Domain.Statistics.Measure.ComplaintFiled, "", false, 0, 3), new("71", Domain.Statistics.Measure.ComplaintForwarded, "", false, 2, 1)]));

    private static async Task<TableAnswer<StatisticsView>> Get(
        Day from, Day to, string? localExecutiveBody, bool? bom, Caller caller, IMediator mediator, RequestLanguage language, CancellationToken ct) =>
        Answer.Table(
            await mediator.Send(new GetStatistics(caller, from.Date, to.Date, localExecutiveBody), ct), s => StatisticsTable.Of(s, language),
            s => $"statistics-{s.From:yyyy-MM-dd}-{s.To:yyyy-MM-dd}.csv", bom ?? false);
}
