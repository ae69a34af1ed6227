namespace KazMigration.EndToEnd.Tests;

/// <summary>Registration and terms by the working calendar (Order 236, annex 2, row 7; p. 7, 9, 11): the check values of the rules.</summary>
[Collection(nameof(SingleProcess))]
public sealed class WorkingDayTests(SingleProcessSystem system) : SystemTests(system)
{
    [Theory]
    [InlineData("2026-03-02T10:00:00+05:00", "2026-03-02", "2026-03-04", "2026-03-10")]
    // Saturday 4 May 2024 was worked; the holidays of the 7th and the 9th and the rest day between them were not.
    [InlineData("2024-05-03T10:00:00+05:00", "2024-05-03", "2024-05-06", "2024-05-14")]
    [InlineData("2025-12-31T10:00:00+05:00", "2025-12-31", "2026-01-06", "2026-01-12")]
    // The end of the working day is no part of it; Nauryz fills the next days.
    [InlineData("2026-03-20T18:30:00+05:00", "2026-03-26", "2026-03-30", "2026-04-02")]
    [InlineData("2026-03-20T18:28:00+05:00", "2026-03-20", "2026-03-27", "2026-04-01")]
    [InlineData("2026-05-09T12:00:00+05:00", "2026-05-12", "2026-05-14", "2026-05-19")]
    // Half past midnight in Almaty is still yesterday in UTC.
    [InlineData("2026-03-03T00:30:00+05:00", "2026-03-03", "2026-03-05", "2026-03-11")]
    public async Task File_OnADay_IsRegisteredAndDueByTheCalendar(string at, string registeredOn, string forwardDueOn, string resultDueOn)
    {
        var form = await Portal.FormAsync();
        await Running.SetClockAsync(at);

        var filed = (await Portal.SendFormAsync(form)).Is(201);
        Assert.Equal((registeredOn, forwardDueOn, resultDueOn), (filed["registeredOn"], filed["forwardDueOn"], filed["resultDueOn"]));
        Assert.StartsWith(at[..16], filed["submittedAt"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Forward_OnTheLastDayOfTheYear_GivesTheCommissionThreeWorkingDays()
    {
        await Running.SetClockAsync("2025-12-31T10:00:00+05:00");
        var filed = await Portal.FileAsync();
        await Portal.ForwardAsync(filed);

        var opened = (await Api.GetAsync((await Portal.AwaitCaseAsync(filed)).Path, Portal.Secretary)).Is(200);
        Assert.Equal(("2025-12-31", "2026-01-08"), (opened["receivedOn"], opened["decisionDueOn"]));
        Assert.Contains("2025", opened["calendarEdition"], StringComparison.Ordinal);
        Assert.Contains("2026", opened["calendarEdition"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_OutsideTheYearsCovered_IsAClearProblem()
    {
        var form = await Portal.FormAsync();
        await Running.SetClockAsync("2027-12-31T10:00:00+05:00");

        var refused = (await Portal.SendFormAsync(form)).Refuses(503, "calendar-not-covered");
        Assert.NotNull(refused.Headers.RetryAfter);
    }
}
