using FsCheck;
using FsCheck.Fluent;
using KazMigration.ResidencePermits.Application.AtaZholy;
using KazMigration.ResidencePermits.Domain.AtaZholy;

namespace KazMigration.ResidencePermits.Tests.AtaZholy;

/// <summary>Terms of the card and of the permit that follows it (slides, permit 1; the card's own term is unconfirmed).</summary>
public sealed class CardRulesTests
{
    private static readonly Gen<(DateOnly Issued, DateOnly? Passport)> Cases =
        from issued in Gen.Choose(0, 365 * 20).Select(new DateOnly(2023, 7, 14).AddDays)
        from passport in Gen.Frequency((1, Gen.Constant<int?>(null)), (4, Gen.Choose(0, 365 * 15).Select(d => (int?)d)))
        select (issued, passport is { } days ? issued.AddDays(days) : (DateOnly?)null);

    [Theory]
    [InlineData("2026-03-06", null, "2036-03-05")]
    [InlineData("2026-03-06", "2040-01-01", "2036-03-05")]
    [InlineData("2026-03-06", "2036-03-06", "2036-03-05")]
    [InlineData("2026-03-06", "2036-03-04", "2036-03-04")]
    [InlineData("2026-03-06", "2026-03-06", "2026-03-06")]
    [InlineData("2028-02-29", null, "2038-02-28")]
    public void CardEnd_TenYearsOrThePassport_WhicheverIsFirst(string issued, string? passport, string end) => Assert.Equal(
        Almaty.Day(end), CardRules.Default.CardEnd(Almaty.Day(issued), passport is null ? null : Almaty.Day(passport)));

    [Theory]
    [InlineData("2026-04-01", "2036-03-31")]
    [InlineData("2028-02-29", "2038-02-28")]
    public void PermitEnd_Entry_TenYears(string entered, string end) => Assert.Equal(Almaty.Day(end), CardRules.Default.PermitEnd(Almaty.Day(entered)));

    [Fact]
    public void CardEnd_Any_NeverPastThePassportNorTenYears() => Check(x =>
        CardRules.Default.CardEnd(x.Issued, x.Passport) is var end && (x.Passport is null || end <= x.Passport)
            && end.AddDays(-1) < x.Issued.AddYears(10));

    [Fact]
    public void CardEnd_Any_IsOneOfTheTwo() => Check(x =>
        CardRules.Default.CardEnd(x.Issued, x.Passport) is var end && (end == x.Passport || end == CardRules.Default.CardEnd(x.Issued, null)));

    [Fact]
    public void ToRules_LengthBelowOne_IsRefused() =>
        Assert.Throws<InvalidOperationException>(() => new AtaZholyOptions { AnswerWorkingDays = 0 }.ToRules());

    [Fact]
    public void ToRules_NothingConfigured_IsTheDefault() => Assert.Equal(CardRules.Default, new AtaZholyOptions().ToRules());

    private static void Check(Func<(DateOnly Issued, DateOnly? Passport), bool> holds) =>
        Prop.ForAll(Cases.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
}
