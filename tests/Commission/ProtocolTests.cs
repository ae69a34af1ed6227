using System.Text.Json;
using static KazMigration.Commission.Tests.Sample;

namespace KazMigration.Commission.Tests;

/// <summary>The protocol and what is signed under it (Order 236, p. 9).</summary>
public sealed class ProtocolTests
{
    [Fact]
    public void DrawUpProtocol_Assessed_NumberNamesBodyAndYear() => Assert.Equal("71-2026-000042", ProtocolledCase().Protocol.Number);

    [Fact]
    public void Content_DrawnUp_HoldsWhatWasDecided()
    {
        var assessed = AssessedCase(GoodFindings with { DocumentsReliable = false });
        var protocol = assessed.DrawUpProtocol(ThreeSit(new StoodAside("member.71.5", "туыс")), 7, At("2026-03-03 10:00"), "secretary").Value;

        using var content = JsonDocument.Parse(protocol.Content);
        var root = content.RootElement;

        Assert.Equal("71-2026-000007", root.GetProperty("number").GetString());
        Assert.Equal(assessed.ApplicationNumber, root.GetProperty("applicationNumber").GetString());
        Assert.Equal("refuse", root.GetProperty("recommendation").GetString());
        Assert.Equal("documentsUnreliable", root.GetProperty("grounds")[0].GetProperty("code").GetString());
        Assert.Equal(7, root.GetProperty("score").GetProperty("total").GetInt32());
        Assert.Equal(3, root.GetProperty("attendees").GetArrayLength());
        Assert.Contains("туыс", protocol.Content, StringComparison.Ordinal);
    }

    [Fact]
    public void Sign_Member_SignatureCarriesHashOfContent()
    {
        var (protocolled, protocol) = ProtocolledCase();

        protocolled.Sign(protocol, "member.71.1", null, At("2026-03-03 12:00"), "member");

        Assert.Equal(ProtocolContent.Sha256(protocol.Content), Assert.Single(protocol.Signatures).ContentSha256);
        Assert.Matches("^[0-9a-f]{64}$", protocol.ContentSha256);
    }
}
