using System.Buffers.Binary;
using System.Text;

namespace KazMigration.Documents;

/// <summary>Writes a TrueType file that holds only the glyphs of the given code points, glyph i + 1 for code point i.</summary>
internal static class TrueTypeSubset
{
    public static byte[] Build(TrueTypeFont font, IReadOnlyList<int> codePoints)
    {
        var glyphs = new GlyphSubset(font, codePoints);
        var shortOffsets = glyphs.Outlines.Length <= 2 * ushort.MaxValue;
        return File(
        [
            ("cmap", CharacterMap(codePoints)),
            ("glyf", glyphs.Outlines.ToArray()),
            ("head", Head(font, shortOffsets)),
            ("hhea", Patched(font, "hhea", 34, glyphs.Count)),
            ("hmtx", Join(glyphs.Metrics, 4, (to, m) =>
            {
                BinaryPrimitives.WriteUInt16BigEndian(to, m.Advance);
                BinaryPrimitives.WriteInt16BigEndian(to[2..], m.Bearing);
            })),
            ("loca", shortOffsets
                ? Join(glyphs.Offsets, 2, (to, offset) => BinaryPrimitives.WriteUInt16BigEndian(to, (ushort)(offset / 2)))
                : Join(glyphs.Offsets, 4, (to, offset) => BinaryPrimitives.WriteInt32BigEndian(to, offset))),
            ("maxp", Patched(font, "maxp", 4, glyphs.Count)),
            ("post", [0, 3, 0, 0, .. new byte[28]]),
        ]);
    }

    private delegate void Put<in T>(Span<byte> to, T value);

    private static byte[] Join<T>(IEnumerable<T> values, int size, Put<T> put)
    {
        var all = values.ToArray();
        var table = new byte[all.Length * size];
        for (var i = 0; i < all.Length; i++) put(table.AsSpan(i * size, size), all[i]);
        return table;
    }

    // Format 12: groups of successive code points with successive glyphs.
    private static byte[] CharacterMap(IReadOnlyList<int> codePoints)
    {
        var groups = new List<(int First, int Last, int Glyph)>();
        foreach (var (code, glyph) in codePoints.Select((code, i) => (code, i + 1)).Order())
        {
            if (groups.Count > 0 && groups[^1] is var g && g.Last + 1 == code && g.Glyph + code - g.First == glyph) groups[^1] = g with { Last = code };
            else groups.Add((code, code, glyph));
        }

        var body = Join(groups.SelectMany(g => new[] { g.First, g.Last, g.Glyph }), 4, BinaryPrimitives.WriteInt32BigEndian);
        byte[] header = [0, 0, 0, 1, 0, 3, 0, 10, 0, 0, 0, 12, 0, 12, 0, 0, .. Join([16 + body.Length, 0, groups.Count], 4, BinaryPrimitives.WriteInt32BigEndian)];
        return [.. header, .. body];
    }

    private static byte[] Head(TrueTypeFont font, bool shortOffsets)
    {
        var head = Patched(font, "head", 50, shortOffsets ? 0 : 1);
        head.AsSpan(8, 4).Clear();
        return head;
    }

    private static byte[] Patched(TrueTypeFont font, string tag, int at, int value)
    {
        var table = font.Table(tag).ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(at), (ushort)value);
        return table;
    }

    private static byte[] File((string Tag, byte[] Data)[] tables)
    {
        var start = 12 + (16 * tables.Length);
        var file = new byte[start + tables.Sum(t => Padded(t.Data.Length))];
        byte[] version = [0, 1, 0, 0, 0, (byte)tables.Length, 0, 128, 0, 3, 0, (byte)((16 * tables.Length) - 128)];
        version.CopyTo(file, 0);
        var (at, headAt) = (start, 0);
        foreach (var (i, (tag, data)) in tables.Index())
        {
            data.CopyTo(file, at);
            if (tag == "head") headAt = at;
            var record = file.AsSpan(12 + (16 * i), 16);
            Encoding.ASCII.GetBytes(tag, record);
            BinaryPrimitives.WriteUInt32BigEndian(record[4..], Sum(file.AsSpan(at, Padded(data.Length))));
            BinaryPrimitives.WriteInt32BigEndian(record[8..], at);
            BinaryPrimitives.WriteInt32BigEndian(record[12..], data.Length);
            at += Padded(data.Length);
        }

        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(headAt + 8), 0xB1B0AFBA - Sum(file));
        return file;
    }

    private static int Padded(int length) => (length + 3) & ~3;

    private static uint Sum(ReadOnlySpan<byte> data)
    {
        var sum = 0u;
        for (; !data.IsEmpty; data = data[4..]) sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(data));
        return sum;
    }
}
