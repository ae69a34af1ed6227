using KazMigration.Professions.Application.Catalogue;
using KazMigration.Professions.Application.Professions;
using KazMigration.Professions.Domain;
using KazMigration.UseCases;
using Microsoft.Extensions.Time.Testing;

namespace KazMigration.Professions.Tests;

public class CatalogueQueryTests
{
    private static readonly Guid Oncologist = Lists.Edition.Rows.Single(r => r.Code == "2.1.6").Id;

    private readonly ProfessionCatalogue _catalogue = new();
    private readonly FakeTimeProvider _clock = Almaty.ClockAt("2026-03-02 12:00");

    public CatalogueQueryTests() => _catalogue.Replace([Lists.Edition]);

    [Fact]
    public async Task List_ByPages_GivesEveryRowOnce()
    {
        List<string> codes = [];
        string? after = null;
        do
        {
            var page = (await List(limit: 7, after: after)).Value;
            codes.AddRange(page.Items.Select(v => v.Code));
            after = page.Next is null ? null : Cursor.Decode(page.Next);
        }
        while (after is not null);

        Assert.Equal(Lists.Codes(""), codes);
    }

    [Fact]
    public async Task List_NoDate_TakesTodayOfTheBusinessClock()
    {
        Assert.Equal(50, (await List()).Value.Items.Count);
        _clock.AdjustTime(new(2023, 7, 3, 23, 59, 0, TimeSpan.FromHours(6)));
        Assert.Equal("no-edition-in-force", (await List()).Error!.Code.Slug);
        _clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(50, (await List()).Value.Items.Count);
    }

    [Fact]
    public async Task List_WithoutAnEdition_IsNotFound() =>
        Assert.Equal(ProfessionErrors.NoEditionInForce, (await List(ProfessionLists.HealthPositions)).Error!.Code);

    [Theory]
    [InlineData(ProfessionLists.PrioritySectors, 2026, 66)]
    [InlineData(ProfessionLists.PermanentResidence, 2024, 21)]
    [InlineData(ProfessionLists.PermanentResidence, 2026, 51)]
    [InlineData(ProfessionLists.Citizenship, 2026, 40)]
    [InlineData(ProfessionLists.HealthPositions, 2026, 87)]
    [InlineData(null, 2026, 66 + 51 + 40 + 87)]
    public async Task List_OnADay_GivesEveryRowOfTheEditionInForce(string? list, int year, int count)
    {
        _catalogue.Replace(Lists.All);
        _clock.AdjustTime(Almaty.At($"{year}-03-02 12:00").Instant);
        var (codes, after) = (0, (string?)null);
        do
        {
            var page = (await List(list, limit: 200, after: after)).Value;
            Assert.All(page.Items, v => Assert.Equal(list ?? v.List, v.List));
            codes += page.Items.Count;
            after = page.Next is null ? null : Cursor.Decode(page.Next);
        }
        while (after is not null);
        Assert.Equal(count, codes);
    }

    [Fact]
    public async Task List_CursorOfAnotherAnswer_IsRefused()
    {
        var answer = await List(words: "учитель", after: Oncologist.ToString());
        Assert.Equal(ErrorKind.Malformed, answer.Error!.Code.Kind);
        Assert.Equal("/query/cursor", Assert.Single(answer.Error.Faults).Pointer);
    }

    [Fact]
    public async Task Get_OnAndOffTheListByDate_Differs()
    {
        Assert.Equal("Врач онколог", (await Get(Oncologist, new(2023, 7, 4))).Value.Name.Ru);
        Assert.Equal(ProfessionErrors.NotOnList, (await Get(Oncologist, new(2023, 7, 3))).Error!.Code);
        Assert.Equal(ProfessionErrors.NotFound, (await Get(Guid.CreateVersion7(), null)).Error!.Code);
    }

    [Fact]
    public async Task List_BeforeTheListsAreRead_IsUnavailable() =>
        Assert.Equal(ProfessionErrors.NotReady, (await new ListProfessionsHandler(new(), _clock).Handle(Query(), default)).Error!.Code);

    private Task<Result<Page<ProfessionView>>> List(string? list = null, string? words = null, int limit = 50, string? after = null) =>
        new ListProfessionsHandler(_catalogue, _clock).Handle(Query(list, words, limit, after), default);

    private Task<Result<ProfessionView>> Get(Guid id, DateOnly? on) => new GetProfessionHandler(_catalogue, _clock).Handle(new(id, on), default);

    private static ListProfessions Query(string? list = null, string? words = null, int limit = 50, string? after = null) =>
        new(list, null, words, null, new PageRequest(limit, after));
}
