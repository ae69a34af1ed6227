using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;

namespace KazMigration.Documents;

/// <summary>
/// A PDF 1.7 file built in memory. The same calls give the same bytes: nothing is read from a clock, a locale or a
/// random source. A document is built by one thread; many may be built at once.
/// </summary>
public sealed class PdfDocument
{
    private const int Catalog = 1;
    private const int PageTree = 2;
    private const int Information = 3;
    private readonly string _title;
    private readonly string _language;
    private readonly DateTimeOffset _createdAt;
    private readonly List<PdfPage> _pages = [];
    private readonly FontUse _regular = new(PdfFont.Regular);
    private FontUse? _bold;

    /// <param name="title">Shown by readers in place of the file's name.</param>
    /// <param name="createdAt">The business instant written into the file.</param>
    /// <param name="language">BCP 47 tag of the text's main language.</param>
    public PdfDocument(string title, DateTimeOffset createdAt, string language = "kk")
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(language);
        (_title, _createdAt, _language) = (PdfText.Clean(title), createdAt, language);
    }

    public IReadOnlyList<PdfPage> Pages => _pages;

    public PdfPage AddPage()
    {
        _pages.Add(new PdfPage(this));
        return _pages[^1];
    }

    /// <summary>The file.</summary>
    public byte[] ToBytes()
    {
        if (_pages.Count == 0) throw new InvalidOperationException("A document needs a page.");

        FontObjects[] fonts = _bold is null ? [_regular.Objects] : [_regular.Objects, _bold.Objects];
        var firstPage = PdfFont.Regular.FirstObject + (fonts.Length * FontObjects.Count);
        var to = new PdfBytes(fonts.Sum(f => f.Bytes.Length) + (_pages.Count * 8192));
        var offsets = new List<int>(firstPage + (2 * _pages.Count));
        to.Raw("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n"u8);

        Begin(Catalog).Ascii($"<</Type/Catalog/Pages {PageTree} 0 R/Lang").HexText(_language).Ascii("/ViewerPreferences<</DisplayDocTitle true>>>>\nendobj\n");
        Begin(PageTree).Ascii($"<</Type/Pages/Count {_pages.Count}/Kids[{string.Join(' ', _pages.Select((_, i) => $"{firstPage + (2 * i)} 0 R"))}]")
            .Ascii("/MediaBox[0 0 ").Number(PdfPage.Width).Number(PdfPage.Height).Ascii($"]/Resources<</Font<</F{PdfFont.Regular.FirstObject} {PdfFont.Regular.FirstObject} 0 R")
            .Ascii(_bold is null ? ">>>>>>\nendobj\n" : $"/F{PdfFont.Bold.FirstObject} {PdfFont.Bold.FirstObject} 0 R>>>>>>\nendobj\n");
        Begin(Information).Ascii("<</Title").HexText(_title).Ascii($"/Author(KazMigration)/Producer(KazMigration)/CreationDate{Date()}/ModDate{Date()}>>\nendobj\n");
        foreach (var font in fonts)
        {
            offsets.AddRange(font.Offsets.Select(offset => to.Length + offset));
            to.Raw(font.Bytes);
        }

        foreach (var (i, page) in _pages.Index())
        {
            var number = firstPage + (2 * i);
            Begin(number).Ascii($"<</Type/Page/Parent {PageTree} 0 R/Contents {number + 1} 0 R>>\nendobj\n");
            Begin(number + 1).Stream(page.Content.Written, level: CompressionLevel.Optimal);
        }

        var id = Convert.ToHexString(SHA256.HashData(to.Written).AsSpan(0, 16));
        var table = to.Length;
        to.Ascii($"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets) to.Ascii(string.Create(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n"));
        to.Ascii($"trailer\n<</Size {offsets.Count + 1}/Root {Catalog} 0 R/Info {Information} 0 R/ID[<{id}><{id}>]>>\nstartxref\n{table}\n%%EOF\n");
        return to.Written.ToArray();

        PdfBytes Begin(int number)
        {
            offsets.Add(to.Length);
            return to.Ascii($"{number} 0 obj\n");
        }
    }

    internal FontUse Use(PdfFont font) => font == PdfFont.Regular ? _regular : _bold ??= new FontUse(font);

    private string Date()
    {
        var offset = _createdAt.Offset;
        var sign = offset < TimeSpan.Zero ? '-' : '+';
        return string.Create(CultureInfo.InvariantCulture, $"(D:{_createdAt:yyyyMMddHHmmss}{sign}{Math.Abs(offset.Hours):D2}'{Math.Abs(offset.Minutes):D2}')");
    }
}
