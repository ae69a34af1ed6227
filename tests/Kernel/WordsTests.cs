namespace KazMigration.Kernel.Tests;

public sealed class WordsTests
{
    [Theory]
    [InlineData("250.00", "kk", "250")]
    [InlineData("250.00", "en", "250")]
    [InlineData("12.50", "kk", "12,5")]
    [InlineData("12.50", "ru", "12,5")]
    [InlineData("12.50", "en", "12.5")]
    [InlineData("0.00", "ru", "0")]
    [InlineData("1500.25", "ru", "1500,25")]
    public void Number_Value_NoMoreDigitsThanNeeded(string value, string language, string text) =>
        Assert.Equal(text, Words.Number(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), language));
}
