namespace KazMigration.Documents;

/// <summary>
/// An A4 page. Lengths are points (1/72 inch) from the top left corner; the y of a text is its baseline.
/// </summary>
public sealed class PdfPage
{
    public const double Width = 595.28;
    public const double Height = 841.89;

    private readonly PdfDocument _document;
    private PdfColour _fill;
    private PdfColour _stroke;
    private double _lineWidth = 1;

    internal PdfPage(PdfDocument document) => _document = document;

    internal PdfBytes Content { get; } = new(8192);

    /// <summary>One line of text; x is its left end, middle or right end as the style aligns it.</summary>
    public void Text(double x, double y, string text, PdfStyle style)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(style);
        Cleaned(x, y, PdfText.Clean(text), style);
    }

    public void Line(double x1, double y1, double x2, double y2, double width = 0.5, PdfColour colour = default)
    {
        Stroke(width, colour);
        Point(x1, y1).Raw("m "u8);
        Point(x2, y2).Raw("l S\n"u8);
    }

    /// <summary>A filled rectangle; x and y are its top left corner.</summary>
    public void Fill(double x, double y, double width, double height, PdfColour colour = default)
    {
        Fill(colour);
        Point(x, y + height).Number(width).Number(height).Raw("re f\n"u8);
    }

    /// <summary>The outline of a rectangle.</summary>
    public void Frame(double x, double y, double width, double height, double lineWidth = 0.5, PdfColour colour = default)
    {
        Stroke(lineWidth, colour);
        Point(x, y + height).Number(width).Number(height).Raw("re S\n"u8);
    }

    internal void Cleaned(double x, double y, ReadOnlySpan<char> text, PdfStyle style)
    {
        if (text.IsEmpty) return;
        if (style.Align is not PdfAlign.Left)
            x -= style.Font.Measure(text, style.Size) / (style.Align is PdfAlign.Centre ? 2 : 1);

        Fill(style.Colour);
        var font = _document.Use(style.Font);
        Content.Raw("BT/F"u8).Number(style.Font.FirstObject).Raw(" "u8).Number(style.Size).Raw("Tf "u8);
        Point(x, y).Raw("Td<"u8);
        foreach (var rune in text.EnumerateRunes()) Content.Hex(font.GlyphOf(rune));
        Content.Raw(">Tj ET\n"u8);
    }

    /// <summary>Dark cells of a square grid as one shape, so that no seam shows between them.</summary>
    internal void Grid(double x, double y, double cell, IEnumerable<(int Column, int Row, int Length)> runs)
    {
        Fill(default);
        Content.Raw("q "u8).Number(cell).Raw("0 0 -"u8).Number(cell);
        Point(x, y).Raw("cm\n"u8);
        foreach (var (column, row, length) in runs)
            Content.Number(column).Raw(" "u8).Number(row).Raw(" "u8).Number(length).Raw(" 1 re\n"u8);
        Content.Raw("f Q\n"u8);
    }

    private PdfBytes Point(double x, double y) => Content.Number(x).Number(Height - y);

    private void Fill(PdfColour colour)
    {
        if (colour == _fill) return;
        Colour(_fill = colour).Raw("rg\n"u8);
    }

    private void Stroke(double width, PdfColour colour)
    {
        if (colour != _stroke) Colour(_stroke = colour).Raw("RG\n"u8);
        if (width != _lineWidth) Content.Number(_lineWidth = width).Raw("w\n"u8);
    }

    private PdfBytes Colour(PdfColour colour) => Content.Number(colour.Red / 255.0).Number(colour.Green / 255.0).Number(colour.Blue / 255.0);
}
