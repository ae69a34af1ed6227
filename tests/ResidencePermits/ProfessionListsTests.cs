using KazMigration.ResidencePermits.Application;
using KazMigration.ResidencePermits.Application.AtaZholy;
using KazMigration.ResidencePermits.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace KazMigration.ResidencePermits.Tests;

/// <summary>What is known of the lists from earlier answers, while Professions answers nobody.</summary>
public sealed class ProfessionListsTests
{
    private const string InDemand = "permanent-residence";
    private static readonly ListedProfession Teacher = Row("49/2023", "2330"), Engineer = Row("134/2024", "2141"), Doctor = Row("134/2024", "2212");

    [Theory]
    [InlineData("2024-05-14", "2330", "49/2023")]
    [InlineData("2024-05-15", "2141", "134/2024")]
    [InlineData("2026-03-02", "2212", "134/2024")]
    // Before the first day known, of an edition that is no longer in force, of one that nobody has seen: nobody can tell.
    [InlineData("2023-03-02", "2330", "professions-unavailable")]
    [InlineData("2024-05-15", "2330", "professions-unavailable")]
    [InlineData("2024-05-14", "2141", "professions-unavailable")]
    [InlineData("2026-03-02", "9999", "professions-unavailable")]
    public async Task Find_ProfessionsDown_IsInTheLatestEditionKnownForTheDay(string on, string code, string expected)
    {
        await using var scene = await SceneAsync();
        var id = new[] { Teacher, Engineer, Doctor }.FirstOrDefault(p => p.Code == code)?.Id ?? Guid.NewGuid();

        var found = await ListsOf(scene).FindAsync(id, InDemand, Almaty.Day(on), default);

        Assert.Equal(expected, found.Failed ? found.Error.Code.Slug : found.Value?.Edition);
    }

    [Fact]
    public async Task List_ProfessionsDown_IsTheLatestEditionKnownOfThatList()
    {
        await using var scene = await SceneAsync();

        Assert.Equal([Engineer, Doctor], (await ListsOf(scene).ListAsync(InDemand, new(2026, 3, 2), default)).Value);
        Assert.Equal(ProfessionListErrors.Unavailable, (await ListsOf(scene).ListAsync("citizenship", new(2026, 3, 2), default)).Error?.Code);
    }

    [Theory]
    [InlineData("2024-05-15", false, false, "2024-05-15")]
    [InlineData("2026-03-02", false, false, "2024-05-15")]
    [InlineData("2024-05-14", false, true, "2024-05-14")]
    [InlineData("2026-03-02", true, true, "2024-05-15")]
    public void Learn_AnotherAnswer_TellsWhetherItIsNew(string on, bool renamed, bool isNew, string firstOn)
    {
        var known = new KnownListing(InDemand, "134/2024", [Engineer, Doctor], new(2024, 5, 15));
        var rows = new[] { Engineer, renamed ? Doctor with { Name = new("Дәрігер", "Врач", "Physician") } : Doctor with { } };

        Assert.Equal(isNew, known.Learn(rows, Almaty.Day(on)));
        Assert.Equal((Almaty.Day(firstOn), rows[1]), (known.FirstOn, known.Rows[1]));
    }

    [Fact]
    public async Task List_OnSqlServer_IsTranslated()
    {
        await using var scene = ServiceScene.OnAbsentSqlServer();
        await AbsentSqlServer.TranslatesAsync(() => scene.SendAsync(new ListCardProfessions(null)));
    }

    private static ListedProfession Row(string edition, string code) =>
        new(Guid.NewGuid(), InDemand, edition, code, new("Атауы " + code, "Название " + code, "Name " + code), code == "2212" ? new("Диплом", null, "Diploma") : null);

    private static IProfessionLists ListsOf(ServiceScene scene) => scene.Services.GetRequiredService<IProfessionLists>();

    private static async Task<ServiceScene> SceneAsync()
    {
        var scene = await ServiceScene.OpenAsync();
        await scene.WithDbAsync(async db =>
        {
            db.KnownListings.Add(new KnownListing(InDemand, Teacher.Edition, [Teacher], new(2023, 3, 3)));
            db.KnownListings.Add(new KnownListing(InDemand, Engineer.Edition, [Engineer, Doctor], new(2024, 5, 15)));
            await db.SaveChangesAsync();
        });
        return scene;
    }
}
