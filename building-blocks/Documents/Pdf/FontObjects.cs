using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace KazMigration.Documents;

/// <summary>The five objects of an embedded font, ready to copy: their bytes, and where in them each object starts.</summary>
internal sealed record FontObjects(byte[] Bytes, IReadOnlyList<int> Offsets)
{
    public const int Count = 5;

    public static FontObjects Write(PdfFont font, IReadOnlyList<int> extra)
    {
        var (source, first) = (font.Source, font.FirstObject);
        int[] characters = [.. font.Characters, .. extra];
        int[] widths = [.. font.Widths, .. extra.Select(c => source.AdvanceOf(source.GlyphOf(c)))];
        var name = Tag(characters) + "+" + font.Name;
        var program = TrueTypeSubset.Build(source, characters);

        var to = new PdfBytes(32 * 1024);
        var offsets = new List<int>(Count);
        Begin().Ascii($"<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H/DescendantFonts[{first + 1} 0 R]/ToUnicode {first + 4} 0 R>>\nendobj\n");
        Begin().Ascii($"<</Type/Font/Subtype/CIDFontType2/BaseFont/{name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>")
            .Ascii($"/CIDToGIDMap/Identity/FontDescriptor {first + 2} 0 R/DW {widths[0]}/W[0[{string.Join(' ', widths)}]]>>\nendobj\n");
        Begin().Ascii($"<</Type/FontDescriptor/FontName/{name}/Flags 4/FontBBox[{string.Join(' ', source.Box)}]/ItalicAngle 0/Ascent {source.Ascent}")
            .Ascii($"/Descent {source.Descent}/CapHeight 729/StemV {font.StemWidth}/FontFile2 {first + 3} 0 R>>\nendobj\n");
        Begin().Stream(program, $"/Length1 {program.Length}");
        Begin().Stream(Encoding.ASCII.GetBytes(ToUnicode(characters)));
        return new FontObjects(to.Written.ToArray(), offsets);

        PdfBytes Begin()
        {
            offsets.Add(to.Length);
            return to.Ascii($"{first + offsets.Count - 1} 0 obj\n");
        }
    }

    // Six letters that differ when the subset differs (ISO 32000-1, 9.6.4).
    private static string Tag(int[] characters)
    {
        var bytes = new byte[4 * characters.Length];
        for (var i = 0; i < characters.Length; i++) BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(4 * i), characters[i]);
        return string.Concat(SHA256.HashData(bytes).Take(6).Select(b => (char)('A' + (b % 26))));
    }

    private static string ToUnicode(int[] characters)
    {
        var ranges = new List<(int First, int Last, int Character)>();
        foreach (var (i, character) in characters.Index())
        {
            var glyph = i + 1;
            // A range must keep the high byte of both sides.
            if (ranges.Count > 0 && ranges[^1] is var range && range.Character + glyph - range.First == character
                && (glyph & 0xFF) != 0 && (character & 0xFF) != 0) ranges[^1] = range with { Last = glyph };
            else ranges.Add((glyph, glyph, character));
        }

        var map = new StringBuilder("/CIDInit/ProcSet findresource begin 12 dict begin begincmap/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def"
            + "/CMapName/Adobe-Identity-UCS def/CMapType 2 def\n1 begincodespacerange<0000><FFFF>endcodespacerange\n");
        foreach (var block in ranges.Chunk(100))
        {
            map.Append(block.Length).Append(" beginbfrange\n");
            foreach (var (from, to, character) in block)
                map.Append(CultureInfo.InvariantCulture, $"<{from:X4}><{to:X4}><{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(char.ConvertFromUtf32(character)))}>\n");
            map.Append("endbfrange\n");
        }

        return map.Append("endcmap CMapName currentdict/CMap defineresource pop end end").ToString();
    }
}
