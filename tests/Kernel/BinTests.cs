namespace KazMigration.Kernel.Tests;

public sealed class BinTests
{
    [Theory]
    [InlineData("010140001230")]
    [InlineData("941240001339")]
    [InlineData("990150000001")]
    public void TryParse_RightNumber_IsRead(string text)
    {
        Assert.Equal(TestIin.CheckDigit(text[..11]), text[11] - '0');
        Assert.True(Bin.TryParse(text, out var bin));
        Assert.Equal(text, bin.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("01014000123")]
    [InlineData("0101400012300")]
    [InlineData("01014000123a")]
    [InlineData("٠١٠١٤٠٠٠١٢٣٠")] // digits, but not those of the number
    [InlineData("010140001231")] // check digit
    [InlineData("010140001320")] // two digits changed places
    public void TryParse_WrongNumber_IsRefused(string? text) => Assert.False(Bin.TryParse(text, out _));

    [Theory]
    [InlineData("01004000")] // month 0
    [InlineData("01134000")] // month 13
    [InlineData("01013000")] // an IIN has a day here
    [InlineData("01017000")]
    public void TryParse_MonthOrKindNotGivenOut_IsRefused(string beginning)
    {
        for (var serial = 0; serial < 100; serial++)
        {
            var digits = $"{beginning}{serial:D3}";
            Assert.False(Bin.TryParse(digits + TestIin.CheckDigit(digits), out _), digits);
        }
    }

    [Fact]
    public void TryParse_AnIin_IsNoBin() => Assert.False(Bin.TryParse("900101300017", out _));
}
