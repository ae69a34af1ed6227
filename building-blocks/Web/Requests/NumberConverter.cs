using System.Text.Json;
using System.Text.Json.Serialization;

namespace KazMigration.Web;

/// <summary>Decimal numbers with no more digits than they need: a column of two decimals reads 250 as 250.00, which is written as 250.</summary>
internal sealed class NumberConverter : JsonConverter<decimal>
{
    // As many decimals as a number can have: the division leaves those that are not zero.
    private const decimal One = 1.0000000000000000000000000000m;

    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDecimal();

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) => writer.WriteNumberValue(value / One);
}
