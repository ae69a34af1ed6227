namespace KazMigration.Kernel.Tests;

public sealed class IinTests
{
    // The second is of eleven digits whose first weighting leaves ten, so that the second weighting decides.
    [Theory]
    [InlineData("900101300017")]
    [InlineData("850101400208")]
    public void TryParse_RightNumber_IsRead(string text)
    {
        Assert.True(Iin.TryParse(text, out var iin));
        Assert.Equal(text, iin.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("90010130001")]
    [InlineData("9001013000177")]
    [InlineData("90010130001a")]
    [InlineData("٩٠٠١٠١٣٠٠٠١٧")] // digits, but not those of the number
    [InlineData(" 90010130001")]
    public void TryParse_NotTwelveDigits_IsRefused(string? text) => Assert.False(Iin.TryParse(text, out _));

    [Theory]
    [InlineData("9013013000")] // month 13
    [InlineData("9000013000")] // month 0
    [InlineData("9002303000")] // 30 February
    [InlineData("9001003000")] // day 0
    [InlineData("0102295000")] // 2001 was no leap year
    [InlineData("0002293000")] // 1900 was no leap year, 2000 was
    public void TryParse_BirthDateThatDoesNotExist_IsRefused(string beginning)
    {
        foreach (var whole in Completed(beginning))
            Assert.False(Iin.TryParse(whole, out _), whole);
    }

    // The seventh digit: odd for men, even for women; 0 leaves it open.
    [Theory]
    [InlineData('1', true, false)]
    [InlineData('2', false, true)]
    [InlineData('3', true, false)]
    [InlineData('4', false, true)]
    [InlineData('5', true, false)]
    [InlineData('6', false, true)]
    [InlineData('0', true, true)]
    public void IsOf_Sex_BySeventhDigit(char seventh, bool male, bool female)
    {
        foreach (var whole in Completed("900101" + seventh + "001"))
        {
            Assert.True(Iin.TryParse(whole, out var iin));
            Assert.Equal((male, female), (iin.IsOf(Sex.Male), iin.IsOf(Sex.Female)));
        }
    }

    [Fact]
    public void TryParse_LeapDayOfItsCentury_IsRead()
    {
        Assert.True(Iin.TryParse(TestIin.Of(new(2000, 2, 29)), out var iin));
        Assert.True(iin.AgreesWith(new(2000, 2, 29)));
    }

    [Theory]
    [InlineData('7')]
    [InlineData('8')]
    [InlineData('9')]
    public void TryParse_CenturyDigitNotGivenOut_IsRefused(char century)
    {
        foreach (var whole in Completed("900101" + century + "000"))
            Assert.False(Iin.TryParse(whole, out _), whole);
    }

    [Theory]
    [InlineData('1', 1890)]
    [InlineData('2', 1890)]
    [InlineData('3', 1990)]
    [InlineData('4', 1990)]
    [InlineData('5', 2090)]
    [InlineData('6', 2090)]
    public void AgreesWith_CenturyDigit_OnlyThatCentury(char century, int year)
    {
        foreach (var whole in Completed("900101" + century + "000"))
        {
            Assert.True(Iin.TryParse(whole, out var iin));
            Assert.Equal([year], new[] { 1790, 1890, 1990, 2090, 2190 }.Where(y => iin.AgreesWith(new(y, 1, 1))));
            Assert.False(iin.AgreesWith(new(year, 1, 2)));
        }
    }

    [Fact]
    public void AgreesWith_CenturyDigitZero_DayOfAnyCentury()
    {
        foreach (var whole in Completed("9001010000"))
        {
            Assert.True(Iin.TryParse(whole, out var iin));
            Assert.True(iin.AgreesWith(new(1890, 1, 1)));
            Assert.True(iin.AgreesWith(new(1990, 1, 1)));
            Assert.False(iin.AgreesWith(new(1990, 1, 2)));
        }
    }

    [Fact]
    public void TryParse_CenturyDigitZeroAndLeapDayOfOneCentury_IsRead()
    {
        foreach (var whole in Completed("0002290000"))
        {
            Assert.True(Iin.TryParse(whole, out var iin));
            Assert.True(iin.AgreesWith(new(2000, 2, 29)));
        }
    }

    [Fact]
    public void CheckDigit_BothWeightingsLeaveTen_None()
    {
        var without = Enumerable.Range(0, 10_000).Select(serial => $"9001013{serial:D4}").First(d => TestIin.CheckDigit(d) is null);

        Assert.Null(Iin.CheckDigit(without));
        Assert.All(Enumerable.Range(0, 10), last => Assert.False(Iin.TryParse(without + last, out _)));
    }

    [Fact]
    public void ToString_Default_IsEmpty() => Assert.Equal("", default(Iin).ToString());

    // Ten digits with every eleventh, and the check digit that belongs to them where there is one.
    private static string[] Completed(string ten)
    {
        string[] all = [.. Enumerable.Range(0, 10).Select(last => ten + last)
            .Select(eleven => (eleven, check: TestIin.CheckDigit(eleven)))
            .Where(d => d.check is not null).Select(d => d.eleven + d.check)];
        Assert.NotEmpty(all);
        return all;
    }
}
