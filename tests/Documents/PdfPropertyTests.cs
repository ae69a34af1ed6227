using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace KazMigration.Documents.Tests;

public sealed class PdfPropertyTests : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    // Any sequence of UTF-16 units: half surrogate pairs, controls, combining marks, planes the font has not.
    private static readonly Gen<string> AnyText =
        Gen.Frequency(
            (2, Gen.Choose(0, 0xFFFF)),
            (2, Gen.Choose(0x20, 0x52F)),
            (1, Gen.Choose(0xD800, 0xDFFF)),
            (1, Gen.Elements((int)'(', (int)')', (int)'\\', (int)'<', (int)'>', (int)'%', 0, (int)'\r', (int)'\n', 0xFFFE)))
        .ArrayOf().Select(units => string.Concat(units.Select(unit => (char)unit)));

    [Fact]
    public void Paragraph_AnyText_MakesASoundFile() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(40).WithEndSize(300),
            Prop.ForAll(AnyText.ToArbitrary(), text =>
            {
                var document = new PdfDocument(text, Sample.CreatedAt);
                new PdfFlow(document).Paragraph(text, Sample.Body).Field(text, Sample.Body, text, Sample.Body with { Font = PdfFont.Bold });
                _place.AssertSound(document.ToBytes());
            }));

    [Fact]
    public void Break_AnyText_FitsTheWidthAndLosesNothingButSpaces() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(500),
            Prop.ForAll(AnyText.ToArbitrary(), Gen.Choose(20, 400).ToArbitrary(), (text, width) =>
            {
                var cleaned = PdfText.Clean(text);
                var lines = LineBreaker.Break(cleaned, PdfFont.Regular, 10, width).Select(range => cleaned[range]).ToArray();

                Assert.Equal(cleaned.Replace(" ", "", StringComparison.Ordinal), string.Concat(lines).Replace(" ", "", StringComparison.Ordinal));
                Assert.All(lines, line => Assert.True(
                    PdfFont.Regular.Measure(line.AsSpan(), 10) <= width + 0.001 || HasOneGlyph(line), line));
            }));

    // A mark without a width, after spaces that hang over the margin and after a glyph that is wider than the line.
    [Theory]
    [InlineData("aaaaaa   \u0301b", 40, new[] { "aaaaaa", "\u0301b" })]
    [InlineData("aaaaaa \u0301", 38, new[] { "aaaaaa", "\u0301" })]
    [InlineData("W\u0301W\u0301", 5, new[] { "W\u0301", "W\u0301" })]
    public void Break_MarksWithoutAWidth_StayWithinTheLine(string text, double width, string[] expected) =>
        Assert.Equal(expected, LineBreaker.Break(text, PdfFont.Regular, 10, width).Select(range => text[range]));

    private static bool HasOneGlyph(string line) => line.EnumerateRunes().Count(rune => PdfFont.Regular.AdvanceOf(rune) > 0) == 1;

    [Fact]
    public void Clean_AnyText_IsCleanAlready() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(500),
            Prop.ForAll(AnyText.ToArbitrary(), text =>
            {
                var cleaned = PdfText.Clean(text);
                Assert.True(cleaned.IsNormalized());
                Assert.Equal(cleaned, PdfText.Clean(cleaned));
                Assert.DoesNotContain(cleaned, char.IsControl);
            }));
}
