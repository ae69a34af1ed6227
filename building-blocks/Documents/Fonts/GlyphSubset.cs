using System.Buffers.Binary;

namespace KazMigration.Documents;

/// <summary>
/// Outlines and metrics of a subset's glyphs. Glyph 0 is .notdef, glyph i + 1 is code point i, then the components of
/// composite glyphs. Hinting is left out: it is more than half of the font and screens of today do without.
/// </summary>
internal sealed class GlyphSubset
{
    private const int HaveInstructions = 0x0100;
    private const int MoreComponents = 0x0020;
    private readonly TrueTypeFont _font;
    private readonly List<int> _sources = [];
    private readonly Dictionary<int, int> _places = [];

    public GlyphSubset(TrueTypeFont font, IReadOnlyList<int> codePoints)
    {
        _font = font;
        Add(0);
        foreach (var codePoint in codePoints) Add(font.GlyphOf(codePoint));
        // Components are appended while copying, and so are theirs.
        for (var i = 0; i < _sources.Count; i++)
        {
            Offsets.Add((int)Outlines.Length);
            Copy(font.Outline(_sources[i]));
        }

        Offsets.Add((int)Outlines.Length);
    }

    public int Count => _sources.Count;

    public MemoryStream Outlines { get; } = new();

    public List<int> Offsets { get; } = [];

    public IEnumerable<(ushort Advance, short Bearing)> Metrics => _sources.Select(_font.Metrics);

    private int Add(int source)
    {
        _sources.Add(source);
        _places.TryAdd(source, _sources.Count - 1);
        return _sources.Count - 1;
    }

    private void Copy(ReadOnlySpan<byte> outline)
    {
        if (outline.IsEmpty) return;
        if (BinaryPrimitives.ReadInt16BigEndian(outline) >= 0) CopySimple(outline);
        else CopyComposite(outline.ToArray());
        if (Outlines.Length % 2 != 0) Outlines.WriteByte(0);
    }

    private void CopySimple(ReadOnlySpan<byte> outline)
    {
        var lengthAt = 10 + (2 * BinaryPrimitives.ReadInt16BigEndian(outline));
        var instructions = BinaryPrimitives.ReadUInt16BigEndian(outline[lengthAt..]);
        Outlines.Write(outline[..lengthAt]);
        Outlines.Write([0, 0]);
        Outlines.Write(outline[(lengthAt + 2 + instructions)..]);
    }

    private void CopyComposite(Span<byte> outline)
    {
        var at = 10;
        int flags;
        do
        {
            flags = BinaryPrimitives.ReadUInt16BigEndian(outline[at..]);
            var component = BinaryPrimitives.ReadUInt16BigEndian(outline[(at + 2)..]);
            var place = _places.TryGetValue(component, out var known) ? known : Add(component);
            BinaryPrimitives.WriteUInt16BigEndian(outline[at..], (ushort)(flags & ~HaveInstructions));
            BinaryPrimitives.WriteUInt16BigEndian(outline[(at + 2)..], (ushort)place);
            at += 4 + ((flags & 0x01) != 0 ? 4 : 2) + ScaleSize(flags);
        }
        while ((flags & MoreComponents) != 0);

        Outlines.Write(outline[..at]);
    }

    // One scale, two scales, or a matrix of four.
    private static int ScaleSize(int flags) => (flags & 0x08) != 0 ? 2 : (flags & 0x40) != 0 ? 4 : (flags & 0x80) != 0 ? 8 : 0;
}
