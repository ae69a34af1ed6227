using KazMigration.Professions.Domain;

namespace KazMigration.Professions.Tests;

public class ProfessionEditionTests
{
    [Fact]
    public void Publish_Rows_HaveUniqueIdsShapedAsUuidV7()
    {
        var ids = Lists.Edition.Rows.Select(r => r.Id).Append(Lists.Edition.Id).ToList();
        Assert.Equal(67, ids.Distinct().Count());
        Assert.All(ids, id =>
        {
            Assert.Equal(7, id.Version);
            Assert.InRange(id.Variant, 8, 11);
            var milliseconds = Convert.ToInt64(id.ToString("N")[..12], 16);
            Assert.Equal(new DateTimeOffset(2023, 6, 22, 0, 0, 0, TimeSpan.Zero), DateTimeOffset.FromUnixTimeMilliseconds(milliseconds));
        });
    }

    [Fact]
    public void Publish_Again_GivesTheSameIds()
    {
        Assert.Equal(Lists.Edition.Rows.Select(r => r.Id), Lists.Publish().Rows.Select(r => r.Id));
        // Applications keep these ids: they must not move with the code that makes them.
        Assert.Equal(Guid.Parse("0188e066-9800-720c-ae84-160d50cb17f1"), Lists.Edition.Rows.Single(r => r.Code == "2.1.6").Id);
    }

    [Fact]
    public void Publish_CodeTwice_IsAnErrorOfTheData()
    {
        var row = Lists.Loaded.Rows[0];
        Assert.Throws<InvalidDataException>(() => ProfessionEdition.Publish("x", Lists.Loaded.Act, default, false, [row, row]));
    }

    [Fact]
    public void IsInForceOn_DayBeforeAndFirstDay_Differ()
    {
        var edition = Lists.Publish();
        Assert.False(edition.IsInForceOn(edition.InForceFrom.AddDays(-1)));
        Assert.True(edition.IsInForceOn(edition.InForceFrom));
        Assert.True(edition.IsInForceOn(new(2026, 3, 2)));
    }

    [Fact]
    public void CorrectInForceFrom_Derived_TakesTheDayUntilConfirmed()
    {
        var edition = Lists.Publish();
        var id = edition.Id;

        Assert.False(edition.CorrectInForceFrom(edition.InForceFrom, derived: true));
        Assert.True(edition.CorrectInForceFrom(new(2023, 7, 8), derived: false));
        Assert.False(edition.CorrectInForceFrom(new(2023, 7, 9), derived: false));

        Assert.Equal(new(2023, 7, 8), edition.InForceFrom);
        Assert.False(edition.InForceFromDerived);
        Assert.Equal(id, edition.Id);
    }
}
