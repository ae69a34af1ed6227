using KazMigration.HealthWorkforce.Application.Reports;
using KazMigration.HealthWorkforce.Domain.Reports;
using KazMigration.UseCases;
using KazMigration.Web;
using MediatR;

namespace KazMigration.HealthWorkforce.Api;

/// <summary>What the national coordinator reports to the authorised body (Order 66, p. 6).</summary>
internal static class ReportEndpoints
{
    private static readonly string[] Readers = [Roles.HealthCoordinator, Roles.Auditor, Roles.Ops];

    public static void Map(IEndpointRouteBuilder register)
    {
        register.MapPost("/reports", Make)
            .RequireRoles(Roles.HealthCoordinator)
            .Describe(
                "Make a report",
                """
                Of a month that has ended (`month`, such as `2026-03`), by the 10th of the month after (Order 66, p. 6), month after month; or on request of the authorised body: `from`, `to` and the `request`.
                Registrations, hirings and those entered late, transfers, moves between organisations and regions, departures, and how many work at the end of the last day: for the whole country, by region, organisation and position.
                A report stays as it was made. What is entered later of its days is told of by the next month's report as `enteredLater`, less what was taken back: it can be negative.
                """,
                ValidationErrors.Failed, ReportErrors.NotEnded, ReportErrors.AlreadyMade, ReportErrors.EarlierFirst, IdempotencyErrors.KeyReused)
            .RequestExample(new ReportForm("2026-03"))
            .ResponseExample(RegisterExamples.Report);

        register.MapGet("/reports", List)
            .RequireRoles(Readers)
            .Describe("Reports", "Those that were made, the newest first, without their figures.")
            .ResponseExample(RegisterExamples.Reports);

        register.MapGet("/reports/terms", Terms)
            .RequireRoles(Readers)
            .Describe("Reports owed", "Months that have ended and of which no report was made, with the last day of the term (Order 66, p. 6). A missed term decides nothing: it stays here until the report is made.")
            .ResponseExample(RegisterExamples.ReportTerms);

        register.MapGet("/reports/{id:guid}", Get)
            .RequireRoles(Readers)
            .Describe(
                "One report",
                "As it was made. With `Accept: text/csv` a table (RFC 4180, UTF-8): a row for the whole country, each region, organisation and position; `bom=true` puts a byte order mark before it, which spreadsheets need.",
                ReportErrors.NotFound)
            .ResponseExample(RegisterExamples.Report);
    }

    private static async Task<CreatedAnswer<ReportView>> Make(Body<ReportForm> body, IdempotencyHeader key, Caller caller, IMediator mediator, CancellationToken ct) =>
        Answer.Created(await mediator.Send(new MakeReport(caller, key.For(caller, body), body.Value), ct), r => $"/api/v1/health-workforce/reports/{r.Id}");

    private static async Task<OkAnswer<Page<ReportListItem>>> List(PageQuery page, IMediator mediator, CancellationToken ct) =>
        Answer.Ok(await mediator.Send(new ListReports(page.Request), ct));

    private static async Task<OkAnswer<Page<ReportTermView>>> Terms(IMediator mediator, CancellationToken ct) => Answer.Ok(await mediator.Send(new ListReportTerms(), ct));

    private static async Task<TableAnswer<ReportView>> Get(Guid id, bool? bom, IMediator mediator, RequestLanguage language, CancellationToken ct) =>
        Answer.Table(
            await mediator.Send(new GetReport(id), ct), r => ReportTable.Of(r, language), r => $"register-{r.From:yyyy-MM-dd}-{r.To:yyyy-MM-dd}.csv", bom ?? false);
}
