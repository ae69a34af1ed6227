using System.Text;

namespace KazMigration.Documents.Tests;

public class FileKindTests
{
    private static readonly byte[] Png = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];
    private static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF, 0xE0];
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.7\n");

    public static TheoryData<byte[], FileKind> Heads => new()
    {
        { Pdf, FileKind.Pdf },
        { Encoding.ASCII.GetBytes("%PDF-"), FileKind.Pdf },
        { [0xEF, 0xBB, 0xBF, .. Pdf], FileKind.Pdf },
        { [(byte)'\r', (byte)'\n', .. Pdf], FileKind.Pdf },
        { [.. new byte[1], .. Pdf], FileKind.Unknown },
        { [.. Encoding.ASCII.GetBytes("<html>"), .. Pdf], FileKind.Unknown },
        { [.. Encoding.ASCII.GetBytes("MZ"), .. Pdf], FileKind.Unknown },
        { Jpeg, FileKind.Jpeg },
        { [.. Jpeg, .. Pdf], FileKind.Jpeg },
        { Png, FileKind.Png },
        { [.. Png, .. Pdf], FileKind.Png },
        { [.. Pdf, .. Jpeg], FileKind.Pdf },
        { Png[..7], FileKind.Unknown },
        { [0xFF, 0xD8], FileKind.Unknown },
        { Encoding.ASCII.GetBytes("%PDF"), FileKind.Unknown },
        { Encoding.ASCII.GetBytes("%pdf-1.7"), FileKind.Unknown },
        { Encoding.ASCII.GetBytes("<html>%P DF-"), FileKind.Unknown },
        { Encoding.ASCII.GetBytes("PK\u0003\u0004"), FileKind.Unknown },
        { Encoding.ASCII.GetBytes("GIF89a"), FileKind.Unknown },
        { [0x00, .. Png], FileKind.Unknown },
        { [], FileKind.Unknown },
    };

    [Theory]
    [MemberData(nameof(Heads))]
    public void Detect_Head_IsToldFromContentAlone(byte[] head, FileKind kind) => Assert.Equal(kind, FileKind.Detect(head));

    [Theory]
    [InlineData(FileKind.Pdf, "application/pdf")]
    [InlineData(FileKind.Jpeg, "image/jpeg")]
    [InlineData(FileKind.Png, "image/png")]
    [InlineData(FileKind.Unknown, "application/octet-stream")]
    public void MediaType_Kind_IsTheRegisteredOne(FileKind kind, string mediaType) => Assert.Equal(mediaType, kind.MediaType);

    [Fact]
    public void Detect_OwnDocument_IsPdf() => Assert.Equal(FileKind.Pdf, FileKind.Detect(Sample.OneLine("a")));
}
