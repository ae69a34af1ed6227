using System.Buffers;
using System.Buffers.Text;
using System.IO.Compression;
using System.Text;

namespace KazMigration.Documents;

/// <summary>A growing buffer with the few forms that PDF syntax needs.</summary>
internal sealed class PdfBytes(int capacity)
{
    private readonly ArrayBufferWriter<byte> _buffer = new(capacity);

    public int Length => _buffer.WrittenCount;

    public ReadOnlySpan<byte> Written => _buffer.WrittenSpan;

    public PdfBytes Raw(ReadOnlySpan<byte> bytes)
    {
        _buffer.Write(bytes);
        return this;
    }

    public PdfBytes Ascii(string text)
    {
        _buffer.Advance(Encoding.ASCII.GetBytes(text, _buffer.GetSpan(text.Length)));
        return this;
    }

    public PdfBytes Number(int value)
    {
        Utf8Formatter.TryFormat(value, _buffer.GetSpan(11), out var written);
        _buffer.Advance(written);
        return this;
    }

    /// <summary>A length to the hundredth of a point, and a space.</summary>
    public PdfBytes Number(double value)
    {
        if (Math.Abs(value) is not < 1e6) throw new ArgumentOutOfRangeException(nameof(value), value, "A length on a page is finite.");
        var hundredths = (int)Math.Round(value * 100, MidpointRounding.AwayFromZero);
        if (hundredths < 0) Raw("-"u8);
        Number(Math.Abs(hundredths) / 100);
        var rest = Math.Abs(hundredths) % 100;
        if (rest != 0) Raw([(byte)'.', (byte)('0' + (rest / 10)), (byte)('0' + (rest % 10))]);
        return Raw(" "u8);
    }

    public PdfBytes Hex(ushort value)
    {
        var to = _buffer.GetSpan(4);
        for (var i = 0; i < 4; i++) to[i] = "0123456789ABCDEF"u8[(value >> (12 - (4 * i))) & 0xF];
        _buffer.Advance(4);
        return this;
    }

    /// <summary>A text string in UTF-16 as hexadecimal, so that no character of it can be read as syntax.</summary>
    public PdfBytes HexText(string text)
    {
        Raw("<FEFF"u8);
        foreach (var c in text) Hex(c);
        return Raw(">"u8);
    }

    /// <summary>A compressed stream and the end of its object.</summary>
    public PdfBytes Stream(ReadOnlySpan<byte> data, string entries = "", CompressionLevel level = CompressionLevel.SmallestSize)
    {
        using var packed = new MemoryStream(4096 + (data.Length / 4));
        using (var zlib = new ZLibStream(packed, level, leaveOpen: true)) zlib.Write(data);
        Ascii($"<</Length {packed.Length}/Filter/FlateDecode{entries}>>\nstream\n");
        return Raw(packed.GetBuffer().AsSpan(0, (int)packed.Length)).Raw("\nendstream\nendobj\n"u8);
    }
}
