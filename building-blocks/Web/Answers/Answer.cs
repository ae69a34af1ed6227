namespace KazMigration.Web;

/// <summary>Results of use cases as HTTP answers; errors become problem documents in the caller's language.</summary>
public static class Answer
{
    /// <summary>200 with the value.</summary>
    public static OkAnswer<T> Ok<T>(Result<T> result) => new(result, null, null, null);

    /// <summary>200 with the value and its version as ETag; 304 to a GET that names it.</summary>
    public static OkAnswer<T> Ok<T>(Result<T> result, Func<T, long> version, string? cacheControl = null) => new(result, version, null, cacheControl);

    /// <summary>200 with the value and a tag of its content as ETag (without quotes); 304 to a GET that names it.</summary>
    public static OkAnswer<T> Ok<T>(Result<T> result, Func<T, string> tag, string? cacheControl = null) => new(result, null, tag, cacheControl);

    /// <summary>201 with the value and where it now is.</summary>
    public static CreatedAnswer<T> Created<T>(Result<T> result, Func<T, string> location, Func<T, long>? version = null) => new(result, location, version);

    /// <summary>202 with the value as it stands, and where its progress and result are.</summary>
    public static AcceptedAnswer<T> Accepted<T>(Result<T> result, Func<T, string> location) => new(result, location);

    /// <summary>200 with the value as JSON or, for who accepts CSV, as a table of rows with a head, under a file name.</summary>
    public static TableAnswer<T> Table<T>(
        Result<T> result, Func<T, IEnumerable<IReadOnlyList<string>>> rows, Func<T, string> fileName, bool byteOrderMark = false) => new(result, rows, fileName, byteOrderMark);

    /// <summary>204.</summary>
    public static NoContentAnswer NoContent(Result result) => new(result.Error);

    /// <summary>204; the value is not answered.</summary>
    public static NoContentAnswer NoContent<T>(Result<T> result) => new(result.Error);

    /// <summary>200 with bytes; with a file name browsers offer to save them.</summary>
    public static FileAnswer<(byte[] Content, string MediaType, string? FileName)> File(
        Result<(byte[] Content, string MediaType, string? FileName)> result, string? cacheControl = null) => new(result, static f => f, cacheControl);

    /// <summary>200 with bytes of a value.</summary>
    public static FileAnswer<T> File<T>(Result<T> result, Func<T, (byte[] Content, string MediaType, string? FileName)> file, string? cacheControl = null) =>
        new(result, file, cacheControl);

    /// <summary>200 with a file that is read while it is sent.</summary>
    public static StreamAnswer<T> Stream<T>(Result<T> result, Func<T, (Stream Content, string MediaType, string FileName)> file) => new(result, file);
}
