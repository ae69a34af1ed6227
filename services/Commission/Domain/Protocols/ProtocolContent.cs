using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace KazMigration.Commission.Domain;

/// <summary>The text that members sign: JSON with a fixed order of members, in UTF-8.</summary>
public static class ProtocolContent
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    internal static string Of(Protocol protocol, CommissionCase commissionCase, Assessment assessment) => JsonSerializer.Serialize(
        new
        {
            protocol.Number,
            protocol.Date,
            protocol.LocalExecutiveBody,
            commissionCase.ApplicationId,
            commissionCase.ApplicationNumber,
            commissionCase.RegisteredOn,
            commissionCase.Profession,
            protocol.MembersInComposition,
            protocol.Attendees,
            protocol.StoodAside,
            commissionCase.Findings,
            assessment.Score,
            assessment.Recommendation,
            assessment.Grounds,
        },
        Json);

    /// <summary>SHA-256 of the text, in lower-case hexadecimal.</summary>
    public static string Sha256(string content) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
}
