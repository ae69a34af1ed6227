using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace KazMigration.Professions.Domain;

/// <summary>
/// Ids of editions and rows: shaped as UUIDv7, made of what they name and nothing else, so that several instances and fresh
/// databases agree on them.
/// </summary>
public static class StableId
{
    private static readonly DateOnly NoDate = new(2000, 1, 1);

    /// <summary>
    /// The time is the date of the act, not the day it comes into force: that day may be derived and corrected later, and an
    /// id that applications keep must not move with it. The other bits come from the SHA-256 of list, edition and code.
    /// An act whose date is not known counts as of the first day of 2000.
    /// </summary>
    public static Guid Of(DateOnly? actDate, string list, string edition, string code = "")
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes($"{list}\n{edition}\n{code}"), hash);

        Span<byte> id = stackalloc byte[16];
        var milliseconds = new DateTimeOffset(actDate ?? NoDate, TimeOnly.MinValue, TimeSpan.Zero).ToUnixTimeMilliseconds();
        BinaryPrimitives.WriteInt64BigEndian(id, milliseconds << 16);
        hash[..10].CopyTo(id[6..]);
        id[6] = (byte)((id[6] & 0x0F) | 0x70);
        id[8] = (byte)((id[8] & 0x3F) | 0x80);
        return new Guid(id, bigEndian: true);
    }
}
