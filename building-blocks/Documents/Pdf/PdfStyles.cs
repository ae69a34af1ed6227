using System.Globalization;

namespace KazMigration.Documents;

/// <summary>How documents of the bodies look.</summary>
public static class PdfStyles
{
    public static readonly PdfStyle Body = new(PdfFont.Bold, 10, PdfAlign.Centre);
    public static readonly PdfStyle Title = new(PdfFont.Bold, 12, PdfAlign.Centre);
    public static readonly PdfStyle Centred = new(PdfFont.Regular, 10, PdfAlign.Centre);
    public static readonly PdfStyle Name = new(PdfFont.Bold, 12, PdfAlign.Centre, Leading: 1.6);
    public static readonly PdfStyle Text = new(PdfFont.Regular, 9.5);
    public static readonly PdfStyle Strong = new(PdfFont.Bold, 9.5);
    public static readonly PdfStyle Label = new(PdfFont.Regular, 9, Colour: new PdfColour(80, 80, 80));
    public static readonly PdfStyle Small = new(PdfFont.Regular, 7.5, Leading: 1.35);

    public static string Day(DateOnly day) => day.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture);
}
