using System.Text;

namespace KazMigration.Documents;

/// <summary>A font as one document uses it: glyphs outside the common subset are added behind it, so that its numbers stay.</summary>
internal sealed class FontUse(PdfFont font)
{
    private Dictionary<int, ushort>? _extra;

    public PdfFont Font => font;

    public FontObjects Objects => _extra is null ? font.CommonObjects : FontObjects.Write(font, [.. _extra.Keys]);

    public ushort GlyphOf(Rune rune)
    {
        var glyph = font.GlyphOf(rune);
        if (glyph != 0) return glyph;

        _extra ??= [];
        if (!_extra.TryGetValue(rune.Value, out glyph))
        {
            glyph = (ushort)(font.Characters.Length + _extra.Count + 1);
            _extra.Add(rune.Value, glyph);
        }

        return glyph;
    }
}
