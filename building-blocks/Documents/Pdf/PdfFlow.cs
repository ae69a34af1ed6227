namespace KazMigration.Documents;

/// <summary>Sets text from top to bottom between margins, on a new page when one is full.</summary>
public sealed class PdfFlow
{
    private static readonly string[] LineEnds = ["\r\n", "\n", "\r", "\u2028", "\u2029"];
    private readonly PdfDocument _document;
    private readonly List<PdfPage> _pages;
    private int _index;

    /// <param name="document">Pages are added to it.</param>
    /// <param name="margin">On all four sides, in points; 2 cm unless told.</param>
    public PdfFlow(PdfDocument document, double margin = 56.7)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentOutOfRangeException.ThrowIfNegative(margin);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(margin, PdfPage.Width / 3);
        (_document, Margin, Y) = (document, margin, margin);
        _pages = [document.AddPage()];
    }

    public double Margin { get; }

    /// <summary>The page that is being filled.</summary>
    public PdfPage Page => _pages[_index];

    /// <summary>Where the next line begins, from the top of the page.</summary>
    public double Y { get; private set; }

    public double Width => PdfPage.Width - (2 * Margin);

    private double Bottom => PdfPage.Height - Margin;

    /// <summary>Leaves a gap; on a fresh page none is needed.</summary>
    public PdfFlow Space(double height)
    {
        if (Y > Margin) Y += height;
        return this;
    }

    /// <summary>Begins a new page unless so much room is left on this one.</summary>
    public PdfFlow Keep(double height)
    {
        if (Y + height > Bottom && Y > Margin) NewPage();
        return this;
    }

    public PdfFlow NewPage()
    {
        if (++_index == _pages.Count) _pages.Add(_document.AddPage());
        Y = Margin;
        return this;
    }

    /// <summary>A line across the text.</summary>
    public PdfFlow Rule(double thickness = 0.5, PdfColour colour = default)
    {
        Keep(thickness);
        Page.Line(Margin, Y, Margin + Width, Y, thickness, colour);
        Y += thickness;
        return this;
    }

    /// <summary>Wrapped text; its line ends are kept.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="style">How it is set.</param>
    /// <param name="indent">From the left margin.</param>
    /// <param name="width">Of the column; up to the right margin unless told.</param>
    public PdfFlow Paragraph(string text, PdfStyle style, double indent = 0, double? width = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(style);
        var column = Math.Clamp(width ?? double.MaxValue, 1, Math.Max(1, Width - indent));
        foreach (var line in text.Split(LineEnds, StringSplitOptions.None))
        {
            var cleaned = PdfText.Clean(line);
            foreach (var range in LineBreaker.Break(cleaned, style.Font, style.Size, column)) Line(cleaned.AsSpan()[range], style, Margin + indent, column);
        }

        return this;
    }

    /// <summary>A label on the left and its value, wrapped, beside it; the next line begins below the longer one.</summary>
    public PdfFlow Field(string label, PdfStyle labelStyle, string value, PdfStyle valueStyle, double labelWidth = 160, double? width = null)
    {
        ArgumentNullException.ThrowIfNull(labelStyle);
        ArgumentNullException.ThrowIfNull(valueStyle);
        Keep(Math.Max(labelStyle.LineHeight, valueStyle.LineHeight));
        var start = (_index, Y);
        // Label and value stand on one baseline, whatever their sizes.
        Y += Math.Max(0, Baseline(valueStyle) - Baseline(labelStyle));
        Paragraph(label, labelStyle, 0, labelWidth - 8);
        var labelEnd = (_index, Y);

        // The value starts beside the label's first line, on whichever page that is.
        (_index, Y) = start;
        Y += Math.Max(0, Baseline(labelStyle) - Baseline(valueStyle));
        Paragraph(value, valueStyle, labelWidth, width - labelWidth);
        (_index, Y) = (_index, Y).CompareTo(labelEnd) < 0 ? labelEnd : (_index, Y);
        return this;
    }

    private void Line(ReadOnlySpan<char> text, PdfStyle style, double x, double column)
    {
        Keep(style.LineHeight);
        var anchor = style.Align switch { PdfAlign.Centre => x + (column / 2), PdfAlign.Right => x + column, _ => x };
        Page.Cleaned(anchor, Y + Baseline(style), text, style);
        Y += style.LineHeight;
    }

    // Below the top of the line: the font's ascent (0.93) and half of what the leading adds to its height (1.16).
    private static double Baseline(PdfStyle style) => style.Size * (0.35 + (style.Leading / 2));
}
