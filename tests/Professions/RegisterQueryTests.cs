using KazMigration.Professions.Application.Catalogue;
using KazMigration.Professions.Application.Editions;
using KazMigration.Professions.Application.Professions;
using KazMigration.Professions.Domain;
using KazMigration.UseCases;

namespace KazMigration.Professions.Tests;

public class RegisterQueryTests
{
    private static readonly Guid Architect2023 = Lists.Residence2023.Row("2521-2-001").Id;
    private static readonly Guid Architect2024 = Lists.Residence2024.Row("2521-2-001").Id;
    private static readonly Guid Sounds2024 = Lists.Residence2024.Row("3521-2-004").Id;

    private readonly ProfessionCatalogue _catalogue = new();

    public RegisterQueryTests() => _catalogue.Replace(Lists.All);

    [Theory]
    // The list of Order 49 ended on the day before that of Order 134 began.
    [InlineData("2023-03-02", false, null)]
    [InlineData("2023-03-03", true, "49/2023-02-20")]
    [InlineData("2024-05-14", true, "49/2023-02-20")]
    [InlineData("2024-05-15", true, "134/2024-05-03")]
    [InlineData("2026-03-02", true, "134/2024-05-03")]
    public async Task Check_AlongTheYears_RestsOnTheEditionInForce(string on, bool onList, string? edition)
    {
        var answer = await Check(Architect2024, null, on);
        Assert.Equal((onList, edition), (answer.OnList, answer.Edition?.Name));
        Assert.Equal(onList ? "2521-2-001" : null, answer.Row?.Code);
        Assert.Equal(edition, answer.Row?.Edition);
    }

    [Fact]
    public async Task Check_RowOfAnEarlierEdition_IsTheSameProfession()
    {
        var answer = await Check(Architect2023, null, "2026-03-02");
        Assert.Equal((true, MatchedBy.History, Architect2024), (answer.OnList, answer.MatchedBy!.Value, answer.Row!.Id));
        Assert.Equal("Архитектор инфраструктуры ИТ", answer.Name.Ru);
    }

    [Fact]
    public async Task Check_RowThatTheEditionDidNotHaveYet_IsNotOnTheList()
    {
        var answer = await Check(Sounds2024, null, "2024-01-01");
        Assert.Equal((false, "49/2023-02-20"), (answer.OnList, answer.Edition!.Name));
        Assert.Null(answer.MatchedBy);
    }

    [Fact]
    public async Task Check_AnotherList_GoesByTheKazakhName()
    {
        var security = Lists.Residence2024.Row("2524-0-007");
        var answer = await Check(security.Id, ProfessionLists.Citizenship, "2026-03-02");
        Assert.Equal((true, MatchedBy.Name, "32"), (answer.OnList, answer.MatchedBy!.Value, answer.Row!.Code));
        Assert.False((await Check(security.Id, ProfessionLists.HealthPositions, "2026-03-02")).OnList);
    }

    [Fact]
    public async Task Check_Twice_GivesTheSameBytes() =>
        Assert.Equal(
            Api.CachedAnswer.Bytes(await Check(Architect2023, null, "2026-03-02")), Api.CachedAnswer.Bytes(await Check(Architect2023, null, "2026-03-02")));

    [Fact]
    public async Task Check_UnknownProfession_IsNotFound() =>
        Assert.Equal(ProfessionErrors.NotFound, (await new CheckEligibilityHandler(_catalogue).Handle(new(Guid.CreateVersion7(), null, default), default)).Error!.Code);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task History_OfAProfession_TellsWhatEachEditionDid(bool fromTheFirst)
    {
        var items = (await History(fromTheFirst ? Architect2023 : Architect2024)).Items;
        Assert.Equal([RowChange.Added, RowChange.Changed], items.Select(i => i.Change));
        Assert.Equal((true, true, false), (items[1].Renamed, items[1].Moved, items[1].Recoded));
        Assert.Equal([Architect2023, Architect2024], items.Select(i => i.Profession!.Id));
    }

    [Fact]
    public async Task History_OfARemovedProfession_EndsWithTheEditionWithoutIt()
    {
        var shorter = ProfessionEdition.Publish(
            ProfessionLists.PermanentResidence, new Act("1", new(2027, 1, 1), null, null, null), new(2027, 2, 1), false,
            Lists.Residence2024.Rows.Where(r => r.Id != Sounds2024).Select(r => new ProfessionRow(r.ToContent())));
        _catalogue.Replace([.. Lists.All, shorter]);
        var items = (await History(Sounds2024)).Items;
        Assert.Equal([RowChange.Added, RowChange.Removed], items.Select(i => i.Change));
        Assert.Null(items[1].Profession);
        Assert.Equal(shorter.Id, items[1].Edition.Id);
    }

    [Fact]
    public async Task Compare_Editions_NamesEveryDifference()
    {
        var difference = (await new CompareEditionsHandler(_catalogue).Handle(new(Lists.Residence2023.Id, Lists.Residence2024.Id), default)).Value;
        Assert.Equal((30, 0, 2, 2, 18), (difference.Added.Count, difference.Removed.Count, difference.Renamed.Count, difference.Moved.Count, difference.Unchanged));
        var back = (await new CompareEditionsHandler(_catalogue).Handle(new(Lists.Residence2024.Id, Lists.Residence2023.Id), default)).Value;
        Assert.Equal((0, 30), (back.Added.Count, back.Removed.Count));
    }

    [Fact]
    public async Task Compare_EditionsOfTwoLists_IsRefused() =>
        Assert.Equal(
            ProfessionErrors.OfDifferentLists,
            (await new CompareEditionsHandler(_catalogue).Handle(new(Lists.Residence2023.Id, Lists.Health2025.Id), default)).Error!.Code);

    [Theory]
    [InlineData(null, null, 5)]
    [InlineData(ProfessionLists.PermanentResidence, null, 2)]
    [InlineData(ProfessionLists.PermanentResidence, "2024-01-01", 1)]
    [InlineData(null, "2026-03-02", 4)]
    public async Task List_Editions_AreThoseAskedFor(string? list, string? on, int count)
    {
        List<Guid> ids = [];
        string? after = null;
        do
        {
            var page = (await new ListEditionsHandler(_catalogue).Handle(new(list, on is null ? null : Almaty.Day(on), new PageRequest(2, after)), default)).Value;
            ids.AddRange(page.Items.Select(e => e.Id));
            after = page.Next is null ? null : Cursor.Decode(page.Next);
        }
        while (after is not null);
        Assert.Equal(count, ids.Distinct().Count());
        Assert.Equal(count, ids.Count);
    }

    private async Task<EligibilityView> Check(Guid id, string? list, string on) =>
        (await new CheckEligibilityHandler(_catalogue).Handle(new(id, list, Almaty.Day(on)), default)).Value;

    private async Task<Page<HistoryItem>> History(Guid id) => (await new GetHistoryHandler(_catalogue).Handle(new(id, new PageRequest(50, null)), default)).Value;
}
