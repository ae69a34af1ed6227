namespace KazMigration.Kernel.Tests;

/// <summary>Local executive bodies by the region codes of the KATO classifier (Order 236, p. 2.2).</summary>
public sealed class LocalExecutiveBodyTests
{
    private static readonly string[] Codes =
        ["10", "11", "15", "19", "23", "27", "31", "33", "35", "39", "43", "47", "55", "59", "61", "62", "63", "71", "75", "79"];

    [Fact]
    public void All_ByCode_AreTheTwentyOfTheCountry() => Assert.Equal(Codes, LocalExecutiveBody.All.Select(b => b.Code).Order());

    [Fact]
    public void All_Names_AreThereInThreeLanguagesAndDiffer()
    {
        Assert.All(LocalExecutiveBody.All, b => Assert.All(new[] { b.Name.Kk, b.Name.Ru, b.Name.En }, name => Assert.False(string.IsNullOrWhiteSpace(name))));
        Assert.Equal(Codes.Length, LocalExecutiveBody.All.Select(b => b.Name.Kk).Distinct().Count());
    }

    [Theory]
    [InlineData("71", true)]
    [InlineData("12", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Exists_Code_OnlyThose(string? code, bool exists) => Assert.Equal(exists, LocalExecutiveBody.Exists(code));

    [Fact]
    public void Of_Code_ThatBody() => Assert.Contains("Astana", LocalExecutiveBody.Of("71").Name.En, StringComparison.Ordinal);
}
