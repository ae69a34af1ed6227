using QRCoder;

namespace KazMigration.Documents;

/// <summary>Draws QR codes (ISO/IEC 18004, error correction M) as rectangles.</summary>
public static class QrCode
{
    /// <summary>
    /// Draws the code of a text into a square whose top left corner is (x, y). The quiet zone of four modules that readers
    /// need is inside the square.
    /// </summary>
    public static void Draw(PdfPage page, double x, double y, double size, string text)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentException.ThrowIfNullOrEmpty(text);
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M, forceUtf8: true);
        page.Grid(x, y, size / data.ModuleMatrix.Count, Runs(data));
    }

    private static IEnumerable<(int Column, int Row, int Length)> Runs(QRCodeData data)
    {
        for (var row = 0; row < data.ModuleMatrix.Count; row++)
        {
            var modules = data.ModuleMatrix[row];
            for (var column = 0; column < modules.Count; column++)
            {
                var first = column;
                while (column < modules.Count && modules[column]) column++;
                if (column > first) yield return (first, row, column - first);
            }
        }
    }
}
