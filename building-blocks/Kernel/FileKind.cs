namespace KazMigration.Kernel;

/// <summary>What a file is, told from its content; what the sender calls it counts for nothing.</summary>
public enum FileKind
{
    Unknown,
    Pdf,
    Jpeg,
    Png,
}

/// <summary>Detection and media types of the kinds that may be filed.</summary>
public static class FileKinds
{
    /// <summary>How much of a file's beginning detection looks at.</summary>
    public const int HeadLength = 64;

    private static ReadOnlySpan<byte> PngSignature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    extension(FileKind kind)
    {
        /// <summary>
        /// The kind by the beginning of a file. Readers find a PDF header also behind other content; here nothing but a byte
        /// order mark and white space may stand before it, so that no page or program passes for a document.
        /// </summary>
        public static FileKind Detect(ReadOnlySpan<byte> head)
        {
            if (head.StartsWith(PngSignature)) return FileKind.Png;
            if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])) return FileKind.Jpeg;
            if (head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) head = head[3..];
            return head.TrimStart(" \t\r\n"u8).StartsWith("%PDF-"u8) ? FileKind.Pdf : FileKind.Unknown;
        }

        public string MediaType => kind switch
        {
            FileKind.Pdf => "application/pdf",
            FileKind.Jpeg => "image/jpeg",
            FileKind.Png => "image/png",
            _ => "application/octet-stream",
        };
    }
}
