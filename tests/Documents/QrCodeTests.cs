namespace KazMigration.Documents.Tests;

public sealed class QrCodeTests : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Theory]
    [InlineData("https://example.kz/api/v1/verification/71-2026-000123?code=K7QF-93TX-A2MN", 90)]
    [InlineData("Қазақстан Республикасы, тексеру коды: ӘҒҚ-123", 110)]
    public void Draw_Text_IsReadByAScanner(string text, double size)
    {
        var document = new PdfDocument("t", Sample.CreatedAt);
        QrCode.Draw(document.AddPage(), 400, 600, size, text);
        var pdf = document.ToBytes();

        _place.AssertSound(pdf);
        _place.Run("pdftoppm", "-png", "-r", "150", "checked.pdf", "page");
        var (code, output) = _place.Run("zbarimg", "--nodbus", "-q", "--raw", Directory.GetFiles(_place.Folder, "page*.png").Single());

        Assert.True(code == 0, output);
        Assert.Equal(text, output.Trim());
    }
}
