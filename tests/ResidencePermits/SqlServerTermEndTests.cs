using KazMigration.ResidencePermits.Application;
using KazMigration.ResidencePermits.Application.Permits;
using KazMigration.ResidencePermits.Domain;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.ResidencePermits.Tests;

/// <summary>What is asked about ends of terms is also understood by SQL Server.</summary>
public sealed class SqlServerTermEndTests
{
    private static readonly DateOnly Day = new(2026, 3, 2);

    [Theory]
    [InlineData(null, "[EndTold] IS NULL")]
    [InlineData(EndNotice.Approaching, "[EndTold] = N'Approaching'")]
    public async Task ToTell_AnyNotice_SeeksByWhatWasTold(EndNotice? told, string condition)
    {
        await using var scene = ServiceScene.OnAbsentSqlServer();

        await scene.WithDbAsync(db =>
        {
            Assert.Contains(condition, db.Permits.ToTell(told, Day).ToQueryString(), StringComparison.Ordinal);
            Assert.Contains(condition, db.Cards.ToTell(told, Day).ToQueryString(), StringComparison.Ordinal);
            return Task.CompletedTask;
        });
    }

    [Fact]
    public async Task FindPermitOfCard_Any_IsTranslated()
    {
        await using var scene = ServiceScene.OnAbsentSqlServer();
        await scene.WithDbAsync(db => AbsentSqlServer.TranslatesAsync(() => db.FindPermitOfCardAsync(Guid.CreateVersion7(), default)));
    }
}
