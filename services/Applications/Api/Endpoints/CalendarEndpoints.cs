using KazMigration.Applications.Application.Calendars;
using KazMigration.Applications.Domain.Calendars;
using KazMigration.UseCases;
using KazMigration.Web;
using MediatR;

namespace KazMigration.Applications.Api.Endpoints;

internal static class CalendarEndpoints
{
    private static readonly CalendarForm Form = new(
        new DateOnly(2026, 2, 16),
        [
            new CalendarDay(new DateOnly(2026, 3, 4), "Демалыс күні", "Выходной день", "Day off", "dayOff"),
            new CalendarDay(new DateOnly(2026, 3, 9), "Халықаралық әйелдер күні", null, "International Women's Day", "transferredHoliday", new DateOnly(2026, 3, 8)),
        ],
        [new CalendarDay(new DateOnly(2026, 3, 14), Basis: "Decree No. 100 of 12.02.2026")]);

    private static readonly CalendarEditionView Edition = new(
        2026, 2, "2026/2", Form.KnownFrom, true, 260, [.. Form.NonWorking.Select(d => d.Date)], [.. Form.Working.Select(d => d.Date)]);

    public static void MapCalendars(this IEndpointRouteBuilder routes)
    {
        var calendars = routes.MapGroup("/api/v1/calendars");
        calendars.MapGet("/", async (IMediator mediator, CancellationToken ct) => Answer.Ok(await mediator.Send(new ListCalendars(null), ct)))
            .AllowEveryone(RateLimits.Public)
            .Describe("The working calendar", "Every edition of every year: the day it became known, whether it counts today, the weekdays that are not worked and the weekend days that are. Of a year's editions the highest one known by a day counts on it.")
            .ResponseExample(new Page<CalendarEditionView>([Edition], null));

        calendars.MapGet("/{year:int}", async (int year, IMediator mediator, CancellationToken ct) => Answer.Ok(await mediator.Send(new ListCalendars(year), ct)))
            .AllowEveryone(RateLimits.Public)
            .Describe("The working calendar of a year", "The editions of one year, the first to the last.", CalendarErrors.NotFound)
            .ResponseExample(new Page<CalendarEditionView>([Edition], null));

        calendars.MapPut("/{year:int}/editions/{edition:int}", async (int year, int edition, Body<CalendarForm> body, Caller caller, IMediator mediator, CancellationToken ct) =>
                Answer.Ok(await mediator.Send(new PublishCalendarEdition(caller, year, edition, body.Value), ct)))
            .RequireRoles(Roles.Ops)
            .Describe(
                "Publish an edition of the working calendar",
                "A whole year, in the shape of the product's own data files, with the day the edition became known: from that day it counts, in every service, without a restart. Terms that still run are counted again; one that ends on another day moves, with the earlier day, the new one and the edition in the history of the case. The same again answers the same; a published edition never changes.",
                CalendarErrors.AlreadyPublished, CalendarErrors.NotValid)
            .RequestExample(Form)
            .ResponseExample(Edition);
    }
}
