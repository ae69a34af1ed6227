using System.Text;

namespace KazMigration.Documents;

/// <summary>
/// A font of the documents: DejaVu Sans, regular or bold. The subset that nearly every document uses is built and
/// compressed once per process; a document with other characters gets a subset of its own. Safe for all threads.
/// </summary>
public sealed class PdfFont
{
    private const string Ascii = " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~";
    private const string Russian = "ЁАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюяё";
    private const string Kazakh = "ІіҒғҚқҢңҮүҰұҺһӘәӨө";
    private const string Turkish = "ÇÖÜçöüĞğİıŞş";
    private const string Punctuation = "\u00A0§«°±»·–—‘’‚“”„•…‰€₸№−\uFFFD";

    // Every document carries the common subset, so it holds what is usual and no more: one document in hundreds has a
    // subset of its own, which costs less than a millisecond.
    private static readonly string Common = Ascii + Russian + Kazakh + Turkish + Punctuation;
    private static readonly string Latin1 = string.Concat(Enumerable.Range(0xC0, 0x40).Select(c => (char)c));

    private readonly ushort[] _common = new ushort[0x2300];
    private readonly ushort _missing;

    private PdfFont(string name, string file, int stemWidth, int firstObject, string characters)
    {
        (Name, StemWidth, FirstObject) = (name, stemWidth, firstObject);
        Source = TrueTypeFont.Load(file);
        Characters = [.. characters.Select(c => (int)c).Distinct().Order()];
        Widths = [Source.AdvanceOf(0), .. Characters.Select(c => Source.AdvanceOf(Source.GlyphOf(c)))];
        for (var i = 0; i < Characters.Length; i++)
        {
            if (Characters[i] < _common.Length) _common[Characters[i]] = (ushort)(i + 1);
        }

        _missing = (ushort)(Array.IndexOf(Characters, 0xFFFD) + 1);
        CommonObjects = FontObjects.Write(this, []);
    }

    public static PdfFont Regular { get; } = new("DejaVuSans", "DejaVuSans.ttf", 80, firstObject: 4, Common + Latin1);

    public static PdfFont Bold { get; } = new("DejaVuSans-Bold", "DejaVuSans-Bold.ttf", 140, firstObject: 9, Common);

    internal string Name { get; }

    internal int StemWidth { get; }

    /// <summary>Object numbers are fixed, so that the common subset's objects are the same bytes in every document.</summary>
    internal int FirstObject { get; }

    internal TrueTypeFont Source { get; }

    internal int[] Characters { get; }

    internal int[] Widths { get; }

    internal FontObjects CommonObjects { get; }

    /// <summary>Width in points of a text drawn at a size in points.</summary>
    public double Measure(string text, double size)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Measure(PdfText.Clean(text).AsSpan(), size);
    }

    internal double Measure(ReadOnlySpan<char> cleaned, double size)
    {
        var width = 0L;
        foreach (var rune in cleaned.EnumerateRunes()) width += AdvanceOf(rune);
        return width * size / 1000;
    }

    internal int AdvanceOf(Rune rune)
    {
        var glyph = GlyphOf(rune);
        if (glyph != 0) return Widths[glyph];
        var source = Source.GlyphOf(rune.Value);
        return source == 0 ? Widths[_missing] : Source.AdvanceOf(source);
    }

    /// <summary>The glyph in the common subset; 0 when a subset of its own is needed; the replacement character's when the font lacks it.</summary>
    internal ushort GlyphOf(Rune rune)
    {
        if (rune.Value < _common.Length && _common[rune.Value] is > 0 and var glyph) return glyph;
        return Source.GlyphOf(rune.Value) == 0 || rune.Value == 0xFFFD ? _missing : (ushort)0;
    }
}
