using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;

namespace KazMigration.Web.Tests;

/// <summary>Decimal numbers in answers and texts: no more digits than they need.</summary>
public sealed class NumberTests(SampleFixture fixture) : IClassFixture<SampleFixture>
{
    [Theory]
    [InlineData("250.00", "250", "250", "250")]
    [InlineData("12.50", "12.5", "12,5", "12.5")]
    [InlineData("0.25", "0.25", "0,25", "0.25")]
    [InlineData("-3.0", "-3", "-3", "-3")]
    public void Decimal_Any_IsWrittenShort(string value, string json, string kazakh, string english)
    {
        var (number, catalog) = (JsonSerializer.Deserialize<decimal>(value, Json.Options), fixture.Host.Services.GetRequiredService<MessageCatalog>());

        Assert.Equal(json, JsonSerializer.Serialize(number, Json.Options));
        Assert.Equal($"{{\"a\":{json}}}", JsonSerializer.Serialize(new { A = (decimal?)number }, Json.Options));
        Assert.Equal(kazakh + " құжаты жоқ.", catalog.Fault("paperMissing", "kk", [("Type", number)]));
        Assert.Equal($"Нет документа {kazakh}.", catalog.Fault("paperMissing", "ru", [("Type", number)]));
        Assert.Equal($"The document {english} is missing.", catalog.Fault("paperMissing", "en", [("Type", number)]));
    }

    [Theory]
    [InlineData("\"1\"")]
    [InlineData("true")]
    [InlineData("1e99")]
    public void Decimal_NoNumber_IsRefused(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<decimal>(json, Json.Options));
}
