using System.Globalization;
using System.Text.RegularExpressions;

namespace KazMigration.Documents.Tests;

public sealed partial class PdfFlowTests : IDisposable
{
    private readonly Workplace _place = new();
    private readonly PdfDocument _document = new("t", Sample.CreatedAt);

    public void Dispose() => _place.Dispose();

    [Fact]
    public void Paragraph_LongText_StaysBetweenTheMarginsOnSeveralPages()
    {
        var words = Enumerable.Range(0, 2500).Select(i => "сөз" + i.ToString(CultureInfo.InvariantCulture)).ToArray();
        new PdfFlow(_document).Paragraph(string.Join(' ', words), Sample.Body);
        var pdf = _document.ToBytes();

        Assert.InRange(_document.Pages.Count, 2, 8);
        _place.AssertSound(pdf);
        Assert.Equal(words, _place.TextOf(pdf).Split((char[])[' ', '\n', '\f'], StringSplitOptions.RemoveEmptyEntries));
        AssertInside(pdf, PdfPage.Width - 56.7);
    }

    [Fact]
    public void Paragraph_WordWiderThanTheColumn_IsBrokenInside()
    {
        new PdfFlow(_document).Paragraph(new string('Щ', 300), Sample.Body, width: 200);
        var pdf = _document.ToBytes();

        var lines = _place.TextOf(pdf).Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line != "\f").ToArray();
        Assert.True(lines.Length > 10);
        Assert.Equal(300, lines.Sum(line => line.Count(c => c == 'Щ')));
        AssertInside(pdf, 56.7 + 200);
    }

    [Fact]
    public void Paragraph_LineEnds_AreKept()
    {
        var flow = new PdfFlow(_document).Paragraph("бірінші\r\nекінші\n\nүшінші", Sample.Body);

        Assert.Equal(["бірінші", "екінші", "үшінші"], _place.TextOf(_document.ToBytes()).Split((char[])['\n', '\f'], StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(flow.Margin + (4 * 13), flow.Y, 0.001);
    }

    [Fact]
    public void Keep_NotEnoughRoom_BeginsAPage()
    {
        var flow = new PdfFlow(_document);
        flow.Paragraph("a", Sample.Body).Keep(700).Paragraph("b", Sample.Body).Keep(750).Paragraph("c", Sample.Body);

        Assert.Equal(2, _document.Pages.Count);
        Assert.Equal(flow.Margin + 13, flow.Y, 0.001);
    }

    [Fact]
    public void Field_ValueOverThePageEnd_ContinuesBelowBoth()
    {
        var flow = new PdfFlow(_document);
        flow.Paragraph("a", Sample.Body).Space(650);
        var (label, value) = (string.Join(' ', Enumerable.Repeat("белгі", 100)), string.Join(' ', Enumerable.Repeat("мән", 600)));
        flow.Field(label, Sample.Body, value, Sample.Body).Paragraph("соңы", Sample.Body);
        var pdf = _document.ToBytes();

        Assert.Equal(2, _document.Pages.Count);
        var text = _place.TextOf(pdf, "-layout");
        Assert.Equal((100, 600), (Regex.Count(text, "белгі"), Regex.Count(text, "мән")));
        Assert.EndsWith("соңы", text.TrimEnd(), StringComparison.Ordinal);
    }

    private void AssertInside(byte[] pdf, double rightMargin)
    {
        var words = Word().Matches(_place.TextOf(pdf, "-bbox"));
        Assert.NotEmpty(words);
        Assert.All(words, word =>
        {
            Assert.True(Number(word.Groups[1]) >= 56.6, word.Value);
            Assert.True(Number(word.Groups[3]) <= rightMargin + 0.1, word.Value);
            Assert.True(Number(word.Groups[4]) <= PdfPage.Height - 56.6, word.Value);
        });
    }

    private static double Number(Group group) => double.Parse(group.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("<word xMin=\"([0-9.]+)\" yMin=\"([0-9.]+)\" xMax=\"([0-9.]+)\" yMax=\"([0-9.]+)\"")]
    private static partial Regex Word();
}
