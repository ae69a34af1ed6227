using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace KazMigration.Persistence;

/// <summary>
/// How entries are chained: the hash of a link is SHA-256 over the hash of the link before it and the entry's text. The text is
/// made of the entry's columns alone, so anyone who has them can compute it again.
/// </summary>
public static class AuditChain
{
    /// <summary>What the first link continues.</summary>
    public static readonly byte[] Beginning = new byte[SHA256.HashSizeInBytes];

    public static AuditLink Link(long position, byte[] previousHash, AuditEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return new(position, entry.Id, previousHash, HashOf(previousHash, entry));
    }

    /// <summary>The hash of a link that holds this entry.</summary>
    public static byte[] HashOf(byte[] previousHash, AuditEntry entry) =>
        SHA256.HashData([.. previousHash, .. Encoding.UTF8.GetBytes(TextOf(entry))]);

    /// <summary>
    /// Id, instant (UTC, microseconds), subject, role, LEB, what, about, shown, outcome and trace, each as a netstring (its
    /// length in bytes, a colon, the text, a comma), "-," where it is null: no two entries have the same text.
    /// </summary>
    public static string TextOf(AuditEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var text = new StringBuilder();
        string?[] columns =
        [
            entry.Id.ToString(), entry.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture),
            entry.Subject, entry.Role, entry.LocalExecutiveBody, entry.What, entry.About, entry.Shown, entry.Outcome, entry.TraceId,
        ];
        foreach (var column in columns)
        {
            if (column is null)
                text.Append("-,");
            else
                text.Append(CultureInfo.InvariantCulture, $"{Encoding.UTF8.GetByteCount(column)}:{column},");
        }

        return text.ToString();
    }
}
