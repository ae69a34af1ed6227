using System.Buffers.Binary;
using System.Text;

namespace KazMigration.Documents;

/// <summary>Reads what a PDF needs of a TrueType file: character map, advances, outlines.</summary>
internal sealed class TrueTypeFont
{
    private readonly byte[] _file;
    private readonly Dictionary<string, (int Offset, int Length)> _tables = [];
    private readonly ushort[]?[] _glyphs = new ushort[0x1100][];
    private readonly bool _longOffsets;
    private readonly int _unitsPerEm;
    private readonly int _metrics;

    private TrueTypeFont(byte[] file)
    {
        _file = file;
        for (var i = 0; i < U16(4); i++)
        {
            var record = 12 + (16 * i);
            _tables[Encoding.ASCII.GetString(_file, record, 4)] = ((int)U32(record + 8), (int)U32(record + 12));
        }

        _unitsPerEm = U16(At("head") + 18);
        _longOffsets = U16(At("head") + 50) == 1;
        _metrics = U16(At("hhea") + 34);
        ReadCharacterMap();
    }

    public static TrueTypeFont Load(string name)
    {
        using var resource = typeof(TrueTypeFont).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The font {name} is not in the assembly.");
        var file = new byte[resource.Length];
        resource.ReadExactly(file);
        return new TrueTypeFont(file);
    }

    public int Ascent => Thousandths(I16(At("hhea") + 4));

    public int Descent => Thousandths(I16(At("hhea") + 6));

    public IReadOnlyList<int> Box => [.. Enumerable.Range(0, 4).Select(i => Thousandths(I16(At("head") + 36 + (2 * i))))];

    public ReadOnlySpan<byte> Table(string tag) => _file.AsSpan(_tables[tag].Offset, _tables[tag].Length);

    /// <summary>The glyph of a code point; 0 (.notdef) when the font lacks it.</summary>
    public int GlyphOf(int codePoint) => _glyphs[codePoint >> 8]?[codePoint & 0xFF] ?? 0;

    public int AdvanceOf(int glyph) => Thousandths(U16(At("hmtx") + (4 * Math.Min(glyph, _metrics - 1))));

    /// <summary>Advance and left side bearing as the file has them.</summary>
    public (ushort Advance, short Bearing) Metrics(int glyph)
    {
        var hmtx = At("hmtx");
        return glyph < _metrics
            ? (U16(hmtx + (4 * glyph)), I16(hmtx + (4 * glyph) + 2))
            : (U16(hmtx + (4 * (_metrics - 1))), I16(hmtx + (4 * _metrics) + (2 * (glyph - _metrics))));
    }

    public ReadOnlySpan<byte> Outline(int glyph)
    {
        var loca = At("loca");
        var (from, to) = _longOffsets
            ? ((int)U32(loca + (4 * glyph)), (int)U32(loca + (4 * glyph) + 4))
            : (2 * U16(loca + (2 * glyph)), 2 * U16(loca + (2 * glyph) + 2));
        return _file.AsSpan(At("glyf") + from, to - from);
    }

    // Format 12 alone: it covers all planes, and both fonts of this project have it.
    private void ReadCharacterMap()
    {
        var cmap = At("cmap");
        var table = Enumerable.Range(0, U16(cmap + 2)).Select(i => cmap + (int)U32(cmap + 8 + (8 * i))).First(t => U16(t) == 12);
        for (var i = 0; i < U32(table + 12); i++)
        {
            var group = table + 16 + (12 * i);
            var (first, last, glyph) = (U32(group), U32(group + 4), U32(group + 8));
            for (var code = first; code <= last; code++)
                (_glyphs[code >> 8] ??= new ushort[256])[code & 0xFF] = (ushort)(glyph + code - first);
        }
    }

    private int Thousandths(int units) => (int)Math.Round(units * 1000.0 / _unitsPerEm, MidpointRounding.AwayFromZero);

    private int At(string tag) => _tables[tag].Offset;

    private ushort U16(int at) => BinaryPrimitives.ReadUInt16BigEndian(_file.AsSpan(at));

    private short I16(int at) => BinaryPrimitives.ReadInt16BigEndian(_file.AsSpan(at));

    private uint U32(int at) => BinaryPrimitives.ReadUInt32BigEndian(_file.AsSpan(at));
}
