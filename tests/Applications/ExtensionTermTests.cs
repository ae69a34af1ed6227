using FsCheck;
using FsCheck.Fluent;
using KazMigration.Applications.Domain.Certificates;

namespace KazMigration.Applications.Tests;

/// <summary>The term of an extension: by the employment contract, three years at most (Order 236, p. 16).</summary>
public sealed class ExtensionTermTests
{
    // Certificates that were in force when their extension was asked for.
    private static readonly Gen<(DateOnly Decided, DateOnly? ContractEnd, DateOnly ValidTo)> Cases =
        from decided in Gen.Choose(0, 365 * 30).Select(new DateOnly(2023, 7, 4).AddDays)
        from contract in Gen.Frequency((1, Gen.Constant<int?>(null)), (5, Gen.Choose(-200, 365 * 5).Select(d => (int?)d)))
        from left in Gen.Choose(-20, 365 * 3)
        select (decided, contract is { } days ? decided.AddDays(days) : (DateOnly?)null, decided.AddDays(left));

    [Theory]
    [InlineData("2026-03-02", "2027-03-01", "2026-06-01", "2027-03-01")]
    [InlineData("2026-03-02", null, "2026-06-01", "2029-03-01")]
    [InlineData("2026-03-02", "2029-03-01", "2026-06-01", "2029-03-01")]
    [InlineData("2026-03-02", "2029-03-02", "2026-06-01", "2029-03-01")]
    [InlineData("2026-03-02", "9999-12-31", "2026-06-01", "2029-03-01")]
    [InlineData("2028-02-29", null, "2028-05-28", "2031-02-28")]
    [InlineData("2026-03-02", "2026-05-01", "2026-06-01", "2026-06-01")] // never shortened
    public void ExtensionEnd_Contract_ItsLastDayOrThreeYears(string decided, string? contractEnd, string validTo, string extended) => Assert.Equal(
        Almaty.Day(extended), Validity.ExtensionEnd(Almaty.Day(decided), contractEnd is null ? null : Almaty.Day(contractEnd), Almaty.Day(validTo)));

    [Fact]
    public void ExtensionEnd_Any_NeverBeyondThreeYearsOfTheDecision() => Check(x =>
        Validity.ExtensionEnd(x.Decided, x.ContractEnd, x.ValidTo) is var end && (end < x.Decided.AddYears(3) || (end == x.Decided.AddYears(3) && x.Decided.Day > end.Day)));

    [Fact]
    public void ExtensionEnd_Any_NeverBeforeTheContractsEndUnlessThreeYearsEndFirst() => Check(x =>
        Validity.ExtensionEnd(x.Decided, x.ContractEnd, x.ValidTo) is var end && (end >= x.ContractEnd || end.AddDays(1) >= x.Decided.AddYears(3)));

    [Fact]
    public void ExtensionEnd_Any_NeverShortensNorOutlivesTheContractOtherwise() => Check(x =>
        Validity.ExtensionEnd(x.Decided, x.ContractEnd, x.ValidTo) is var end && end >= x.ValidTo && (end == x.ValidTo || x.ContractEnd is null || end <= x.ContractEnd));

    private static void Check(Func<(DateOnly Decided, DateOnly? ContractEnd, DateOnly ValidTo), bool> holds) =>
        Prop.ForAll(Cases.Where(x => x.ValidTo < x.Decided.AddYears(3)).ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
}
