using System.Buffers.Text;
using System.Text;

namespace KazMigration.UseCases;

/// <summary>A part of a list, and the cursor of the next part; null at the end.</summary>
public sealed record Page<T>(IReadOnlyList<T> Items, string? Next)
{
    /// <summary>Cuts a page from rows read with one more than the limit.</summary>
    public static Page<T> Of(IReadOnlyList<T> rows, PageRequest request, Func<T, string> key) =>
        rows.Count <= request.Limit ? new(rows, null) : new([.. rows.Take(request.Limit)], Cursor.Encode(key(rows[request.Limit - 1])));
}

/// <summary>Which part of a list is asked for: at most so many rows (1–200) after a key.</summary>
public sealed record PageRequest(int Limit, string? After)
{
    public const int DefaultLimit = 50;
    public const int MaxLimit = 200;
}

/// <summary>A cursor hides the key it holds from eager clients; it is not a secret.</summary>
public static class Cursor
{
    public static string Encode(string key) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(key));

    /// <summary>The key, or null when the text is no cursor.</summary>
    public static string? Decode(string cursor)
    {
        if (!Base64Url.IsValid(cursor))
            return null;
        return Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor));
    }
}
