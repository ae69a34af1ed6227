using FsCheck;
using FsCheck.Fluent;

namespace KazMigration.Kernel.Tests;

/// <summary>What holds for any IIN; the check digits are computed by the test kit.</summary>
public sealed class IinProperties
{
    private static readonly DateOnly First = new(1800, 1, 1);

    private static readonly Gen<(string Text, DateOnly BirthDate)> Right =
        from day in Gen.Choose(0, new DateOnly(2099, 12, 31).DayNumber - First.DayNumber)
        from serial in Gen.Choose(0, 9999)
        from female in Gen.Elements(true, false)
        let birthDate = First.AddDays(day)
        select (TestIin.Of(birthDate, serial, female), birthDate);

    [Fact]
    public void TryParse_Made_IsReadAndAgreesWithItsBirthDateAlone() => Check(Right, made =>
        Iin.TryParse(made.Text, out var iin)
        && iin.AgreesWith(made.BirthDate)
        && !iin.AgreesWith(made.BirthDate.AddDays(1))
        && !iin.AgreesWith(made.BirthDate.AddYears(made.BirthDate.Year < 2000 ? 100 : -100)));

    [Fact]
    public void TryParse_AnyElevenDigits_OnlyTheCheckDigitOfTheAlgorithm() => Check(
        from made in Right
        from last in Gen.Choose(0, 9)
        select (Eleven: made.Text[..11], Last: last),
        x => Iin.TryParse(x.Eleven + x.Last, out _) == (TestIin.CheckDigit(x.Eleven) == x.Last));

    [Fact]
    public void TryParse_OneDigitChanged_IsRefusedOrAgreesWithTheAlgorithm() => Check(
        from made in Right
        from at in Gen.Choose(0, 11)
        from added in Gen.Choose(1, 9)
        select Changed(made.Text, at, added),
        text => !Iin.TryParse(text, out _) || TestIin.CheckDigit(text[..11]) == text[11] - '0');

    [Fact]
    public void TryParse_AnyText_DoesNotThrow() => Check(
        Gen.Elements("0123456789 -٣aЖ\0".ToCharArray()).ArrayOf(),
        text => !Iin.TryParse(new string(text), out var iin) || iin.ToString() == new string(text));

    private static string Changed(string text, int at, int added)
    {
        var digits = text.ToCharArray();
        digits[at] = (char)('0' + ((digits[at] - '0' + added) % 10));
        return new string(digits);
    }

    private static void Check<T>(Gen<T> any, Func<T, bool> holds) =>
        Prop.ForAll(any.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
}
