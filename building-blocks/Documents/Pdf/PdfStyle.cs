namespace KazMigration.Documents;

/// <summary>Where a text stands on its line, or against the point it is drawn at.</summary>
public enum PdfAlign
{
    Left,
    Centre,
    Right,
}

/// <summary>A colour of the screen; black unless told.</summary>
public readonly record struct PdfColour(byte Red, byte Green, byte Blue);

/// <summary>How text is set: font, size in points, place, colour, and the distance of lines as a multiple of the size.</summary>
public sealed record PdfStyle(PdfFont Font, double Size, PdfAlign Align = PdfAlign.Left, PdfColour Colour = default, double Leading = 1.3)
{
    internal double LineHeight => Size * Leading;
}
