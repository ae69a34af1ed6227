using System.Globalization;
using System.Text.RegularExpressions;

namespace KazMigration.Documents.Tests;

public sealed partial class PdfDocumentTests : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public void ToBytes_SameInput_SameBytes()
    {
        var there = CultureInfo.CurrentCulture;
        var first = Sample.Certificate();
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("kk-KZ");
        var second = Sample.Certificate();
        CultureInfo.CurrentCulture = there;

        Assert.Equal(first, second);
        Assert.NotEqual(first, Sample.Certificate("71-2026-000124"));
    }

    [Fact]
    public void ToBytes_Certificate_IsSoundAndSmall()
    {
        var pdf = Sample.Certificate();

        _place.AssertSound(pdf);
        Assert.InRange(pdf.Length, 1000, 32_000);
        var (_, info) = _place.Run("pdfinfo", _place.Put("info.pdf", pdf));
        Assert.Contains("Сәйкестік туралы сертификат 71-2026-000123", info, StringComparison.Ordinal);
        Assert.Matches(@"Producer:\s+KazMigration", info);
        Assert.Matches(@"PDF version:\s+1\.7", info);
        Assert.Matches(@"Page size:\s+595\.28 x 841\.89 pts \(A4\)", info);
    }

    [Theory]
    [InlineData("ә ғ қ ң ө ұ ү һ і Ә Ғ Қ Ң Ө Ұ Ү Һ І")]
    [InlineData("Шетелдік қызметкердің біліктілігінің сәйкестігі туралы сертификат")]
    [InlineData("Съешь же ещё этих мягких французских булок, да выпей чаю №5 — «ёлка»")]
    [InlineData("Pijamalı hasta, yağız şoföre çabucak güvendi. İĞÜŞÖÇ")]
    [InlineData("The quick brown fox (jumps) \\over\\ <the> lazy dog / 100% & $5")]
    [InlineData("Ελληνικά Հայերեն ქართული ħēłĺō ₺ ﬁ")]
    [InlineData("naïve façade Ærøskøbing Åland ½ ¿qué?")]
    public void Text_AnyLanguageOfTheUsers_CanBeReadBack(string text)
    {
        var pdf = Sample.OneLine(text, text);

        _place.AssertSound(pdf);
        Assert.Equal(text, _place.TextOf(pdf, "-raw").Trim());
    }

    [Fact]
    public void Text_BothFonts_ShowTheSameCharacters()
    {
        var document = new PdfDocument("t", Sample.CreatedAt);
        var page = document.AddPage();
        page.Text(50, 100, "Қазақстан Ω", Sample.Body);
        page.Text(50, 130, "Ұлытау ÉÀ Ω", Sample.Body with { Font = PdfFont.Bold });
        var pdf = document.ToBytes();

        _place.AssertSound(pdf);
        Assert.Equal(["Қазақстан Ω", "Ұлытау ÉÀ Ω"], _place.TextOf(pdf).Trim().Split('\n', StringSplitOptions.RemoveEmptyEntries));
        var (_, fonts) = _place.Run("pdffonts", "read.pdf");
        Assert.Equal(2, Regex.Count(fonts, @"CID TrueType\s+Identity-H\s+yes yes yes"));
    }

    [Theory]
    [InlineData("и\u0306 е\u0308", "й ё")]
    [InlineData("a\u0000b\u0007c\u202Ed\uFEFFe", "abcde")]
    [InlineData("a\tb\nc", "a b c")]
    [InlineData("名字 😀", "\uFFFD\uFFFD 😀")]
    [InlineData(") Tj ET endstream endobj", ") Tj ET endstream endobj")]
    public void Text_UnusualCharacters_AreMadeDrawable(string text, string drawn)
    {
        var pdf = Sample.OneLine(text);

        _place.AssertSound(pdf);
        Assert.Equal(drawn, _place.TextOf(pdf, "-raw").Trim());
    }

    [Fact]
    public void Text_HalfASurrogatePair_IsDrawnAsTheReplacementCharacter() =>
        Assert.Equal("x\uFFFDy\uFFFD", _place.TextOf(Sample.OneLine("x" + (char)0xD800 + "y" + (char)0xFFFE, "\uDC00")).Trim());

    [Fact]
    public void Text_LengthThatIsNotFinite_IsRefused()
    {
        var page = new PdfDocument("t", Sample.CreatedAt).AddPage();

        Assert.Throws<ArgumentOutOfRangeException>(() => page.Text(double.NaN, 1, "a", Sample.Body));
        Assert.Throws<ArgumentOutOfRangeException>(() => page.Line(0, 0, double.PositiveInfinity, 0));
    }

    [Fact]
    public void ToBytes_NoPage_IsRefused() =>
        Assert.Throws<InvalidOperationException>(() => new PdfDocument("t", Sample.CreatedAt).ToBytes());

    [Fact]
    public void ToBytes_ManyThreads_SameBytes()
    {
        var expected = Sample.OneLine("Ω Қазақ");

        var made = new byte[64][];
        Parallel.For(0, made.Length, i => made[i] = Sample.OneLine("Ω Қазақ"));

        Assert.All(made, pdf => Assert.Equal(expected, pdf));
    }

    [Fact]
    public void Measure_Text_IsWhatReadersDraw()
    {
        const string text = "Қазақстан Республикасы ABC";
        var pdf = Sample.OneLine(text);

        var box = BoxLine().Matches(_place.TextOf(pdf, "-bbox"));
        var (left, right) = (Number(box[0].Groups[1]), Number(box[^1].Groups[2]));

        Assert.Equal(50, left, 0.1);
        Assert.Equal(PdfFont.Regular.Measure(text, 10), right - left, 0.1);
    }

    private static double Number(Group group) => double.Parse(group.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("<word xMin=\"([0-9.]+)\" yMin=\"[0-9.]+\" xMax=\"([0-9.]+)\"")]
    private static partial Regex BoxLine();
}
