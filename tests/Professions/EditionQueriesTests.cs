using KazMigration.Professions.Application.Catalogue;
using KazMigration.Professions.Domain;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Professions.Tests;

/// <summary>Editions as they are read from a database, which keeps rows in an order of its own.</summary>
public sealed class EditionQueriesTests
{
    [Fact]
    public async Task WithRows_StoredInAnotherOrder_AreAsTheActNumbersThem()
    {
        await using var database = await ProfessionsDatabase.CreateAsync();
        await using var db = database.Open();
        var loaded = Lists.Loaded;
        db.Editions.Add(ProfessionEdition.Publish(
            loaded.List, loaded.Act, loaded.InForceFrom, loaded.Derived, Lists.Edition.Rows.Reverse().Select(r => new ProfessionRow(r.ToContent()))));
        await db.SaveChangesAsync();

        var read = await db.Editions.AsNoTracking().WithRows().SingleAsync();

        Assert.Equal(Lists.Edition.Rows.Select(r => r.Code), read.Rows.Select(r => r.Code));
    }
}
