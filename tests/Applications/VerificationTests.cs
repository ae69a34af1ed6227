using KazMigration.Applications.Domain.Certificates;

namespace KazMigration.Applications.Tests;

/// <summary>What an anonymous reader needs and learns.</summary>
public sealed class VerificationTests
{
    [Theory]
    [InlineData("YILMAZ AHMET", "Y*** A***")]
    [InlineData("Әбілқасымов Нұрлан Ерланұлы", "Ә*** Н*** Е***")]
    [InlineData("  Li   Wei ", "L*** W***")]
    [InlineData("O", "O***")]
    [InlineData("\U0002000B\U0002000C 李", "\U0002000B*** 李***")] // letters beyond the basic plane stay whole
    [InlineData("", "")]
    public void MaskedName_AnyName_FirstLettersAlone(string name, string masked) => Assert.Equal(masked, MaskedName.Of(name));

    [Fact]
    public void MaskedName_LongAndShortNames_TellNoLength() => Assert.Equal(MaskedName.Of("Aa Bb"), MaskedName.Of("Abcdefgh Bcdefghij"));

    [Fact]
    public void VerificationCode_New_IsSixteenUnmistakableCharacters()
    {
        string[] codes = [.. Enumerable.Range(0, 1000).Select(_ => VerificationCode.New())];

        Assert.All(codes, code => Assert.Matches("^[2-9A-HJ-NP-Z]{16}$", code));
        Assert.Equal(codes.Length, codes.Distinct().Count());
        Assert.Equal(32, codes.SelectMany(c => c).Distinct().Count());
    }

    [Theory]
    [InlineData("ABCDEFGH23456789", true)]
    [InlineData("abcdefgh23456789", true)]
    [InlineData(" ABCDEFGH23456789 ", true)]
    [InlineData("ABCDEFGH23456788", false)]
    [InlineData("ABCDEFGH2345678", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void VerificationCode_Matches_OnlyTheSame(string? given, bool matches) =>
        Assert.Equal(matches, VerificationCode.Matches("ABCDEFGH23456789", given));
}
